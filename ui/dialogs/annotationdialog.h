// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/models/annotation.h"
#include <QDialog>

class QComboBox;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;

namespace dateline {

/// Tags, group and note of one or many articles. A tag that only some of them have is half ticked and stays
/// so unless it is touched; the same goes for groups and notes that differ.
class AnnotationDialog : public QDialog
{
    Q_OBJECT

public:
    /// \a tags and \a groups are those in use, to choose from.
    AnnotationDialog(const std::vector<ArticleSummary> &articles, const QStringList &tags,
                     const QStringList &groups, QWidget *parent = nullptr);

    Annotation annotation() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addTag(const QString &tag, Qt::CheckState state);
    void takeNewTags();
    Qt::CheckState stateOf(const QString &tag) const;
    QString placeholder() const;

    const std::vector<ArticleSummary> m_articles;
    QListWidget *m_tags;
    QLineEdit *m_newTag;
    QComboBox *m_group;
    QPlainTextEdit *m_note;
};

} // namespace dateline
