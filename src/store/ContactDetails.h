// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Contact.h"
#include "store/Children.h"

namespace rapport
{

// The rows below a contact.

// E-mail addresses, phones and links lie in one table; each keeps the order among its own.
struct StoredReach {
    QString medium; // "email", "phone", "link"
    Reach reach;

    friend bool operator==(const StoredReach&, const StoredReach&) = default;
};

std::vector<StoredReach> reachesOf(const Contact& contact);
void addReaches(Contact& contact, const std::vector<StoredReach>& reaches);
// How an address or a phone compares; empty for links.
QString matchKeyOf(const StoredReach& reach);

Query& operator<<(Query& query, const StoredReach& reach);
Query& operator>>(Query& query, StoredReach& reach);
Query& operator<<(Query& query, const Post& post);
Query& operator>>(Query& query, Post& post);

extern const ChildTable reachTable;
extern const ChildTable postTable;
extern const ChildTable contactSpecialtyTable;
extern const ChildTable contactTagTable;
extern const ChildTable contactCircleTable;
extern const ChildTable contactUidTable;
extern const ChildTable contactPropertyTable;

} // namespace rapport
