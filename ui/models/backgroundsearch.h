// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/store/librarysearch.h"
#include <condition_variable>
#include <mutex>
#include <QObject>
#include <thread>

namespace dateline {

/// What was found for a line.
struct SearchAnswer
{
    QString line;
    SearchResult result;
    QString problem; ///< a sentence where the search failed or the line could not be read as a whole
};

/// Searches the library on a thread of its own, while a line is being typed: a new line ends the search for
/// the one before it, whose answer never comes. Signals come on the thread of this object.
class BackgroundSearch : public QObject
{
    Q_OBJECT

public:
    /// In the library at \a path, at most \a limit articles and events each.
    BackgroundSearch(const QString &path, int limit, QObject *parent = nullptr);
    /// Ends the search that runs.
    ~BackgroundSearch() override;

    void find(const QString &line);
    /// No answer is wanted any more.
    void forget();

Q_SIGNALS:
    void answered(const dateline::SearchAnswer &answer);

private:
    void run();
    struct Question
    {
        QString line;
        qint64 number = 0;
    };
    /// Nothing at the end.
    std::optional<Question> waitForQuestion();
    /// On the thread of this object: tells the answer, unless another question came meanwhile.
    void tell(qint64 number, const SearchAnswer &answer);
    SearchAnswer answerTo(const QString &line);
    void interrupt();

    const QString m_path;
    const int m_limit;
    std::unique_ptr<LibrarySearch> m_search; ///< made on the thread; its pointer is guarded
    std::mutex m_mutex;                      ///< of all below
    std::condition_variable m_wake;
    std::optional<QString> m_next;
    qint64 m_number = 0; ///< of the latest line
    bool m_running = false;
    bool m_end = false;
    std::thread m_thread; ///< last: it uses the others
};

} // namespace dateline

Q_DECLARE_METATYPE(dateline::SearchAnswer)
