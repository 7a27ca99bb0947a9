// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>

class QLineEdit;

namespace dateline {

class ArticleList;
class ArticleModel;

/// The list of articles below a field that narrows it, which is there once there are more than a person sees
/// at a glance.
class FilteredArticles : public QWidget
{
    Q_OBJECT

public:
    static constexpr int atAGlance = 12;

    /// \a list becomes a part of this; \a model is what it shows and must outlive it.
    FilteredArticles(ArticleList *list, const ArticleModel *model, QWidget *parent = nullptr);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showField();

    ArticleList *m_list;
    const ArticleModel *m_model;
    QLineEdit *m_field;
};

} // namespace dateline
