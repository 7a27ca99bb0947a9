// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/article.h"
#include "app/core/result.h"
#include <QDialog>
#include <QFutureWatcher>

class QLabel;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace dateline {

/// Reads an article again in one encoding after the other, in the background, until a person finds its text
/// right.
class EncodingDialog : public QDialog
{
    Q_OBJECT

public:
    explicit EncodingDialog(const Article &article, QWidget *parent = nullptr);
    ~EncodingDialog() override;

    /// The article as it is shown; nothing while it is being read.
    const std::optional<Article> &reading() const { return m_reading; }
    /// The encoding that is shown.
    QString encoding() const;

private:
    void fillList();
    void read();
    void show(const Result<Article> &read);

    const Article m_article;
    std::optional<Article> m_reading;
    QListWidget *m_encodings;
    QPlainTextEdit *m_preview;
    QLabel *m_note;
    QPushButton *m_take = nullptr;
    QFutureWatcher<Result<Article>>
        m_watcher; ///< of the latest choice: the answer to an older one is dropped
};

} // namespace dateline
