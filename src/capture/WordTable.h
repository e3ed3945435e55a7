// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "capture/Token.h"
#include "domain/Words.h"

#include <QHash>
#include <QStringList>
#include <deque>
#include <memory>

namespace rapport
{

// What a phrase can be. One phrase may be several things: "shadowed" is a kind, a cue and past.
enum class Sense {
    Kind,
    WeakKind,
    LoneKind,
    PeopleCue,
    RoleAfter,
    Title,
    Degree,
    Suffix,
    Standing,
    Office,
    GroupEnd,
    Group,
    GroupLead,
    Said,
    Read,
    Offer,
    Mention,
    Opportunity,
    Past,
    Missed,
    Channel,
    PlaceNoun,
    PlaceStart,
    PlaceCue,
    Particle,
    Joiner,
    Filler,
    Glue,
    TopicWord,
    GivenName,
    Specialty,
    SpecialtyAbbreviation,
    DeadlineCue,
    Morning,
    Evening,
    Promise,
    AskedOfMe,
    OfferAfter,
    FreeOfCharge,
    Abbreviation,
    Relation,
    Currency,
    Conversation,
    ToDoLead,
    PromiseLink,
    ToDo
};

struct Meaning {
    std::vector<QString> phrase; // folded tokens
    bool inCapitals = false;     // counts only when typed in capitals
    quint64 senses = 0;
    QString kind; // of a meeting
    std::optional<Role> role;
    QString title;
    std::optional<ContactKind> contactKind;
    std::optional<int> year; // of medical school
    std::optional<OpportunityKind> opportunity;
    std::optional<Channel> channel;
    QString specialty;

    bool has(Sense sense) const { return senses & (quint64(1) << static_cast<int>(sense)); }
};

struct FollowUpPhrase {
    FollowUpKind kind;
    std::vector<std::vector<QString>> starts;
    std::vector<std::vector<QString>> about; // one of these must follow; empty: none needed
};

// A specialty as shipped in resources/specialties.json.
struct Specialty {
    QString name;
    QStringList abbreviations;
};

// The words of resources/capture-words.json and specialties.json, ready for looking up.
class WordTable
{
public:
    WordTable();

    // The phrases that start at `position`, longest first.
    std::vector<const Meaning*> at(const std::vector<Token>& tokens, size_t position) const;

    const std::vector<Specialty>& specialties() const { return m_specialties; }
    const std::vector<FollowUpPhrase>& followUps() const { return m_followUps; }
    const QStringList& yearMarks() const { return m_yearMarks; }
    const QStringList& pgyMarks() const { return m_pgyMarks; }
    // The role of people at a meeting of this kind, unless the line says otherwise.
    Role usualRole(const QString& meetingKind) const;

private:
    Meaning& meaningOf(const QString& phrase, bool inCapitals = false);
    void readWords();
    void readSpecialties();

    std::deque<Meaning> m_meanings;
    QHash<QString, std::vector<size_t>> m_byFirstWord;
    std::vector<Specialty> m_specialties;
    std::vector<FollowUpPhrase> m_followUps;
    QStringList m_yearMarks;
    QStringList m_pgyMarks;
    QHash<QString, Role> m_usualRoles;
};

// The table as shipped; it never changes, so it is read once.
std::shared_ptr<const WordTable> shippedWords();

// The folded tokens of a phrase, as they are compared.
std::vector<QString> foldedTokens(const QString& phrase);
bool startsWith(const std::vector<Token>& tokens, size_t position,
                const std::vector<QString>& phrase);

} // namespace rapport
