// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/LineReader.h"

#include "capture/CostReader.h"
#include "capture/GroupReader.h"
#include "capture/KindReader.h"
#include "capture/LineLimit.h"
#include "capture/Notes.h"
#include "capture/PeopleReader.h"
#include "capture/PlaceReader.h"
#include "capture/PromiseReader.h"
#include "capture/SpeechReader.h"

#include <QCoreApplication>
#include <algorithm>

namespace rapport
{
namespace
{

// Runs the recognisers in their order over one line and puts a draft together.
class LineParse
{
public:
    LineParse(const QString& line, const CaptureContext& context, const WordTable& table)
        : m_context(context)
        , m_sentence(line, table)
    {
        m_draft.line = line;
    }

    Draft run()
    {
        const std::vector<WhenPiece> whens = findWhens(m_sentence, m_context);
        const std::vector<Promise> promises = findPromises(m_sentence, whens);
        const std::vector<Speech> speech = readSpeech(m_sentence, whens);
        m_when = readWhen(m_sentence, whens, m_context);
        m_draft.notices << m_when.notices;
        m_cost = readCost(m_sentence);
        m_groups = readGroups(m_sentence, m_context);
        m_kind = readKind(m_sentence, m_context);
        openToPeople(m_sentence, promises, whens);
        m_people = readPeople(m_sentence, m_context);
        takePeople();
        addSpeech(speech);
        std::vector<DraftFollowUp> promised;
        for (const Promise& promise : promises)
            promised.push_back(followUpOf(promise, m_sentence, m_people, whens, m_context));
        if (isInteraction())
            addInteraction();
        else
            addMeeting();
        m_draft.followUps = proposeFollowUps(m_draft, m_context);
        for (DraftFollowUp& each : promised)
            addPromised(std::move(each));
        return std::move(m_draft);
    }

private:
    bool hasQuote() const
    {
        for (size_t i = 0; i < m_sentence.size(); ++i)
            if (m_sentence.isFree(i) && m_sentence[i].kind == Token::Kind::Quote)
                return true;
        return false;
    }

    // A line that names a person and no meeting (Q1); "emailed X about the workshop" too.
    bool isInteraction() const
    {
        if (m_people.empty())
            return false;
        const bool wrote = m_people.front().channel && m_groups.isEmpty();
        const bool noMeeting = m_kind.kind.isEmpty() && m_groups.isEmpty() && !hasQuote();
        return (wrote && m_when.toldOfThePast) || ((wrote || noMeeting) && !m_when.planned);
    }

    void takePeople()
    {
        const Role usual = m_sentence.table().usualRole(m_kind.kind);
        const bool unknownKind = m_kind.kind.isEmpty();
        for (PersonRead& read : m_people) {
            if (!read.roleTyped)
                read.person.role = unknownKind ? Role::MetThere : usual;
            matchKnown(read.person, m_context, m_draft.notices);
            m_draft.people.push_back(read.person);
        }
    }

    // A promise stands in place of a proposal of its kind for the same person.
    void addPromised(DraftFollowUp promised)
    {
        for (DraftFollowUp& each : m_draft.followUps)
            if (each.kind == promised.kind && each.person == promised.person) {
                each = std::move(promised);
                return;
            }
        m_draft.followUps.push_back(std::move(promised));
    }

    void addSpeech(const std::vector<Speech>& all)
    {
        for (const Speech& speech : all) {
            const int person = nearestBefore(m_people, speech.from);
            if (speech.offer)
                m_draft.opportunities.push_back({person, *speech.offer, speech.words});
            else if (person >= 0)
                m_draft.advice.push_back({person, speech.words});
            else
                m_sentence.take(speech.cue, speech.to, Owner::None);
        }
    }

    void addMeeting()
    {
        DraftMeeting meeting;
        meeting.topic = readTopic(m_sentence, m_kind);
        meeting.groups = m_groups;
        if (!m_kind.kind.isEmpty())
            meeting.kind = m_kind.kind;
        meeting.time = m_when.time;
        if (!m_when.inventedStart.isEmpty())
            m_draft.notices << m_when.inventedStart;
        meeting.status = statusOf();
        meeting.link = readLink(m_sentence);
        meeting.place = readPlace(m_sentence);
        meeting.cost = m_cost;
        meeting.notes = notesOf(m_sentence);
        if (meeting.topic.isEmpty() && m_kind.kind.isEmpty() && m_groups.isEmpty())
            meeting.topic = shortened(meeting.notes);
        addSpecialties(meeting);
        m_draft.meeting = std::move(meeting);
    }

    MeetingStatus statusOf()
    {
        for (size_t i = 0; i < m_sentence.size() && !m_when.planned; ++i)
            if (const size_t length = m_sentence.length(i, Sense::Missed);
                length > 0 && m_sentence.isFree(i)) {
                m_sentence.take(i, i + length, Owner::Kind);
                return MeetingStatus::Missed;
            }
        return m_when.planned ? MeetingStatus::Planned : MeetingStatus::Attended;
    }

    static QString shortened(const QString& notes)
    {
        constexpr qsizetype longestTopic = 80;
        return notes.size() <= longestTopic ? notes : notes.left(longestTopic - 1) + QChar(0x2026);
    }

    // The specialties that the group and the topic name (M4).
    void addSpecialties(DraftMeeting& meeting) const
    {
        for (size_t i = 0; i < m_sentence.size(); ++i) {
            const Owner owner = m_sentence.owner(i);
            if (owner != Owner::Group && owner != Owner::Topic && owner != Owner::Kind)
                continue;
            const Meaning* found = m_sentence.find(i, Sense::Specialty);
            if (!found && owner == Owner::Group)
                found = m_sentence.find(i, Sense::SpecialtyAbbreviation);
            if (!found)
                continue;
            const auto same = [&](const SpecialtyInterest& each) {
                return each.specialty == found->specialty;
            };
            if (std::none_of(meeting.specialties.begin(), meeting.specialties.end(), same))
                meeting.specialties.push_back({found->specialty, {}, {}});
            i += found->phrase.size() - 1;
        }
    }

    void addInteraction()
    {
        DraftInteraction interaction;
        interaction.on = std::min(m_when.time.startOn, m_context.now.date());
        interaction.minutes = m_when.minutes;
        interaction.channel = m_people.front().channel.value_or(channelAnywhere());
        interaction.words = interactionWords();
        for (size_t i = 0; i < m_draft.people.size(); ++i) {
            interaction.person = static_cast<int>(i);
            m_draft.interactions.push_back(interaction);
        }
    }

    // "thanked Dr. Kim by email"
    Channel channelAnywhere() const
    {
        for (size_t i = 0; i < m_sentence.size(); ++i)
            if (const Meaning* found = m_sentence.find(i, Sense::Channel);
                found && m_sentence.isFree(i))
                return *found->channel;
        return Channel::InPerson;
    }

    // What makes a meeting belongs to the words here: "about the workshop", "$20".
    QString interactionWords()
    {
        for (size_t i = 0; i < m_sentence.size(); ++i) {
            const Owner owner = m_sentence.owner(i);
            const bool later = owner == Owner::When && m_when.planned; // "wants to meet fri"
            if (later || owner == Owner::Cost ||
                (owner == Owner::Kind && !m_sentence.has(i, Sense::Past)))
                m_sentence.take(i, i + 1, Owner::None);
        }
        return notesOf(m_sentence);
    }

    const CaptureContext& m_context;
    Sentence m_sentence;
    Draft m_draft;
    WhenRead m_when;
    std::optional<double> m_cost;
    QStringList m_groups;
    KindRead m_kind;
    std::vector<PersonRead> m_people;
};

} // namespace

Result<Draft> readLine(const QString& line, const CaptureContext& context)
{
    const LimitedLine limited = limitLine(line);
    if (std::none_of(limited.read.begin(), limited.read.end(),
                     [](QChar each) { return each.isLetterOrNumber() || each.isSurrogate(); }))
        return tl::unexpected(Error{Error::Kind::Empty, line.trimmed(), {}, {}});
    const std::shared_ptr<const WordTable> words = context.words ? context.words : shippedWords();
    Draft draft = LineParse(limited.read, context, *words).run();
    draft.line = line;
    keepRest(draft, limited.rest);
    return draft;
}

} // namespace rapport
