// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/LineReader.h"

#include <algorithm>

namespace rapport
{
namespace
{

FollowUpKind askFor(OpportunityKind kind)
{
    switch (kind) {
    case OpportunityKind::Shadowing:
    case OpportunityKind::Clinical:
        return FollowUpKind::AskToShadow;
    case OpportunityKind::Research:
    case OpportunityKind::Paper:
        return FollowUpKind::AskAboutResearch;
    case OpportunityKind::Letter:
        return FollowUpKind::AskForLetter;
    case OpportunityKind::Mentorship:
        return FollowUpKind::AskToMeet;
    default:
        return FollowUpKind::Continue;
    }
}

class Proposer
{
public:
    Proposer(const Draft& draft, const CaptureContext& context)
        : m_draft(draft)
        , m_context(context)
    {
    }

    std::vector<DraftFollowUp> run()
    {
        const bool planned = m_draft.meeting && m_draft.meeting->status != MeetingStatus::Attended;
        if (planned)
            return {};
        for (size_t i = 0; i < m_draft.people.size(); ++i)
            proposeFor(static_cast<int>(i));
        for (const DraftOpportunity& opportunity : m_draft.opportunities)
            if (opportunity.person >= 0)
                add(askFor(opportunity.kind), opportunity.person, opportunity.title);
        return std::move(m_proposed);
    }

private:
    // Thank who gave something, write to who is new (F3).
    void proposeFor(int person)
    {
        const DraftPerson& read = m_draft.people[static_cast<size_t>(person)];
        const bool mine = read.role == Role::CameWithMe || read.role == Role::HopeToMeet;
        const bool gave = read.role == Role::Speaker || read.role == Role::Panelist ||
                          read.role == Role::Host || read.role == Role::Organizer || spoke(person);
        if (gave)
            add(FollowUpKind::ThankYou, person, {});
        else if (!mine && (m_draft.meeting || metNew(read, person)))
            add(FollowUpKind::WriteToNewContact, person, {});
    }

    bool spoke(int person) const
    {
        const auto theirs = [person](const auto& each) { return each.person == person; };
        return std::any_of(m_draft.advice.begin(), m_draft.advice.end(), theirs) ||
               std::any_of(m_draft.opportunities.begin(), m_draft.opportunities.end(), theirs);
    }

    // Somebody already written to or called needs no "write to a new contact".
    bool metNew(const DraftPerson& read, int person) const
    {
        const auto inPerson = [person](const DraftInteraction& each) {
            return each.person == person && each.channel == Channel::InPerson;
        };
        return !read.known.isValid() &&
               std::any_of(m_draft.interactions.begin(), m_draft.interactions.end(), inPerson);
    }

    void add(FollowUpKind kind, int person, const QString& note)
    {
        DraftFollowUp followUp;
        followUp.kind = kind;
        followUp.person = person;
        followUp.note = note;
        followUp.dueOn =
            std::max(dayOfContact().addDays(m_context.settings.delay(kind)), m_context.now.date());
        m_proposed.push_back(std::move(followUp));
    }

    QDate dayOfContact() const
    {
        if (m_draft.meeting)
            return m_draft.meeting->time.endOn;
        return m_draft.interactions.empty() ? m_context.now.date()
                                            : m_draft.interactions.front().on;
    }

    const Draft& m_draft;
    const CaptureContext& m_context;
    std::vector<DraftFollowUp> m_proposed;
};

} // namespace

std::vector<DraftFollowUp> proposeFollowUps(const Draft& draft, const CaptureContext& context)
{
    return Proposer(draft, context).run();
}

} // namespace rapport
