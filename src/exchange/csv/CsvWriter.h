// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Contact.h"
#include "domain/FollowUp.h"
#include "domain/Meeting.h"

#include <QStringList>
#include <functional>
#include <string_view>

namespace rapport
{

// Without notes (S7) what was written for oneself stays out: notes, take-aways, outcomes, and notes
// about people at a meeting.
using CsvSink = std::function<void(std::string_view bytes)>;

// A table as RFC 4180 has it, CRLF after each row, UTF-8 with a byte order mark so that
// spreadsheets read it. No cell is ever run as a formula (OWASP, CSV injection): one that begins
// with = + - @, their full-width forms, a tab or a line break gets an apostrophe before it, which
// cellText() takes away again.
class CsvTableWriter
{
public:
    explicit CsvTableWriter(CsvSink sink);

    void write(const QStringList& cells);

private:
    CsvSink m_sink;
    bool m_isBegun = false;
};

// Who and what an id names, as far as a table shows it.
struct CsvNames {
    std::function<QString(ContactId)> contact;
    std::function<QString(MeetingId)> meeting;
    std::function<QString(GroupId)> group;
};

// People as Google Contacts writes them (it reads them back), then what it has no column for:
//   First Name, Last Name, Name Prefix, Name Suffix, Nickname, Organization Name, Organization
//   Title, Organization Department, Notes, E-mail 1..3 - Label and - Value, Phone 1..3 likewise,
//   Website 1..3 likewise, Pronouns, Pronunciation, Rapport Kind, Specialty, PGY, Met On, Met At,
//   Rapport UID
// A fourth address and so on share the third's cell, parted by " ::: ". Days are YYYY-MM-DD. The
// current post only: the archive holds all.
class ContactCsvWriter
{
public:
    explicit ContactCsvWriter(CsvSink sink, bool withNotes = true);

    void write(const Contact& contact);

private:
    CsvTableWriter m_table;
    bool m_withNotes;
};

// Start Date, Start Time, End Date, End Time, Time Zone, Topic, Kind, Level, Status, Groups, Place,
// Link, People, Take-away, Cost, Took, Specialties, Notes, Rapport UID. Times are HH:MM in the
// meeting's zone; several values of a cell are parted by "; ".
class MeetingCsvWriter
{
public:
    MeetingCsvWriter(CsvSink sink, CsvNames names, bool withNotes = true);

    void write(const Meeting& meeting);

private:
    CsvTableWriter m_table;
    CsvNames m_names;
    bool m_withNotes;
};

// Due Date, Due Time, Kind, Title, For, Meeting, State, Hard, Note, Snoozed Until, Nudge On,
// Closed At, Outcome, Rapport UID. Instants are ISO 8601 in UTC.
class FollowUpCsvWriter
{
public:
    FollowUpCsvWriter(CsvSink sink, CsvNames names, bool withNotes = true);

    void write(const FollowUp& followUp);

private:
    CsvTableWriter m_table;
    CsvNames m_names;
    bool m_withNotes;
};

} // namespace rapport
