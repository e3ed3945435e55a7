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
#include "domain/Photo.h"
#include "domain/Profile.h"
#include "domain/Settings.h"

#include <atomic>
#include <map>
#include <memory>

namespace rapport
{

class Database;
class Lookup;

// The pen inside Notebook::perform: the only way to change a notebook. It lives as long as the
// operation. Every verb checks its value first (Error::Kind::Invalid) and writes the noun with all
// its children. add() fills id, uid and createdAt and returns the id.
class Edit
{
public:
    // `stop` is set by another thread that wants the operation to end; null: nobody does.
    Edit(Database& database, QDateTime now, const std::atomic_bool* stop = nullptr);
    ~Edit();
    Q_DISABLE_COPY_MOVE(Edit)

    Result<ContactId> add(Contact contact);
    Result<MeetingId> add(Meeting meeting);
    Result<GroupId> add(Group group);
    Result<FollowUpId> add(FollowUp followUp);
    Result<InteractionId> add(Interaction interaction);
    Result<AdviceId> add(Advice advice);
    Result<OpportunityId> add(Opportunity opportunity);
    Result<TermId> add(Term term);
    Result<BatchId> add(Batch batch);

    Result<void> update(const Contact& contact);
    Result<void> update(const Meeting& meeting);
    Result<void> update(const Group& group);
    Result<void> update(const FollowUp& followUp);
    Result<void> update(const Interaction& interaction);
    Result<void> update(const Advice& advice);
    Result<void> update(const Opportunity& opportunity);
    Result<void> update(const Term& term);

    // Into the trash for 30 days (S3); out of lists, agenda and search. Follow-ups of a trashed
    // contact or meeting leave the agenda with it and come back with it.
    Result<void> trash(ContactId id);
    Result<void> trash(MeetingId id);
    Result<void> trash(GroupId id);
    Result<void> trash(FollowUpId id);
    Result<void> trash(InteractionId id);
    Result<void> trash(AdviceId id);
    Result<void> trash(OpportunityId id);
    Result<void> restore(ContactId id);
    Result<void> restore(MeetingId id);
    Result<void> restore(GroupId id);
    Result<void> restore(FollowUpId id);
    Result<void> restore(InteractionId id);
    Result<void> restore(AdviceId id);
    Result<void> restore(OpportunityId id);
    Result<void> remove(TermId id);

    Result<void> setPhoto(ContactId id, const std::optional<Photo>& photo); // null removes
    // `merged` is written over the contact with its id; all that hangs on `gone` moves to it.
    Result<void> merge(const Contact& merged, ContactId gone);
    // Remembers that the student took them for two people (C7).
    Result<void> setNotSame(ContactId one, ContactId other);

    Result<void> setProfile(const Profile& profile);
    Result<void> setSettings(const Settings& settings);
    // Those of an archive; checked as the two above are.
    Result<void> setSettingTexts(const std::map<QString, QString>& values);
    Result<void> addMeetingKind(const QString& name);
    Result<void> addSpecialty(const QString& name, const QString& abbreviation);

    const QDateTime& now() const { return m_now; }

    // Long operations ask this now and then, and return Error::Kind::Cancelled.
    bool isStopped() const { return m_stop && *m_stop; }

    // What the notebook holds by now, the writes of this operation included. A read that fails
    // ends the operation: see failure().
    const Lookup& lookup() const { return *m_lookup; }
    std::optional<Error> failure() const { return m_failure; }

private:
    Database& m_database;
    QDateTime m_now;
    const std::atomic_bool* m_stop;
    std::optional<Error> m_failure; // of a read; set by m_lookup
    std::unique_ptr<Lookup> m_lookup;
};

} // namespace rapport
