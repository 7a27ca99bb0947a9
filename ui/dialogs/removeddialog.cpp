// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/removeddialog.h"
#include "app/core/displaydate.h"
#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace dateline {

namespace {

QString lineOf(const ArticleSummary &article)
{
    const QString title = article.title.isEmpty() ? article.name : article.title;
    return article.published.date ? u"%1 · %2"_s.arg(title, toDisplayText(*article.published.date)) : title;
}

} // namespace

RemovedDialog::RemovedDialog(const std::vector<ArticleSummary> &removed, QWidget *parent)
    : QDialog(parent)
    , m_list(new QListWidget(this))
{
    setWindowTitle(tr("Removed articles"));
    auto *heading =
        new QLabel(removed.empty() ? tr("No article was removed from this library.")
                                   : tr("These come back with their events and all that was decided."));
    heading->setWordWrap(true);
    for (const ArticleSummary &article : removed) {
        auto *row = new QListWidgetItem(lineOf(article), m_list);
        row->setData(Qt::UserRole, article.id.value);
        row->setToolTip(article.name);
    }
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setAccessibleName(tr("Removed articles"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    m_restore = buttons->addButton(tr("Bring back"), QDialogButtonBox::ActionRole);
    m_restore->setEnabled(false);
    connect(m_list, &QListWidget::itemSelectionChanged, this,
            [this] { m_restore->setEnabled(!m_list->selectedItems().isEmpty()); });
    connect(m_list, &QListWidget::itemActivated, this, &RemovedDialog::restore);
    connect(m_restore, &QPushButton::clicked, this, &RemovedDialog::restore);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(heading);
    column->addWidget(m_list, 1);
    column->addWidget(buttons);
    resize(460, 360);
}

void RemovedDialog::restore()
{
    QList<ArticleId> articles;
    const auto marked = m_list->selectedItems();
    for (QListWidgetItem *row : marked) {
        articles << ArticleId{row->data(Qt::UserRole).toLongLong()};
        delete row;
    }
    if (!articles.isEmpty())
        Q_EMIT restoreRequested(articles);
}

} // namespace dateline
