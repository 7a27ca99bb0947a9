// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/libraryimport.h"
#include "app/cli/articlerun.h"
#include "app/cli/output.h"
#include "app/engine/likeness.h"
#include "app/export/deviceoutput.h"
#include <atomic>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace dateline {

using namespace Qt::StringLiterals;

namespace {

/// The inputs whose names are not \a known.
BatchInputs withoutKnown(BatchInputs inputs, const QSet<QString> &known)
{
    return [inputs = std::move(inputs), known]() -> std::optional<BatchInput> {
        for (;;) {
            auto input = inputs();
            if (!input || !known.contains(input->name))
                return input;
        }
    };
}

QJsonObject toJson(const Problem &problem)
{
    QJsonObject object{{u"what"_s, problem.what}};
    if (!problem.kept.isEmpty())
        object.insert(u"kept"_s, problem.kept);
    if (!problem.action.isEmpty())
        object.insert(u"action"_s, problem.action);
    return object;
}

QLatin1String wordOf(AddedArticle::How how)
{
    switch (how) {
    case AddedArticle::How::Duplicate:
        return "alreadyThere"_L1;
    case AddedArticle::How::Restored:
        return "restored"_L1;
    case AddedArticle::How::NewVersion:
        return "newVersion"_L1;
    case AddedArticle::How::Added:
        break;
    }
    return "added"_L1;
}

/// Puts results into the library, counts what became of them and tells each in the report.
class Import
{
public:
    Import(Library &library, const Engine &engine, std::optional<Output> report)
        : m_library(library)
        , m_likeness(engine,
                     [&library](const ImportLikeness::Visitor &visit) {
                         (void)library.visitNewest(ImportLikeness::most, visit);
                     })
        , m_report(std::move(report))
        , m_now(QDateTime::currentDateTime().toString(Qt::ISODate))
    {
    }

    void take(BatchResult result)
    {
        if (!result.outcome)
            return fail(result.outcome.problem());
        const auto like = m_likeness.add(*result.outcome);
        if (like && like->lent)
            result.outcome->article.notes << u"The publication date is that of another article: %1."_s.arg(
                result.outcome->article.published.evidence);
        const Article &article = result.outcome->article;
        const auto stored = m_library.addArticle(article, result.outcome->extraction, m_now);
        if (!stored) {
            m_stopped = m_stopped || m_library.isFull(); // no other would fit
            return fail(
                {article.name, stored.problem().what, stored.problem().kept, stored.problem().action});
        }
        if (stored->how == AddedArticle::How::NewVersion)
            keep(m_likeness.setNewVersion(stored->id));
        else
            m_likeness.setIdOfLast(stored->id);
        ++m_counts[stored->how];
        QJsonObject line{
            {u"name"_s, article.name}, {u"outcome"_s, wordOf(stored->how)}, {u"article"_s, stored->id.value}};
        if (stored->withoutPlace > 0)
            line.insert(u"eventsNoLongerInText"_s, stored->withoutPlace);
        if (!article.notes.isEmpty())
            line.insert(u"notes"_s, QJsonArray::fromStringList(article.notes));
        if (like && stored->how == AddedArticle::How::Added)
            keep(like->like, stored->id, line);
        tell(line);
    }

    int count(AddedArticle::How how) const { return m_counts.value(how); }
    int bad() const { return m_bad; }
    /// Set once nothing more can be stored.
    const std::atomic<bool> &stopped() const { return m_stopped; }

    /// Why the report could not be written, if so.
    std::optional<Problem> finish()
    {
        if (m_report && !m_fault)
            m_fault = m_report->commit();
        return m_fault;
    }

private:
    /// That the article is like an earlier one, for the library and the report.
    void keep(const Likeness &like, ArticleId article, QJsonObject &line)
    {
        if (!like.article.isValid())
            return;
        if (const auto kept = m_library.setLikeness(article, like.article, like.share); !kept)
            complain(kept.problem());
        line.insert(u"sameAs"_s, like.article.value);
        line.insert(u"percent"_s, like.percent());
    }

    void keep(const std::vector<LikenessChange> &changes)
    {
        for (const auto &[article, like, share] : changes)
            if (const auto kept = m_library.setLikeness(article, like, share); !kept)
                complain(kept.problem());
    }

    void fail(const Problem &problem)
    {
        complain(problem);
        ++m_bad;
        tell({{u"name"_s, problem.where}, {u"outcome"_s, u"notRead"_s}, {u"problem"_s, toJson(problem)}});
    }

    void tell(const QJsonObject &line)
    {
        if (m_report && !m_fault)
            m_fault = writeAll(m_report->device(), QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n');
    }

    Library &m_library;
    ImportLikeness m_likeness;
    std::optional<Output> m_report;
    QString m_now;
    QHash<AddedArticle::How, int> m_counts;
    int m_bad = 0;
    std::atomic<bool> m_stopped = false;
    std::optional<Problem> m_fault;
};

Result<QSet<QString>> namesIn(const Library &library)
{
    const auto articles = library.articles();
    if (!articles)
        return articles.problem();
    QSet<QString> names;
    for (const ArticleSummary &article : *articles)
        names << article.name;
    return names;
}

std::optional<Problem> printCounts(const Import &import, const QString &path)
{
    using How = AddedArticle::How;
    const QJsonObject counts{{u"added"_s, import.count(How::Added) + import.count(How::Restored)},
                             {u"newVersions"_s, import.count(How::NewVersion)},
                             {u"alreadyThere"_s, import.count(How::Duplicate)},
                             {u"notRead"_s, import.bad()}};
    auto output = Output::open(path);
    if (!output)
        return output.problem();
    if (auto problem =
            writeAll(output->device(), QJsonDocument(counts).toJson(QJsonDocument::Compact) + '\n'))
        return problem;
    return output->commit();
}

} // namespace

int importInto(Library &library, const ArticleArguments &arguments, const ImportChoices &choices)
{
    const auto engine = loadEngine(choices.depth);
    if (!engine)
        return failed(engine.problem());
    const auto names = choices.again ? Result(QSet<QString>()) : namesIn(library);
    const auto hashes = library.contentHashes();
    const auto encodings = library.chosenEncodings();
    if (!names || !hashes || !encodings)
        return failed(!names ? names.problem() : !hashes ? hashes.problem() : encodings.problem());
    std::optional<Output> report;
    if (!choices.report.isEmpty()) {
        auto opened = Output::open(choices.report);
        if (!opened)
            return failed(opened.problem());
        report.emplace(*std::move(opened));
    }
    Import import(library, **engine, std::move(report));
    BatchOptions options{arguments.jobs, &import.stopped()};
    options.isKnown = [&](const Article &article) { return hashes->contains(contentHash(article)); };
    ArticleArguments asked = arguments;
    asked.load.siteOrders = siteOrders(library.dateOrders());
    const auto inputs = inFileParts(inChosenEncodings(inputsOf(asked), *encodings));
    runBatch(withoutKnown(inputs, *names), engine->get(), options,
             [&](BatchResult result) { import.take(std::move(result)); });
    auto problem = import.finish();
    if (!problem)
        problem = printCounts(import, arguments.output);
    if (problem)
        return failed(*problem);
    return import.bad() > 0 ? SomethingBad : AllWell;
}

} // namespace dateline
