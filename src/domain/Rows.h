// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Contact.h"
#include "domain/FollowUp.h"
#include "domain/Meeting.h"

#include <QStringList>

namespace rapport
{

// What a line of a list shows, read in one query.

struct ContactRow {
    ContactId id;
    QString uid;
    QString displayName; // "Dr. Ana Ruiz"
    QString initials;
    QString description; // "Attending, Emergency Medicine"
};

// By what one person is told from another, folded as it is compared.
struct IdentityRow {
    ContactId id;
    QString given;
    QString family;
    QString preferred;
    QString institution; // of the current post
    QStringList emails;
    QStringList phones; // digits
};

struct MeetingRow {
    MeetingId id;
    QString uid;
    QString title; // topic, else "Radiology IG lunch talk", else the kind
    QString kind;
    MeetingStatus status = MeetingStatus::Attended;
    MeetingTime time;
    QStringList groups; // names
    QString place;
    std::optional<double> cost;
    int participants = 0;
    int hopeToMeet = 0;
};

struct FollowUpRow {
    FollowUp followUp;
    QString title;       // titleOf()
    QString contactName; // display name; empty without one
    QString contactDescription;
    QString reason; // title of the meeting, words of the advice, title of the opportunity
    QDate reasonOn; // its day
};

// One point of a person's story (C4).
struct StoryEntry {
    enum class Kind { Meeting, Interaction, Advice, Opportunity, FollowUpDone };

    Kind kind = Kind::Meeting;
    qint64 id = 0; // of the noun that `kind` names
    QDate on;
    QString head;  // "Coffee, 40 min", "Met as speaker": after the day
    QString words; // the text
    QString link;  // title of the meeting to open; empty: none
    MeetingId meeting;
};

struct SearchHit {
    QString
        kind; // "contact", "meeting", "group", "follow-up", "interaction", "advice", "opportunity"
    qint64 id = 0;
    QString uid;
    QString title;   // plain, hits between \x02 and \x03
    QString snippet; // same
};

struct TrashRow {
    QString kind;
    qint64 id = 0;
    QString title;
    QDateTime trashedAt;
};

} // namespace rapport
