// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/archive/Archive.h"
#include "notebook/Lookup.h"

#include <QHash>
#include <unordered_map>

namespace rapport
{

// Ids of one kind of noun and their uids, both ways.
template <class Id>
class UidIndex
{
public:
    void add(Id id, const QString& uid)
    {
        m_uids[id] = uid;
        m_ids[uid] = id;
    }
    QString uidOf(Id id) const
    {
        const auto found = m_uids.find(id);
        return found == m_uids.end() ? QString() : found->second;
    }
    // Not valid: there is none.
    Id idOf(const QString& uid) const { return m_ids.value(uid); }

private:
    std::unordered_map<Id, QString> m_uids;
    QHash<QString, Id> m_ids;
};

// By uid, what the nouns of a notebook refer to by id; and back.
struct ArchiveLinks {
    explicit ArchiveLinks(const Lookup& lookup);

    UidIndex<ContactId> contacts;
    UidIndex<GroupId> groups;
    UidIndex<MeetingId> meetings;
    UidIndex<InteractionId> interactions;
    UidIndex<AdviceId> advice;
    UidIndex<OpportunityId> opportunities;
    UidIndex<FollowUpId> followUps;
    UidIndex<BatchId> batches;
};

// A noun as the archive has it: its ids are taken out.
ArchivedContact archived(Contact contact, const ArchiveLinks& links, std::optional<Photo> photo);
ArchivedGroup archived(Group group, const ArchiveLinks& links);
ArchivedMeeting archived(Meeting meeting, const ArchiveLinks& links);
ArchivedInteraction archived(Interaction interaction, const ArchiveLinks& links);
ArchivedAdvice archived(Advice advice, const ArchiveLinks& links);
ArchivedOpportunity archived(Opportunity opportunity, const ArchiveLinks& links);
ArchivedFollowUp archived(FollowUp followUp, const ArchiveLinks& links);

// A noun with the ids that its uids have here. A uid that is not known is counted as missing.
Contact linked(const ArchivedContact& archived, const ArchiveLinks& links, int& missing);
Group linked(const ArchivedGroup& archived, const ArchiveLinks& links, int& missing);
Meeting linked(const ArchivedMeeting& archived, const ArchiveLinks& links, int& missing);
Interaction linked(const ArchivedInteraction& archived, const ArchiveLinks& links, int& missing);
Advice linked(const ArchivedAdvice& archived, const ArchiveLinks& links, int& missing);
Opportunity linked(const ArchivedOpportunity& archived, const ArchiveLinks& links, int& missing);
FollowUp linked(const ArchivedFollowUp& archived, const ArchiveLinks& links, int& missing);

} // namespace rapport
