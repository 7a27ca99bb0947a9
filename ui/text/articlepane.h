// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/article.h"
#include "ui/text/articleview.h"
#include <QWidget>

class QLabel;

namespace dateline {

/// An article: title, source and publication date above its text.
class ArticlePane : public QWidget
{
    Q_OBJECT

public:
    explicit ArticlePane(ViewState *view, QWidget *parent = nullptr);

    ArticleView *text() const { return m_text; }
    ArticleId article() const { return m_article; }

    void setArticle(const Article &article, std::vector<Event> events);
    /// Says below the header that the article is nearly the same as \a like; \a words are those of the list.
    void setLikeness(const QString &words, ArticleId like);
    void clear();
    /// Puts \a bar between header and text; it becomes a child.
    void insertBar(QWidget *bar);

Q_SIGNALS:
    /// The publication date in the header was clicked.
    void publicationDateClicked();
    /// The encoding in the header was clicked.
    void encodingClicked();
    /// Tags, group or note in the header were clicked.
    void annotationClicked();
    /// The article that this one is like was clicked.
    void articleClicked(dateline::ArticleId article);

private:
    void setHeader(const Article &article);
    QString annotations(const Article &article) const;
    void showMarks();

    ViewState *m_view;
    QLabel *m_title;
    QLabel *m_origin;
    QLabel *m_marks;       ///< what a person wrote on the article, and what it is like
    QString m_annotations; ///< the first of these
    QString m_likeness;    ///< the second
    ArticleId m_like;
    ArticleView *m_text;
    QLabel *m_empty;
    ArticleId m_article;
    QString m_shownText;
};

} // namespace dateline
