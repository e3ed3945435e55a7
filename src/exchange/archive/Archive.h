// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Advice.h"
#include "domain/Batch.h"
#include "domain/Contact.h"
#include "domain/FollowUp.h"
#include "domain/Group.h"
#include "domain/Interaction.h"
#include "domain/Meeting.h"
#include "domain/Opportunity.h"
#include "domain/Photo.h"
#include "domain/Profile.h"

#include <QStringList>
#include <map>
#include <variant>

// The JSON archive: everything of a notebook but its undo history, both ways, lossless. Its form is
// resources/archive.schema.json: one JSON object of sections, one noun a line, nouns refer to each
// other by uid. What follows is what stands in a section: a noun and the uids it refers to. The ids
// in the nouns are never set.

namespace rapport
{

// Raised when a reader of today would misread what is written.
constexpr int archiveVersion = 1;

// Profile and settings as the data file has them: "profile.name", "settings.reminder_hour".
struct ArchivedSettings {
    std::map<QString, QString> values;

    friend bool operator==(const ArchivedSettings&, const ArchivedSettings&) = default;
};

struct ArchivedKind {
    QString name; // a kind of meeting the student added

    friend bool operator==(const ArchivedKind&, const ArchivedKind&) = default;
};

struct ArchivedSpecialty {
    QString name; // that the student added
    QString abbreviation;

    friend bool operator==(const ArchivedSpecialty&, const ArchivedSpecialty&) = default;
};

struct ArchivedContact {
    Contact contact;
    std::optional<Photo> photo;
    QString metAtMeeting;
    QString metThrough;
    QString batch;

    friend bool operator==(const ArchivedContact&, const ArchivedContact&) = default;
};

struct ArchivedGroup {
    Group group;
    QString parent;
    QString sponsor;
    QStringList people;
    QString batch;

    friend bool operator==(const ArchivedGroup&, const ArchivedGroup&) = default;
};

struct ArchivedMeeting {
    Meeting meeting; // its participants are in the order of `people`
    QStringList groups;
    QStringList people;
    QString batch;

    friend bool operator==(const ArchivedMeeting&, const ArchivedMeeting&) = default;
};

struct ArchivedInteraction {
    Interaction interaction;
    QStringList people;

    friend bool operator==(const ArchivedInteraction&, const ArchivedInteraction&) = default;
};

struct ArchivedAdvice {
    Advice advice;
    QString contact;
    QString meeting;

    friend bool operator==(const ArchivedAdvice&, const ArchivedAdvice&) = default;
};

struct ArchivedOpportunity {
    Opportunity opportunity;
    QString contact;
    QString meeting;

    friend bool operator==(const ArchivedOpportunity&, const ArchivedOpportunity&) = default;
};

struct ArchivedFollowUp {
    FollowUp followUp;
    QString contact;
    QString meeting;
    QString advice;
    QString opportunity;
    QString batch;

    friend bool operator==(const ArchivedFollowUp&, const ArchivedFollowUp&) = default;
};

struct ArchivedNotSame {
    QString one; // uids of contacts
    QString other;

    friend bool operator==(const ArchivedNotSame&, const ArchivedNotSame&) = default;
};

// In the order of the sections. A noun may refer to one of a later section, or to a later one of
// its own: the meeting where somebody was met, a group's parent.
using ArchivedNoun =
    std::variant<ArchivedSettings, ArchivedKind, ArchivedSpecialty, Term, Batch, ArchivedContact,
                 ArchivedGroup, ArchivedMeeting, ArchivedInteraction, ArchivedAdvice,
                 ArchivedOpportunity, ArchivedFollowUp, ArchivedNotSame>;

} // namespace rapport
