// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Id.h"
#include "domain/Words.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QTimeZone>
#include <optional>
#include <set>
#include <vector>

namespace rapport
{

// When a meeting is: an hour of a day, or one or several whole days.
struct MeetingTime {
    QDate startOn;                    // local day in `timeZone`; always valid
    QDate endOn;                      // last day, inclusive; equal to startOn for one day
    std::optional<QDateTime> startAt; // UTC; absent: whole days
    std::optional<QDateTime> endAt;   // UTC, after startAt; absent: no duration given
    QByteArray timeZone;              // IANA id

    bool isWholeDay() const { return !startAt.has_value(); }
    friend bool operator==(const MeetingTime&, const MeetingTime&) = default;
};

// The instant it is over (F11): the end, else start + 60 minutes, else midnight after `endOn`.
// Whole days end at midnight of `zone`, where the student is.
QDateTime endOf(const MeetingTime& time, const QTimeZone& zone);
// Whole minutes from start to end; absent where either is.
std::optional<int> minutesOf(const MeetingTime& time);

struct Participant {
    ContactId contact;
    Role role = Role::MetThere;
    QString note; // may stand in place of the role: "Ran the table"

    friend bool operator==(const Participant&, const Participant&) = default;
};

// The role in words; nobody was met at a meeting that is still ahead or was missed.
QString roleText(Role role, MeetingStatus status);

// A specialty touched, and how interesting it was before and after (M4).
struct SpecialtyInterest {
    QString specialty;
    std::optional<Interest> before;
    std::optional<Interest> after;

    friend bool operator==(const SpecialtyInterest&, const SpecialtyInterest&) = default;
};

struct Meeting {
    MeetingId id;
    QString uid;
    QString topic;               // may be empty: titleOf() then says kind and group
    std::vector<GroupId> groups; // the hosts, first one leading
    QString kind = QStringLiteral("other");
    std::optional<MeetingLevel> level;
    MeetingStatus status = MeetingStatus::Attended;
    MeetingTime time;
    QString line; // as typed
    QString place;
    QString link;
    QString notes;              // Markdown
    QString takeAway;           // one sentence
    std::optional<double> cost; // in the student's currency
    std::set<Took> took;
    std::vector<SpecialtyInterest> specialties;
    QString mood;
    QString quote; // why I am here
    std::vector<Participant> participants;
    QString seriesUid;    // of a recurring event: the UID all its occurrences share; else empty
    QString recurrenceId; // which occurrence, as in RFC 5545 3.8.4.4: "20251014T180000Z"
    std::vector<QString> properties; // content lines of an event that have no place above, unfolded
    BatchId batch;                   // the last import that wrote it
    QByteArray said;                 // what imported files said of it: see notebook/import/Said.h
    QDateTime createdAt;
    std::optional<QDateTime> trashedAt;

    friend bool operator==(const Meeting&, const Meeting&) = default;
};

// What a list calls it: the topic, else "Radiology IG lunch talk" (`group` leads), else the kind.
QString meetingTitle(const QString& topic, const QString& group, const QString& kind);

// Planned and over, so it asks "How was it?" once (M9).
bool isToLog(const Meeting& meeting, const QDateTime& now);

} // namespace rapport
