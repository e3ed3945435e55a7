// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notebook/Notebook.h"

namespace rapport
{

// One person out of two entries (C7), in one step that undo takes back.

// What `kept` knows, completed by what only `other` knows: empty fields are filled, lists united,
// notes put one below the other. The ids and uid are those of `kept`.
Contact united(const Contact& kept, const Contact& other);

// What hangs on a contact, for telling what a merge keeps.
struct Hanging {
    int meetings = 0;
    int interactions = 0;
    int followUps = 0; // in any state
    int opportunities = 0;
    int advice = 0;

    Hanging operator+(const Hanging& other) const
    {
        return {meetings + other.meetings, interactions + other.interactions,
                followUps + other.followUps, opportunities + other.opportunities,
                advice + other.advice};
    }
};
Hanging hangingOn(const Lookup& lookup, ContactId id);

// Where both were. A merge makes one row of the two: of two roles there, one goes to the note.
struct MeetingsOfBoth {
    int count = 0;
    int twoRoles = 0;
};
MeetingsOfBoth meetingsOfBoth(const Lookup& lookup, ContactId kept, ContactId other);

// `merged` replaces the contact with its id; everything that hangs on `gone` moves to it, and
// `gone` is no more. The day's first merge makes a verified copy before. Its uids stay known as
// other uids, so that a later import finds the person.
Result<ChangeSet> mergeContacts(Notebook& notebook, const Contact& merged, ContactId gone,
                                const QDateTime& now);
Result<ChangeSet> markNotSame(Notebook& notebook, ContactId one, ContactId other,
                              const QDateTime& now);

} // namespace rapport
