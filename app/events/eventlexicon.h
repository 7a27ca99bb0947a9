// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/eventtype.h"
#include "app/core/result.h"
#include "app/events/gender.h"
#include "app/events/wordclasses.h"
#include "app/lang/irregularforms.h"
#include <memory>
#include <QHash>
#include <QJsonArray>
#include <QSet>
#include <vector>

namespace dateline {

/// What the lexicon says of a verb or noun.
struct LexiconEntry
{
    std::optional<EventType> type; ///< the type of most of its events; nothing: names none by itself
    bool weak = false;             ///< an event only with a time of its own
    bool state = false;            ///< no event in the usual sense
    bool speech = false;           ///< "say" and the like
    bool aspectual = false;        ///< "begin", "try": the event is what follows
    bool light = false;            ///< "hold", "make": the event is the object, if that names one
};

/// A verb that has another type (or is an event at all) with a particle, a preposition or an object:
/// "broke *off*", "took *office*".
struct LexiconPattern
{
    QSet<QString> with; ///< particles or prepositions; one must be there, unless empty
    /// Lemmas of the object's head; likewise. "@person" and "@organization" stand for all names and, of
    /// people, nouns of the kind, "@name" for what has a name and is no person.
    QSet<QString> objects;
    QSet<QString> subjects; ///< of an active verb, likewise: "the *bank* closed"
    EventType type = EventType::Other;
    bool state = false; ///< the construction is no event: "held the *office*"
};

/// Triggers of one language: resources/lexicon/LANG/events.json, and wordclasses.json and irregular.json
/// beside it.
class EventLexicon
{
public:
    static Result<std::shared_ptr<const EventLexicon>> load(const QString &path);

    /// The classes of words in general.
    const WordClasses &classes() const { return m_classes; }

    /// Null where the lemma is not listed.
    const LexiconEntry *verb(const QString &lemma) const { return find(m_verbs, lemma); }
    const LexiconEntry *noun(const QString &lemma) const { return find(m_nouns, lemma); }
    /// Nouns for people and for what acts like them ("court", "airline").
    bool isActor(const QString &noun) const { return m_actors.contains(noun) || m_classes.isPerson(noun); }
    /// Nouns for people only; also those of no class that are listed ("midfielder").
    bool isPerson(const QString &noun) const
    {
        return m_classes.isPerson(noun) || (m_classes.noun(noun) == 0 && m_actors.contains(noun));
    }
    /// Of a person by the given name that \a name begins with; Unknown where that is not listed.
    Gender genderOfName(const QString &name) const
    {
        return m_genders.value(name.section(u' ', 0, 0), Gender::Unknown);
    }
    /// Verbs that tell in a clause what happened: "*said* that it had closed".
    bool isReporting(const QString &verb) const { return m_reporting.contains(verb); }
    /// Nouns for places that things happen at.
    bool isPlace(const QString &noun) const { return m_places.contains(noun); }
    /// Number of the group of words for one happening ("blast", "explode") that a lemma belongs to, or -1.
    int family(const QString &lemma) const { return m_families.value(lemma, -1); }
    /// The past tense of a verb.
    QString past(const QString &verb) const { return m_irregular.past(verb); }
    /// Whether \a form is an irregular past tense ("shot").
    bool isPast(const QString &form) const
    {
        return m_irregular.base(form, IrregularForms::Category::Past) != nullptr;
    }
    /// The constructions that make an event of a verb, or another one.
    const std::vector<LexiconPattern> &patterns(const QString &verb) const { return find(m_patterns, verb); }
    /// The constructions that only tell the type of what is an event anyway.
    const std::vector<LexiconPattern> &frames(const QString &verb) const { return find(m_frames, verb); }

private:
    using Entries = QHash<QString, LexiconEntry>;
    using Patterns = QHash<QString, std::vector<LexiconPattern>>;
    static std::optional<Problem> read(const QJsonArray &list, const QString &path, Patterns &patterns);
    static const std::vector<LexiconPattern> &find(const Patterns &patterns, const QString &verb);
    static const LexiconEntry *find(const Entries &entries, const QString &lemma)
    {
        const auto found = entries.constFind(lemma);
        return found == entries.cend() ? nullptr : &found.value();
    }

    WordClasses m_classes;
    IrregularForms m_irregular;
    Entries m_verbs;
    Entries m_nouns;
    QHash<QString, int> m_families;
    QHash<QString, Gender> m_genders;
    QSet<QString> m_actors;
    QSet<QString> m_places;
    QSet<QString> m_reporting;
    Patterns m_patterns;
    Patterns m_frames;
};

} // namespace dateline
