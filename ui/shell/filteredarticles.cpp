// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/filteredarticles.h"
#include "ui/shell/articlelist.h"
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace dateline {

FilteredArticles::FilteredArticles(ArticleList *list, const ArticleModel *model, QWidget *parent)
    : QWidget(parent)
    , m_list(list)
    , m_model(model)
    , m_field(new QLineEdit)
{
    m_field->setObjectName(QStringLiteral("articleFilter"));
    m_field->setPlaceholderText(tr("Filter articles"));
    m_field->setAccessibleName(tr("Filter articles"));
    m_field->setToolTip(tr("Words of title, file, source, tags, group or note; tag:, group:, note:, source:, "
                           "-unwanted, 2019..2021"));
    m_field->setClearButtonEnabled(true);
    m_field->installEventFilter(this);
    auto *row = new QVBoxLayout;
    row->setContentsMargins(12, 4, 12, 2);
    row->addWidget(m_field);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row);
    column->addWidget(list, 1);
    setFocusProxy(list);
    connect(m_field, &QLineEdit::textChanged, this, [this](const QString &line) {
        m_list->order()->setFilter(line);
        showField();
    });
    connect(model, &QAbstractItemModel::rowsInserted, this, &FilteredArticles::showField);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &FilteredArticles::showField);
    connect(model, &QAbstractItemModel::modelReset, m_field, &QLineEdit::clear);
    connect(model, &QAbstractItemModel::modelReset, this, &FilteredArticles::showField);
    showField();
}

/// Stays while a person works in it.
void FilteredArticles::showField()
{
    m_field->setVisible(m_model->rowCount() > atAGlance || !m_field->text().isEmpty() || m_field->hasFocus());
}

bool FilteredArticles::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Escape:
        m_field->clear();
        return true;
    case Qt::Key_Down:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        m_list->setFocus(Qt::OtherFocusReason);
        if (!m_list->currentIndex().isValid() && m_list->model()->rowCount() > 0)
            m_list->setCurrentIndex(m_list->model()->index(0, 0));
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

} // namespace dateline
