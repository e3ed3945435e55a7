// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notebook/CaptureOperations.h"

namespace rapport
{

// Turns one draft into nouns, inside one operation.
class DraftSaving
{
public:
    DraftSaving(const Lookup& lookup, Edit& edit, const Draft& draft, Logged& logged);

    Result<void> save(MeetingId planned);

private:
    // The meeting comes first, without people: new contacts name it as where they were met.
    Result<Meeting> saveMeeting(MeetingId planned);
    Result<std::vector<GroupId>> saveGroups();
    Result<void> savePeople(const std::optional<Meeting>& meeting);
    Result<ContactId> savePerson(const DraftPerson& person, const std::optional<Meeting>& meeting);
    Result<void> saveParticipants(Meeting meeting);
    Result<void> saveFollowUps();
    Result<void> saveOpportunities();
    Result<void> saveAdvice(QDate on);
    Result<void> saveInteractions();

    ContactId personAt(int index) const; // invalid: nobody
    QDate firstInteractionOn(const DraftPerson& person) const;

    const Lookup& m_lookup;
    Edit& m_edit;
    const Draft& m_draft;
    Logged& m_logged;
};

// Adds to a known contact what a line says of them; what is known already is never lost.
Contact completed(Contact known, const Contact& read);

} // namespace rapport
