// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Contact.h"
#include "domain/Error.h"
#include "domain/FollowUp.h"
#include "domain/Group.h"
#include "domain/Meeting.h"
#include "domain/Photo.h"

#include <QByteArrayView>
#include <QStringList>
#include <set>
#include <variant>

// What readers of files hand over: nouns as the file tells them, not yet matched with a notebook.
// Ids in them are never set; whom or what they refer to is said by uid, address or name. A `uid`
// is the file's own (RFC 6350 6.7.6, RFC 5545 3.8.4.7), empty where the file has none.

namespace rapport
{

// A picture that a reader put into the sink's spool, so that a plan of 10,000 cards stays small.
struct SpooledPhoto {
    QString mediaType;
    qint64 offset = 0;
    qint64 size = 0;
};

// Somebody named in passing: an attendee, an organizer, whom a task is for.
struct IncomingPerson {
    QString name;
    QString email;
    QString uid;
    Role role = Role::MetThere;
    QString note;
};

struct IncomingContact {
    Contact contact;
    std::optional<SpooledPhoto> photo;
};

struct IncomingGroup {
    Group group;
    QString parentName;
    std::vector<IncomingPerson> members;
};

struct IncomingMeeting {
    Meeting meeting;    // without groups and participants
    QStringList groups; // names
    std::vector<IncomingPerson> people;
};

struct IncomingFollowUp {
    FollowUp followUp;
    std::optional<IncomingPerson> person;
    QString meetingUid;
    bool hasDay = true; // false: the file tells none, and dueOn is the day it was read
};

using IncomingNoun =
    std::variant<IncomingContact, IncomingGroup, IncomingMeeting, IncomingFollowUp>;

struct Incoming {
    int line = 0; // where it begins in the file, from 1
    IncomingNoun noun;
};

// One thing a reader has to say of its file.
struct FileRemark {
    int line = 0;
    QString text; // a sentence without the line: "The photo was left out: it is a link."
};

// A series that a file tells as a whole: which of its occurrences there are.
struct IncomingSeries {
    int line = 0;
    QString uid;
    int version = 0; // SEQUENCE
    std::set<QString> recurrenceIds;
};

// Takes what a reader finds, in the order of the file.
class IncomingSink
{
public:
    virtual ~IncomingSink() = default;

    virtual void take(Incoming incoming) = 0;
    // A meeting that the file has taken out of its series or called off, by its uid and occurrence;
    // by the uid of a series alone, all that is known of it. Nothing to add where it is not known.
    virtual void takenOut(const Incoming& /*meeting*/) {}
    // After its occurrences: known ones that are yet to come and not among them are called off.
    virtual void tookSeries(const IncomingSeries& /*series*/) {}
    // The file's own title: "Radiology department".
    virtual void named(const QString& /*title*/) {}
    virtual void skipped(FileRemark remark) = 0;   // a whole card, event or row
    virtual void converted(FileRemark remark) = 0; // a field that came in as something else
    virtual SpooledPhoto spool(const QString& mediaType, QByteArrayView bytes) = 0;
    // Asked often while reading; a reader that is told yes stops and returns quietly.
    virtual bool isCancelled() const = 0;
};

} // namespace rapport
