// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Id.h"
#include "domain/Words.h"

#include <QDate>
#include <QDateTime>
#include <optional>

namespace rapport
{

struct Opportunity {
    OpportunityId id;
    QString uid;
    OpportunityKind kind = OpportunityKind::Research;
    QString title;
    Stage stage = Stage::HeardOf;
    ContactId contact;
    MeetingId meeting;
    QDate deadlineOn;
    QString nextStep;
    QString notes;
    QDateTime createdAt;
    std::optional<QDateTime> trashedAt;

    friend bool operator==(const Opportunity&, const Opportunity&) = default;
};

} // namespace rapport
