// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/WordTable.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace rapport
{
namespace
{

QJsonObject shippedTable(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s is missing from the program", qUtf8Printable(path));
    return QJsonDocument::fromJson(file.readAll()).object();
}

QStringList textsOf(const QJsonValue& value)
{
    QStringList texts;
    for (const QJsonValue& each : value.toArray())
        texts << each.toString();
    return texts;
}

// "w" and "w/" are "with".
QStringList spelled(const QStringList& phrases)
{
    QStringList all = phrases;
    for (const QString& phrase : phrases)
        if (phrase.endsWith(QLatin1StringView(" with")))
            all << phrase.chopped(3) << phrase.chopped(3) + QLatin1Char('/');
    return all;
}

void give(Meaning& meaning, Sense sense)
{
    meaning.senses |= quint64(1) << static_cast<int>(sense);
}

bool isTypedInCapitals(const std::vector<Token>& tokens, size_t position, size_t length)
{
    for (size_t i = position; i < position + length; ++i)
        if (tokens[i].text != tokens[i].text.toUpper())
            return false;
    return true;
}

// Sections that are a plain list of phrases.
constexpr struct {
    const char* section;
    Sense sense;
} plainSections[] = {
    {"suffixes", Sense::Suffix},
    {"offices", Sense::Office},
    {"groupEnds", Sense::GroupEnd},
    {"groupLeads", Sense::GroupLead},
    {"said", Sense::Said},
    {"read", Sense::Read},
    {"offers", Sense::Offer},
    {"mentions", Sense::Mention},
    {"past", Sense::Past},
    {"missed", Sense::Missed},
    {"placeNouns", Sense::PlaceNoun},
    {"placeStarts", Sense::PlaceStart},
    {"placeCues", Sense::PlaceCue},
    {"particles", Sense::Particle},
    {"joiners", Sense::Joiner},
    {"fillers", Sense::Filler},
    {"glue", Sense::Glue},
    {"topicWords", Sense::TopicWord},
    {"givenNames", Sense::GivenName},
    {"deadlineCues", Sense::DeadlineCue},
    {"morningWords", Sense::Morning},
    {"eveningWords", Sense::Evening},
    {"promises", Sense::Promise},
    {"askedOfMe", Sense::AskedOfMe},
    {"offersAfter", Sense::OfferAfter},
    {"freeOfCharge", Sense::FreeOfCharge},
    {"abbreviations", Sense::Abbreviation},
    {"relations", Sense::Relation},
    {"currencies", Sense::Currency},
    {"conversation", Sense::Conversation},
    {"toDoLeads", Sense::ToDoLead},
    {"promiseLinks", Sense::PromiseLink},
    {"toDos", Sense::ToDo},
};

// Sections whose entries carry a value: { "words": [...], "KEY": "VALUE" }.
struct ValuedSection {
    const char* section;
    const char* key;
    Sense sense;
    bool inCapitals;
    void (*assign)(Meaning&, const QJsonValue&);
};

const ValuedSection valuedSections[] = {
    {"meetingKinds", "kind", Sense::Kind, false,
     [](Meaning& m, const QJsonValue& v) { m.kind = v.toString(); }},
    {"peopleCues", "role", Sense::PeopleCue, false,
     [](Meaning& m, const QJsonValue& v) { m.role = fromWord<Role>(v.toString()); }},
    {"rolesAfter", "role", Sense::RoleAfter, false,
     [](Meaning& m, const QJsonValue& v) { m.role = fromWord<Role>(v.toString()); }},
    {"titles", "title", Sense::Title, false,
     [](Meaning& m, const QJsonValue& v) { m.title = v.toString(); }},
    {"degrees", "kind", Sense::Degree, false,
     [](Meaning& m, const QJsonValue& v) { m.contactKind = fromWord<ContactKind>(v.toString()); }},
    {"degreesInCapitals", "kind", Sense::Degree, true,
     [](Meaning& m, const QJsonValue& v) { m.contactKind = fromWord<ContactKind>(v.toString()); }},
    {"standings", "kind", Sense::Standing, false,
     [](Meaning& m, const QJsonValue& v) { m.contactKind = fromWord<ContactKind>(v.toString()); }},
    {"yearWords", "year", Sense::Standing, false,
     [](Meaning& m, const QJsonValue& v) { m.year = v.toInt(); }},
    {"opportunities", "kind", Sense::Opportunity, false,
     [](Meaning& m, const QJsonValue& v) {
         m.opportunity = fromWord<OpportunityKind>(v.toString());
     }},
    {"channels", "channel", Sense::Channel, false,
     [](Meaning& m, const QJsonValue& v) { m.channel = fromWord<Channel>(v.toString()); }},
};

std::vector<std::vector<QString>> phrasesOf(const QJsonValue& value)
{
    std::vector<std::vector<QString>> phrases;
    for (const QString& text : spelled(textsOf(value)))
        phrases.push_back(foldedTokens(text));
    return phrases;
}

} // namespace

std::shared_ptr<const WordTable> shippedWords()
{
    static const auto words = std::make_shared<const WordTable>();
    return words;
}

std::vector<QString> foldedTokens(const QString& phrase)
{
    std::vector<QString> folded;
    for (const Token& token : tokenizeWords(phrase))
        folded.push_back(token.folded);
    return folded;
}

bool startsWith(const std::vector<Token>& tokens, size_t position,
                const std::vector<QString>& phrase)
{
    if (phrase.empty() || position + phrase.size() > tokens.size())
        return false;
    for (size_t i = 0; i < phrase.size(); ++i)
        if (tokens[position + i].folded != phrase[i])
            return false;
    return true;
}

WordTable::WordTable()
{
    readWords();
    readSpecialties();
    const auto longestFirst = [this](size_t a, size_t b) {
        return m_meanings[a].phrase.size() > m_meanings[b].phrase.size();
    };
    for (std::vector<size_t>& phrases : m_byFirstWord)
        std::stable_sort(phrases.begin(), phrases.end(), longestFirst);
}

void WordTable::readWords()
{
    const QJsonObject table = shippedTable(QStringLiteral(":/capture/capture-words.json"));
    for (const auto& plain : plainSections)
        for (const QString& phrase : textsOf(table[QLatin1StringView(plain.section)]))
            give(meaningOf(phrase), plain.sense);
    for (const QString& phrase : textsOf(table[QLatin1StringView("groups")]))
        give(meaningOf(phrase, phrase == phrase.toUpper()), Sense::Group);
    for (const ValuedSection& valued : valuedSections) {
        for (const QJsonValue& entry : table[QLatin1StringView(valued.section)].toArray()) {
            const QJsonValue value = entry[QLatin1StringView(valued.key)];
            const auto add = [&](const QString& phrase, Sense sense) {
                Meaning& meaning = meaningOf(phrase, valued.inCapitals);
                give(meaning, sense);
                valued.assign(meaning, value);
            };
            for (const QString& phrase : spelled(textsOf(entry[QLatin1StringView("words")])))
                add(phrase, valued.sense);
            for (const QString& phrase : textsOf(entry[QLatin1StringView("weak")]))
                add(phrase, Sense::WeakKind);
            for (const QString& phrase : spelled(textsOf(entry[QLatin1StringView("lone")])))
                add(phrase, Sense::LoneKind);
        }
    }
    for (const QJsonValue& entry : table[QLatin1StringView("meetingKinds")].toArray())
        m_usualRoles.insert(
            entry[QLatin1StringView("kind")].toString(),
            fromWord<Role>(entry[QLatin1StringView("role")].toString()).value_or(Role::MetThere));
    for (const QJsonValue& entry : table[QLatin1StringView("followUps")].toArray())
        m_followUps.push_back({fromWord<FollowUpKind>(entry[QLatin1StringView("kind")].toString())
                                   .value_or(FollowUpKind::Other),
                               phrasesOf(entry[QLatin1StringView("starts")]),
                               phrasesOf(entry[QLatin1StringView("about")])});
    m_yearMarks = textsOf(table[QLatin1StringView("yearMarks")]);
    m_pgyMarks = textsOf(table[QLatin1StringView("pgyMarks")]);
}

void WordTable::readSpecialties()
{
    const QJsonObject table = shippedTable(QStringLiteral(":/capture/specialties.json"));
    for (const QJsonValue& entry : table[QLatin1StringView("specialties")].toArray()) {
        Specialty specialty{entry[QLatin1StringView("name")].toString(),
                            textsOf(entry[QLatin1StringView("abbreviations")])};
        const auto add = [&](const QString& phrase, Sense sense) {
            Meaning& meaning = meaningOf(phrase);
            give(meaning, sense);
            meaning.specialty = specialty.name;
        };
        add(specialty.name, Sense::Specialty);
        for (const QString& word : textsOf(entry[QLatin1StringView("also")]))
            add(word, Sense::Specialty);
        for (const QString& word : specialty.abbreviations)
            add(word, Sense::SpecialtyAbbreviation);
        m_specialties.push_back(std::move(specialty));
    }
}

Meaning& WordTable::meaningOf(const QString& phrase, bool inCapitals)
{
    const std::vector<QString> folded = foldedTokens(phrase);
    std::vector<size_t>& sameStart = m_byFirstWord[folded.empty() ? QString() : folded.front()];
    for (const size_t index : sameStart)
        if (m_meanings[index].phrase == folded && m_meanings[index].inCapitals == inCapitals)
            return m_meanings[index];
    sameStart.push_back(m_meanings.size());
    Meaning& added = m_meanings.emplace_back();
    added.phrase = folded;
    added.inCapitals = inCapitals;
    return added;
}

std::vector<const Meaning*> WordTable::at(const std::vector<Token>& tokens, size_t position) const
{
    std::vector<const Meaning*> found;
    const auto phrases = m_byFirstWord.constFind(tokens[position].folded);
    if (phrases == m_byFirstWord.constEnd())
        return found;
    for (const size_t index : *phrases) {
        const Meaning& meaning = m_meanings[index];
        if (startsWith(tokens, position, meaning.phrase) &&
            (!meaning.inCapitals || isTypedInCapitals(tokens, position, meaning.phrase.size())))
            found.push_back(&meaning);
    }
    return found;
}

Role WordTable::usualRole(const QString& meetingKind) const
{
    return m_usualRoles.value(meetingKind, Role::MetThere);
}

} // namespace rapport
