// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Advice.h"
#include "domain/Error.h"
#include "domain/Group.h"
#include "domain/Interaction.h"
#include "domain/Opportunity.h"
#include "notebook/Lookup.h"

#include <nlohmann/json.hpp>

namespace rapport
{

using Object = nlohmann::ordered_json;

// The JSON shapes of rapport-cli, the same wherever they appear (CONTRIBUTING.md, "Programs").
// Names and titles that live in other nouns are passed in, so that a draft has the same shape.
// An empty uid is null.
Object objectOf(const Contact& contact, std::optional<Role> role, bool isNew);
Object objectOf(const Meeting& meeting, const QStringList& groups);
Object objectOf(const FollowUp& followUp, const Contact* contact);
Object objectOf(const Opportunity& opportunity, const Contact* contact);
Object objectOf(const Advice& advice, const Contact* contact);
Object objectOf(const Interaction& interaction, const Contact* contact);
Object objectOf(const Group& group);
Object objectOf(const SearchHit& hit);
Object objectOf(const Error& error);

// The same, looked up.
Object objectOf(const Lookup& lookup, ContactId id);
Object objectOf(const Lookup& lookup, MeetingId id);
Object objectOf(const Lookup& lookup, FollowUpId id);
Object objectOf(const Lookup& lookup, OpportunityId id);
Object objectOf(const Lookup& lookup, AdviceId id);
Object objectOf(const Lookup& lookup, InteractionId id);
Object objectOf(const Lookup& lookup, GroupId id);

template <class Ids>
Object objectsOf(const Lookup& lookup, const Ids& ids)
{
    Object all = Object::array();
    for (const auto& id : ids)
        all.push_back(objectOf(lookup, id));
    return all;
}

Object textOrNull(const QString& text);
std::string utf8(const QString& text);

} // namespace rapport
