// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Advice.h"
#include "domain/Batch.h"
#include "domain/Contact.h"
#include "domain/Error.h"
#include "domain/FollowUp.h"
#include "domain/Group.h"
#include "domain/Interaction.h"
#include "domain/Meeting.h"
#include "domain/Opportunity.h"
#include "domain/Profile.h"
#include "domain/Settings.h"

namespace rapport
{

// Whether a value may be written; the error says which part of it is wrong, and how.
Result<void> validate(const Contact& contact);
Result<void> validate(const Meeting& meeting);
Result<void> validate(const Group& group);
Result<void> validate(const FollowUp& followUp);
Result<void> validate(const Interaction& interaction);
Result<void> validate(const Advice& advice);
Result<void> validate(const Opportunity& opportunity);
Result<void> validate(const Term& term);
Result<void> validate(const Batch& batch);
Result<void> validate(const Profile& profile);
Result<void> validate(const Settings& settings);
// A word of the student's own: a kind of meeting, a specialty.
Result<void> validateOwnWord(const QString& word);

} // namespace rapport
