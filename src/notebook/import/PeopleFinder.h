// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/Incoming.h"
#include "exchange/text/PersonNames.h"
#include "notebook/Lookup.h"

namespace rapport
{

// Finds people that a file names in passing: by uid, then by an e-mail address that only one
// contact has. Never by name.
class PeopleFinder
{
public:
    explicit PeopleFinder(const Lookup& lookup);

    ContactId find(const IncomingPerson& person) const;
    // A new contact of this name and address; nameless and without address: nobody.
    Contact contactOf(const IncomingPerson& person) const;
    // The student themselves: not one of their contacts.
    bool isMe(const IncomingPerson& person) const;
    // Whether the meeting has this person among its participants; one that has neither uid nor
    // address, by the exact name.
    bool isAmong(const std::vector<ContactId>& people, const IncomingPerson& person) const;

private:
    const Lookup& m_lookup;
    PersonNames m_names;
    QString m_myEmail; // folded
};

std::vector<ContactId> peopleOf(const Meeting& meeting);
// Tells them apart within what a file says: the address, else the uid, else the name.
QString keyOf(const IncomingPerson& person);

} // namespace rapport
