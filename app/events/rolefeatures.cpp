// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/events/roles.h"
#include "app/events/tree.h"
#include <QVarLengthArray>

namespace dateline {

namespace {

using namespace Qt::StringLiterals;

int bucket(int n)
{
    return n < 3 ? n : n < 6 ? 3 : n < 12 ? 4 : n < 24 ? 5 : 6;
}

/// What a candidate is: kinds of names, nouns for people, other nouns.
int kindOf(const RoleCase &role, const RoleCandidate &candidate)
{
    if (candidate.entity)
        return int(candidate.entity->kind);
    const NounPhrase &np = role.input.phrase(candidate.meant);
    const QString &lemma = role.input.lemma(np.head);
    if (np.proper)
        return 5;
    if (role.input.lexicon.isActor(lemma))
        return role.input.lexicon.isPlace(lemma) ? 6 : 7;
    if (role.input.lexicon.isPlace(lemma))
        return 8;
    const LexiconEntry *noun = role.input.lexicon.noun(lemma);
    if (noun && noun->type)
        return 9;
    return role.input.lexicon.classes().isGroup(lemma) ? 10 : 11;
}

constexpr int kinds = 12;

/// How the phrase around a candidate stands in the clause of the event, as word order tells it.
int clauseRole(const RoleCase &role, const RoleCandidate &candidate)
{
    if (candidate.phrase == role.candidate.phrase && candidate.inside)
        return 0;
    if (role.candidate.clause < 0)
        return 1;
    const Clause &own = role.input.clause(role.candidate.clause);
    const auto holds = [&](const std::vector<int> &list) {
        return std::find(list.begin(), list.end(), candidate.phrase) != list.end();
    };
    if (holds(own.subjects))
        return own.verb.passive ? 2 : 3;
    if (holds(own.objects))
        return 4;
    for (const PrepositionalPhrase &pp : own.prepositional)
        if (pp.phrase == candidate.phrase)
            return 5;
    if (own.antecedent == candidate.phrase)
        return 6;
    if (own.parent >= 0 && role.input.clause(own.parent).hasVerb) {
        const Clause &above = role.input.clause(own.parent);
        const auto &subjects = above.subjects;
        if (std::find(subjects.begin(), subjects.end(), candidate.phrase) != subjects.end())
            return 7;
        const auto &objects = above.objects;
        if (std::find(objects.begin(), objects.end(), candidate.phrase) != objects.end())
            return 8;
    }
    const int clause = role.input.layer.clauseOf[size_t(candidate.token)];
    return clause == role.candidate.clause                                            ? 9
           : clause >= 0 && role.input.clause(clause).parent == role.candidate.clause ? 10
                                                                                      : 11;
}

using PathText = QVarLengthArray<QChar, 96>;

void append(PathText &text, QLatin1String part)
{
    for (char c : part)
        text.append(QLatin1Char(c));
}

/// The relations from the trigger up (">") and down ("<") to a token, with the preposition at its end;
/// empty where nothing is parsed or it is far.
void writePath(const StageInput &input, int from, int to, PathText &text)
{
    const TreePath path = pathBetween(input, from, to);
    if (!path.known || path.up + path.down > 5)
        return;
    int token = from;
    for (int i = 0; i < path.up; ++i, token = input.token(token).head) {
        append(text, toText(baseOf(input.token(token).relation)));
        text.append(u'>');
    }
    std::array<int, 6> below{};
    token = to;
    for (int i = path.down; i-- > 0; token = input.token(token).head)
        below[size_t(i)] = token;
    for (int i = 0; i < path.down; ++i) {
        text.append(u'<');
        append(text, toText(input.token(below[size_t(i)]).relation));
    }
    if (text.isEmpty())
        text.append(u'.');
}

QStringView view(const PathText &text)
{
    return {text.data(), text.size()};
}

/// Where the candidate hangs in the tree, seen from the trigger and from an empty verb with it.
void addPath(const RoleCase &role, const RoleCandidate &candidate, int kind, bool forPlace, Features &f)
{
    const StageInput &input = role.input;
    PathText path;
    writePath(input, role.candidate.trigger, candidate.token, path);
    const int nominal = role.candidate.isNominal();
    const int preposition =
        candidate.phrase >= 0 && !candidate.inside ? input.phrase(candidate.phrase).preposition : -1;
    if (path.isEmpty()) {
        f.add("no path="_feature, nominal * kinds + kind);
    } else {
        path.append(nominal ? u'n' : u'v');
        f.add("path="_feature, view(path));
        if (forPlace) {
            PathText withType = path;
            withType.append(u' ');
            append(withType, toText(role.type));
            f.add("path type="_feature, view(withType));
        } else {
            PathText withKind = path;
            withKind.append(u'/');
            append(withKind, QLatin1String("0123456789AB", kinds).mid(kind, 1));
            f.add("path kind="_feature, view(withKind));
            PathText withWord = path;
            withWord.append(u' ');
            for (QChar c : input.lemma(role.candidate.trigger))
                withWord.append(c);
            f.add("path word="_feature, view(withWord));
        }
        if (preposition >= 0) {
            path.append(u' ');
            for (QChar c : input.lemma(preposition))
                path.append(c);
            f.add("path preposition="_feature, view(path));
        }
    }
    for (int partner : role.candidate.partners) {
        PathText other;
        writePath(input, partner, candidate.token, other);
        if (!other.isEmpty())
            f.add("partner path="_feature, view(other));
    }
}

void addWords(const RoleCase &role, const RoleCandidate &candidate, int kind, Features &f)
{
    const StageInput &input = role.input;
    const int at = clauseRole(role, candidate);
    const int nominal = role.candidate.isNominal();
    f.add("kind="_feature, kind);
    f.add("clause="_feature, (at * 2 + nominal) * kinds + kind);
    f.add("clause type="_feature, at * EventTypeCount + int(role.type));
    f.add("kind type="_feature, kind * EventTypeCount + int(role.type));
    if (candidate.phrase >= 0) {
        const int preposition = input.phrase(candidate.phrase).preposition;
        if (preposition >= 0) {
            f.add(candidate.inside ? "inside after="_feature : "preposition="_feature,
                  input.lemma(preposition));
            PathText both;
            for (QChar c : input.lemma(preposition))
                both.append(c);
            both.append(u' ');
            append(both, toText(role.type));
            if (!candidate.inside)
                f.add("preposition type="_feature, view(both));
        }
    }
    const int distance = bucket(std::abs(candidate.token - role.candidate.trigger));
    const int before = candidate.token < role.candidate.trigger;
    f.add("distance="_feature, (distance * 2 + before) * 2 + nominal);
    f.addIf(input.layer.quoted[size_t(candidate.token)] != input.layer.quoted[size_t(role.candidate.trigger)],
            "across quotes"_feature);
    if (candidate.inside) {
        const int next = candidate.token + 1;
        const bool owner = next < int(input.text.tokens.size()) && input.token(next).xpos == Xpos::Pos;
        f.add("inside="_feature, (owner * 2 + (candidate.phrase == role.candidate.phrase)) * kinds + kind);
    }
}

bool listed(const std::vector<NamedMention> &list, const QString &name)
{
    return std::any_of(list.begin(), list.end(), [&](const NamedMention &m) { return m.name == name; });
}

} // namespace

void addParticipantFeatures(const RoleCase &role, const RoleCandidate &candidate, Features &f)
{
    const StageInput &input = role.input;
    const int kind = kindOf(role, candidate);
    f.add("bias"_feature);
    addPath(role, candidate, kind, false, f);
    addWords(role, candidate, kind, f);
    const bool who = listed(role.byRule.who, candidate.mention.name);
    f.add("rule="_feature, (who * 2 + listed(role.byRule.where, candidate.mention.name)) * kinds + kind);
    f.addIf(role.byRule.who.empty(), "rule finds nobody"_feature);
    if (candidate.meant >= 0 && !candidate.entity) {
        const NounPhrase &np = input.phrase(candidate.meant);
        f.add("head="_feature, input.lemma(np.head));
        f.add("head class="_feature, input.lexicon.classes().noun(input.lemma(np.head)));
        f.add("determiner="_feature,
              input.token(np.first).upos == Upos::Det || input.token(np.first).xpos == Xpos::PrpPossessive
                  ? QStringView(input.lemma(np.first))
                  : QStringView());
        f.addIf(input.token(np.head).xpos == Xpos::Nns, "plural"_feature);
    }
    if (candidate.meant >= 0)
        f.addIf(input.phrase(candidate.phrase).pronoun, "pronoun"_feature);
}

namespace {

/// Where a candidate stands: its name, or its phrase.
std::pair<int, int> tokensOf(const RoleCase &role, const RoleCandidate &candidate)
{
    if (candidate.entity && !candidate.mention.span.isEmpty() && candidate.inside)
        return {candidate.entity->first, candidate.entity->last};
    const NounPhrase &np = role.input.phrase(candidate.phrase);
    return {np.first, np.last};
}

bool isPlaceAt(const StageInput &input, int token)
{
    if (token < 0 || token >= int(input.text.tokens.size()))
        return false;
    const Entity *entity = input.entityAt(token);
    return entity ? entity->kind == EntityKind::Place : input.lexicon.isPlace(input.lemma(token));
}

bool joinsPlaces(const StageInput &input, int token)
{
    if (token < 0 || token >= int(input.text.tokens.size()))
        return false;
    const QStringView word = input.text.word(token);
    return word == ","_L1 || word == "in"_L1 || word == "of"_L1;
}

/// In "Merritt, British Columbia" and "the town of Caernarfon in Gwynedd": 1 of the first, as another place
/// follows; 2 of the last; 3 of one between.
int standsAmongPlaces(const RoleCase &role, const RoleCandidate &candidate)
{
    const StageInput &input = role.input;
    const auto [first, last] = tokensOf(role, candidate);
    const auto overArticle = [&](int token) {
        return token < int(input.text.tokens.size()) && input.token(token).upos == Upos::Det ? token + 1
                                                                                             : token;
    };
    const bool follows = joinsPlaces(input, last) && isPlaceAt(input, overArticle(last + 1));
    const bool behind = joinsPlaces(input, first - 1) && isPlaceAt(input, first - 2);
    return int(follows) + 2 * int(behind);
}

/// Whether the words around belong to the same name, as in "*Lakeside* Wanderers".
int partOfName(const RoleCase &role, const RoleCandidate &candidate)
{
    if (!candidate.entity)
        return 0;
    const auto isName = [&](int token) {
        return token >= 0 && token < int(role.input.text.tokens.size()) &&
               role.input.token(token).upos == Upos::Propn;
    };
    return 1 + isName(candidate.entity->last) + 2 * isName(candidate.entity->first - 1);
}

} // namespace

void addPlaceFeatures(const RoleCase &role, const PlaceCandidate &candidate, bool rivalHere, Features &f)
{
    const int type = int(role.type);
    f.add("bias"_feature);
    if (candidate.here) {
        const int kind = kindOf(role, *candidate.here);
        addPath(role, *candidate.here, kind, true, f);
        addWords(role, *candidate.here, kind, f);
        const bool who = listed(role.byRule.who, candidate.mention.name);
        const int rule = who * 2 + listed(role.byRule.where, candidate.mention.name);
        f.add("rule="_feature, rule * kinds + kind);
        f.add("rule type="_feature, rule * EventTypeCount + type);
        f.addIf(role.byRule.where.empty(), "rule finds no place"_feature);
        const int among = standsAmongPlaces(role, *candidate.here);
        f.add("among places="_feature, among * kinds + kind);
        f.add("among places, rule="_feature, among * 4 + rule);
        f.add("part of name="_feature, partOfName(role, *candidate.here) * kinds + kind);
        f.add("word kind="_feature, int(role.input.token(candidate.here->token).upos) * kinds + kind);
        if (!candidate.here->entity && candidate.here->meant >= 0) {
            const QString &head = role.input.lemma(role.input.phrase(candidate.here->meant).head);
            f.add("head="_feature, head);
            f.add("head class="_feature, role.input.lexicon.classes().noun(head));
        }
    } else {
        f.add("elsewhere, rival="_feature, rivalHere * EventTypeCount + type);
        f.addIf(!role.byRule.where.empty(), "elsewhere, rule finds one"_feature);
    }
    const int here = candidate.here.has_value() * 2 + rivalHere;
    f.add("here type="_feature, here * EventTypeCount + type);
    if (candidate.event >= 0) {
        const PlacedEvent &event = role.earlier[size_t(candidate.event)];
        const int gap = std::min(role.candidate.sentence - event.sentence, 6);
        const bool sameDays = role.date.has_value() == event.date.has_value() &&
                              (!role.date || role.date->span() == event.date->span());
        f.add("event gap="_feature, gap * 4 + here);
        f.add("event days="_feature, (sameDays * 2 + (event.type == role.type)) * 4 + here);
        f.add("event type="_feature, type * 4 + here);
        f.addIf(size_t(candidate.event) + 1 == role.earlier.size(), "last event"_feature);
    }
    if (!role.earlier.empty()) {
        const int share = (candidate.usual * 4 + int(role.earlier.size()) - 1) / int(role.earlier.size());
        f.add("usual="_feature, share * 4 + here);
        f.add("usual type="_feature, share * EventTypeCount + type);
    }
    if (candidate.back >= 0)
        f.add("back="_feature, candidate.back * 4 + here);
    if (candidate.ahead)
        f.add("ahead="_feature, here);
    if (candidate.main)
        f.add("main="_feature, type * 4 + here);
    if (candidate.first)
        f.add("first="_feature, type * 4 + here);
    f.add("named="_feature, std::min(role.places.named.value(candidate.mention.name), 4) * 4 + here);
    f.addIf(!candidate.here && role.candidate.isNominal(), "noun, elsewhere"_feature);
}

} // namespace dateline
