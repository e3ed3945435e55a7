// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Advice.h"
#include "domain/Batch.h"
#include "domain/Error.h"
#include "domain/Filters.h"
#include "domain/Group.h"
#include "domain/Interaction.h"
#include "domain/Opportunity.h"
#include "domain/Photo.h"
#include "domain/Profile.h"
#include "domain/ReminderRows.h"
#include "domain/Rows.h"
#include "domain/Settings.h"
#include "notebook/ChangeSet.h"

#include <functional>
#include <map>
#include <vector>

namespace rapport
{

class Database;

// All reading of a notebook. Trashed rows are left out everywhere but in trash() and when asked for
// by id. A failing read calls `onFailure`, and is done again where that answers true; else it
// yields nothing, so that models stay simple; the window shows the failure as a banner, the command
// line exits 1.
class Lookup
{
public:
    using FailureCallback = std::function<bool(const Error&)>;
    Lookup(Database& database, FailureCallback onFailure);

    // From now on reads through another connection to the same file.
    void readFrom(Database& database) { m_database = database; }

    std::optional<Contact> contact(ContactId id) const;
    std::optional<Meeting> meeting(MeetingId id) const;
    std::optional<Group> group(GroupId id) const;
    std::optional<FollowUp> followUp(FollowUpId id) const;
    std::optional<Interaction> interaction(InteractionId id) const;
    std::optional<Advice> advice(AdviceId id) const;
    std::optional<Opportunity> opportunity(OpportunityId id) const;

    std::optional<Batch> batch(BatchId id) const;
    std::optional<Photo> photo(ContactId id) const;

    ContactId contactOfUid(const QString& uid) const;
    MeetingId meetingOfUid(const QString& uid) const;
    FollowUpId followUpOfUid(const QString& uid) const;
    GroupId groupOfUid(const QString& uid) const;
    std::vector<MeetingId> meetingsOfSeries(const QString& uid) const; // trashed ones, too
    std::vector<MeetingId> meetingsOn(QDate startOn) const;

    // Ids in list order: contacts by sort key, meetings newest first (Upcoming: soonest first),
    // follow-ups by when they count (F11), Done: newest first. `limit` < 0: all.
    std::vector<ContactId> contacts(const ContactFilter& filter, int limit = -1) const;
    std::vector<MeetingId> meetings(const MeetingFilter& filter, const QDateTime& now,
                                    int limit = -1) const;
    // A snoozed one counts on the day of its instant in `zone`.
    std::vector<FollowUpId> followUps(const FollowUpFilter& filter, int limit = -1,
                                      const QTimeZone& zone = QTimeZone::systemTimeZone()) const;
    std::vector<GroupId> groups(int limit = -1) const;
    std::vector<OpportunityId> opportunities(int limit = -1) const;
    std::vector<Batch> batches() const; // newest first
    std::vector<QString> tags() const;  // in use, in order of words
    std::vector<QString> circles() const;
    std::vector<std::pair<ContactId, ContactId>> notSame() const; // the smaller id first

    int countContacts(const ContactFilter& filter) const;
    int countMeetings(const MeetingFilter& filter, const QDateTime& now) const;
    int countFollowUps(const FollowUpFilter& filter) const;
    bool isEmpty() const; // no contact, meeting or follow-up, trashed ones included

    std::optional<ContactRow> contactRow(ContactId id) const;
    std::optional<MeetingRow> meetingRow(MeetingId id) const;
    std::optional<FollowUpRow> followUpRow(FollowUpId id) const;

    std::vector<StoryEntry> story(ContactId id) const; // newest first, all of it
    QDate lastContactOn(ContactId id) const;           // F11; null: none yet
    std::vector<Advice> adviceOf(ContactId id) const;
    std::vector<Advice> adviceAt(MeetingId id) const;
    std::vector<Opportunity> opportunitiesOf(ContactId id) const;
    std::vector<Opportunity> opportunitiesAt(MeetingId id) const;

    // For the archive. Id and uid of every row, trashed and archived ones too, in the order they
    // were made: contacts, groups, meetings, interactions, advice, opportunities, follow-ups.
    template <class Id>
    std::vector<std::pair<Id, QString>> every() const;
    std::map<QString, QString> ownAbbreviations() const; // of all ownSpecialties()
    // Profile and settings as the file has them: "profile.name", "settings.reminder_hour".
    std::map<QString, QString> settingTexts() const;

    // For matching typed people and groups; addresses and names compare folded (ł=l, é=e, case).
    std::vector<ContactId> contactsByEmail(const QString& address) const;
    // Of all who came from files: see Contact::said.
    std::vector<std::pair<ContactId, QByteArray>> saidOfContacts() const;
    // Given and family name both equal; with an empty `given` the family name alone.
    std::vector<ContactId> contactsByName(const QString& given, const QString& family) const;
    // Given or preferred name equal, whatever the family name; the first 20 of many.
    std::vector<ContactId> contactsByGiven(const QString& given) const;
    // Everybody's, and those of the few that could be the same person as `contact`: an address or a
    // phone in common, or a family name that begins alike. Archived people are among them.
    std::vector<IdentityRow> identities() const;
    std::vector<IdentityRow> identitiesLike(const Contact& contact) const;
    GroupId groupByName(const QString& name) const;
    std::vector<QString> groupNames() const;
    std::vector<QString> meetingKinds() const; // built-in, then the student's own
    std::vector<QString> ownSpecialties() const;

    // Q2: every word a prefix, any order, diacritics ignored. One letter: names in order.
    std::vector<SearchHit> search(const QString& typed, int limit) const;

    std::vector<TrashRow> trash() const; // newest first

    Profile profile() const;
    Settings settings() const;
    std::vector<Term> terms() const; // by first day

    // R5, both inclusive: days with any interaction or closed follow-up to a person count as
    // reach-outs; attended meetings as events.
    int countReachOuts(QDate from, QDate until) const;
    int countAttended(QDate from, QDate until) const;
    // Attended meetings up to `until` that touched this specialty since `from`.
    int countMeetingsOn(const QString& specialty, QDate from, QDate until) const;

    // For planning reminders at a cost that does not grow with the notebook; soonest first. Days
    // are local days as stored. Each "next" gives the few rows that can be the next to remind.
    // Open, due from `from` (null: ever) to `until`, both inclusive.
    std::vector<DueRow> openDue(QDate from, QDate until, int limit = -1) const;
    // The first day after `day` with an open one: the earliest of that day with an hour, and one
    // without an hour.
    std::vector<DueRow> nextOpenAfter(QDate day) const;
    std::vector<DueRow> snoozedUntilBy(const QDateTime& instant, int limit = -1) const;
    std::optional<DueRow> nextSnoozedAfter(const QDateTime& instant) const;
    std::vector<DueRow> nudgedBy(QDate day, int limit = -1) const; // waiting for a reply
    std::optional<DueRow> nextNudgedAfter(QDate day) const;
    // Planned meetings by the last day they touch.
    std::vector<PlannedRow> plannedEndingBy(QDate day, int limit = -1) const;
    std::vector<PlannedRow> nextPlannedAfter(QDate day) const; // all of the first such day
    // `kind` is "follow-up" or "meeting".
    std::optional<Delivery> delivery(const QString& kind, const QString& uid) const;

private:
    // Runs a read of the stores; one that throws tells m_onFailure and yields nothing.
    template <class Read>
    auto read(Read read) const -> decltype(read());

    std::reference_wrapper<Database> m_database;
    FailureCallback m_onFailure;
};

} // namespace rapport
