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

// One way to reach a person. The first of a list is the preferred one. Kept as typed.
struct Reach {
    QString value;
    QString label; // "work", "home", "LinkedIn", ...; may be empty

    friend bool operator==(const Reach&, const Reach&) = default;
};

// What a person was at a time (C1). Old posts stay: `untilOn` null means current.
struct Post {
    QString institution;
    QString department;
    QString role;
    QString specialty;
    std::optional<int> pgy; // 1..10
    QDate sinceOn;          // null: not known
    QDate untilOn;

    bool isCurrent() const { return untilOn.isNull(); }
    friend bool operator==(const Post&, const Post&) = default;
};

struct Contact {
    ContactId id;
    QString uid;   // RFC 9562 UUID without braces; given by the store when empty
    QString title; // "Dr", "Prof"; without a full stop
    QString given;
    QString family;
    QString suffix; // degrees and the like: "MD", "RN"
    QString preferred;
    QString pronunciation;
    QString pronouns;
    ContactKind kind = ContactKind::Other;
    std::vector<Reach> emails;
    std::vector<Reach> phones;
    std::vector<Reach> links;
    std::vector<Post> posts;          // newest first
    std::vector<QString> specialties; // names from specialties.json or the student's own
    QString notes;
    MeetingId metAtMeeting; // C3: where, when, through whom
    QDate metOn;
    QString metPlace;
    ContactId metThrough;
    std::vector<QString> tags;
    std::vector<QString> circles;
    std::optional<int>
        idealDays; // C6: between two contacts; 1 or more; absent: from a tag, or none
    std::optional<int> latestDays;   // at least idealDays
    std::vector<QString> otherUids;  // of the same person in other address books, or merged into it
    std::vector<QString> properties; // content lines of a vCard that have no place above, unfolded
    BatchId batch;                   // the last import that wrote it
    QByteArray said;                 // what imported files said of it: see notebook/import/Said.h
    std::optional<QDateTime> archivedAt; // set aside: out of lists, still found by search
    QDateTime createdAt;                 // UTC
    std::optional<QDateTime> trashedAt;

    friend bool operator==(const Contact&, const Contact&) = default;
};

// "Ana Ruiz": without the title. A person known by an address only shows that address.
QString nameOf(const Contact& contact);
// "Dr. Ana Ruiz": as the student addresses them in lists.
QString displayNameOf(const Contact& contact);
// "AR", at most two letters, for the round avatar.
QString initialsOf(const Contact& contact);
// "Attending, Emergency Medicine": kind or role, then specialty or institution.
QString describe(const Contact& contact);
// PGY year of the current post.
std::optional<int> pgyOf(const Contact& contact);
// Only the digits of a phone number, for comparing.
QString digitsOf(const QString& phone);

} // namespace rapport
