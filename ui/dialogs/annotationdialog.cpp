// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/annotationdialog.h"
#include <algorithm>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace dateline {

namespace {

/// The value that all articles have; nothing where they differ.
std::optional<QString> common(const std::vector<ArticleSummary> &articles, QString ArticleSummary::*field)
{
    const bool same = std::all_of(articles.begin(), articles.end(), [&](const ArticleSummary &article) {
        return article.*field == articles.front().*field;
    });
    return same && !articles.empty() ? std::optional(articles.front().*field) : std::nullopt;
}

/// The new value, where a person has written one.
std::optional<QString> changed(const QString &now, const std::optional<QString> &before)
{
    return now == before.value_or(QString()) ? std::nullopt : std::optional(now);
}

} // namespace

AnnotationDialog::AnnotationDialog(const std::vector<ArticleSummary> &articles, const QStringList &tags,
                                   const QStringList &groups, QWidget *parent)
    : QDialog(parent)
    , m_articles(articles)
    , m_tags(new QListWidget(this))
    , m_newTag(new QLineEdit(this))
    , m_group(new QComboBox(this))
    , m_note(new QPlainTextEdit(this))
{
    setWindowTitle(tr("Tags, group and note"));
    auto *heading =
        new QLabel(articles.size() == 1 ? articles.front().title : tr("%1 articles").arg(articles.size()));
    heading->setWordWrap(true);
    heading->setTextFormat(Qt::PlainText);
    for (const QString &tag : tags)
        addTag(tag, stateOf(tag));
    m_tags->setAccessibleName(tr("Tags"));
    m_newTag->setPlaceholderText(tr("New tag; several with commas between them"));
    m_newTag->setAccessibleName(tr("New tag"));
    m_newTag->installEventFilter(this);
    m_group->setEditable(true);
    m_group->addItems(QStringList(QString()) + groups);
    m_group->setCurrentText(common(articles, &ArticleSummary::group).value_or(QString()));
    m_group->lineEdit()->setPlaceholderText(placeholder());
    m_note->setPlainText(common(articles, &ArticleSummary::note).value_or(QString()));
    m_note->setPlaceholderText(placeholder());
    m_note->setTabChangesFocus(true);
    auto *tagColumn = new QVBoxLayout;
    tagColumn->addWidget(m_newTag);
    tagColumn->addWidget(m_tags, 1);
    auto *form = new QFormLayout;
    form->addRow(tr("&Tags"), tagColumn);
    form->addRow(tr("&Group"), m_group);
    form->addRow(tr("&Note"), m_note);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(heading);
    column->addLayout(form, 1);
    column->addWidget(buttons);
    resize(440, 420);
    m_newTag->setFocus();
}

QString AnnotationDialog::placeholder() const
{
    return m_articles.size() > 1 ? tr("left as it is") : QString();
}

Qt::CheckState AnnotationDialog::stateOf(const QString &tag) const
{
    const auto having =
        size_t(std::count_if(m_articles.begin(), m_articles.end(), [&](const ArticleSummary &article) {
            return article.tags.contains(tag, Qt::CaseInsensitive);
        }));
    return having == 0 ? Qt::Unchecked : having == m_articles.size() ? Qt::Checked : Qt::PartiallyChecked;
}

void AnnotationDialog::addTag(const QString &tag, Qt::CheckState state)
{
    auto *item = new QListWidgetItem(tag, m_tags);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(state);
}

/// A tag that is there already is ticked instead of being added once more.
void AnnotationDialog::takeNewTags()
{
    const QStringList names = m_newTag->text().split(u',', Qt::SkipEmptyParts);
    for (const QString &name : names) {
        const QString tag = name.simplified();
        if (tag.isEmpty())
            continue;
        const auto known = m_tags->findItems(tag, Qt::MatchFixedString);
        if (known.isEmpty())
            addTag(tag, Qt::Checked);
        else
            known.front()->setCheckState(Qt::Checked);
    }
    m_newTag->clear();
}

/// Enter in the field takes the tag; in the empty field it ends the dialog.
bool AnnotationDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_newTag && event->type() == QEvent::KeyPress && !m_newTag->text().trimmed().isEmpty()) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            takeNewTags();
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

Annotation AnnotationDialog::annotation() const
{
    Annotation made;
    for (const QString &name : m_newTag->text().split(u',', Qt::SkipEmptyParts))
        if (const QString tag = name.simplified(); !tag.isEmpty())
            made.add << tag;
    for (int row = 0; row < m_tags->count(); ++row) {
        const QListWidgetItem *item = m_tags->item(row);
        const Qt::CheckState before = stateOf(item->text());
        if (item->checkState() == Qt::Checked && before != Qt::Checked)
            made.add << item->text();
        else if (item->checkState() == Qt::Unchecked && before != Qt::Unchecked)
            made.remove << item->text();
    }
    made.note = changed(m_note->toPlainText(), common(m_articles, &ArticleSummary::note));
    made.group = changed(m_group->currentText().simplified(), common(m_articles, &ArticleSummary::group));
    return made;
}

} // namespace dateline
