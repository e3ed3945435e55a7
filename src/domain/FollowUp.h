// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Id.h"
#include "domain/Words.h"

#include <QDate>
#include <QDateTime>
#include <optional>
#include <vector>

namespace rapport
{

// What is owed (F1). Due days and hours are local and floating: 09:00 stays 09:00 after a flight.
struct FollowUp {
    FollowUpId id;
    QString uid;
    FollowUpKind kind = FollowUpKind::Other;
    QString title; // only when the student worded it; titleOf() makes one otherwise
    ContactId contact;
    MeetingId meeting; // why
    AdviceId advice;
    OpportunityId opportunity;
    QDate dueOn; // valid
    std::optional<QTime> dueHour;
    QString note;
    bool hard = false; // a deadline that does not move
    FollowUpState state = FollowUpState::Open;
    std::optional<QDateTime> snoozedUntil; // UTC; only while Snoozed
    QDate nudgeOn;                         // only while Waiting
    std::optional<QDateTime> closedAt;     // UTC; only when Done or Dropped
    QString outcome;
    std::vector<QString> properties; // content lines of a task that have no place above, unfolded
    BatchId batch;                   // the last import that wrote it
    QByteArray said;                 // what imported files said of it: see notebook/import/Said.h
    QDateTime createdAt;
    std::optional<QDateTime> trashedAt;

    bool isClosed() const
    {
        return state == FollowUpState::Done || state == FollowUpState::Dropped;
    }
    friend bool operator==(const FollowUp&, const FollowUp&) = default;
};

// "Thank Dr. Ana Ruiz": the typed title, else one from kind and person ("" when there is none).
QString titleOf(const FollowUp& followUp, const QString& contactDisplayName);

// Days from the meeting (or today) until a follow-up of this kind is due, unless changed (F2).
int defaultDelay(FollowUpKind kind);

} // namespace rapport
