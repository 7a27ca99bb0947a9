// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/phrasematcher.h"
#include <algorithm>
#include <sqlite3.h>
#include <string>

namespace dateline {

namespace {

using Words = std::vector<std::string>;

/// FTS5's tokenizer with the options of the library's indexes.
class Tokenizer
{
public:
    explicit Tokenizer(Database &database)
    {
        fts5_api *api = fts5Of(database);
        void *user = nullptr;
        const char *options[] = {"remove_diacritics", "2"};
        const int code = api->xFindTokenizer(api, "unicode61", &user, &m_kind);
        if (code != SQLITE_OK || m_kind.xCreate(user, options, 2, &m_tokenizer) != SQLITE_OK)
            throw SqlError(SQLITE_ERROR, QString::fromLatin1("no tokenizer unicode61"));
    }
    ~Tokenizer() { m_kind.xDelete(m_tokenizer); }
    Tokenizer(const Tokenizer &) = delete;
    Tokenizer &operator=(const Tokenizer &) = delete;

    /// Puts the words of \a text into \a words, whose strings are used again; their number.
    size_t words(QByteArrayView text, Words &words) const
    {
        Target target{words, 0};
        m_kind.xTokenize(m_tokenizer, &target, FTS5_TOKENIZE_DOCUMENT, text.data(), int(text.size()), take);
        return target.count;
    }

private:
    struct Target
    {
        Words &words;
        size_t count;
    };

    static int take(void *user, int, const char *word, int size, int, int)
    {
        auto &[words, count] = *static_cast<Target *>(user);
        if (count == words.size())
            words.emplace_back();
        words[count++].assign(word, size_t(size));
        return SQLITE_OK;
    }

    fts5_tokenizer m_kind{};
    Fts5Tokenizer *m_tokenizer = nullptr;
};

struct Phrase
{
    Words words;
    std::vector<bool> inColumn;
    bool beginning = false;
    bool unwanted = false;

    bool standsAt(const std::string *text) const
    {
        const size_t last = words.size() - 1;
        return std::equal(words.begin(), words.end() - 1, text) &&
               (beginning ? text[last].starts_with(words[last]) : text[last] == words[last]);
    }

    int countIn(const Words &text, size_t length) const
    {
        int count = 0;
        for (size_t at = 0; at + words.size() <= length; ++at)
            count += standsAt(&text[at]) ? 1 : 0;
        return count;
    }
};

} // namespace

class PhraseMatcher::Private
{
public:
    Private(Database &database, const std::vector<QLatin1String> &columns, std::vector<double> columnWeights)
        : tokenizer(database)
        , names(columns)
        , weights(std::move(columnWeights))
    {
    }

    void add(const SearchPhrase &given)
    {
        Phrase phrase{{}, {}, given.beginning, given.unwanted};
        const QByteArray text = given.text.toUtf8();
        phrase.words.resize(tokenizer.words(text, phrase.words));
        const auto wanted = QString(given.columns).split(u' ', Qt::SkipEmptyParts);
        for (const QLatin1String name : names)
            phrase.inColumn.push_back(wanted.isEmpty() || wanted.contains(name));
        phrases.push_back(std::move(phrase));
    }

    Tokenizer tokenizer;
    std::vector<QLatin1String> names;
    std::vector<double> weights;
    std::vector<Phrase> phrases;
};

PhraseMatcher::PhraseMatcher(Database &database, const std::vector<SearchPhrase> &phrases,
                             const std::vector<QLatin1String> &columns, std::vector<double> weights)
{
    auto made = std::make_unique<Private>(database, columns, std::move(weights));
    for (const SearchPhrase &phrase : phrases)
        made->add(phrase);
    d = std::move(made);
}

PhraseMatcher::~PhraseMatcher() = default;

std::optional<PhraseMatcher::Found> PhraseMatcher::find(const std::vector<QByteArrayView> &texts) const
{
    Found found{std::vector<double>(d->phrases.size(), 0), 0};
    Words words;
    for (size_t column = 0; column < d->names.size(); ++column) {
        const size_t length = d->tokenizer.words(texts[column], words);
        found.length += int(length);
        for (size_t i = 0; i < d->phrases.size(); ++i)
            if (d->phrases[i].inColumn[column])
                found.frequencies[i] += d->weights[column] * d->phrases[i].countIn(words, length);
    }
    for (size_t i = 0; i < d->phrases.size(); ++i)
        if ((found.frequencies[i] > 0) == d->phrases[i].unwanted)
            return std::nullopt;
    return found;
}

bool PhraseMatcher::isSure() const
{
    return std::none_of(d->phrases.begin(), d->phrases.end(),
                        [](const Phrase &phrase) { return phrase.words.empty(); });
}

} // namespace dateline
