// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Batch.h"
#include "exchange/plan/ImportPlan.h"
#include "exchange/plan/IncomingSpool.h"
#include "notebook/Edit.h"
#include "notebook/import/PeopleFinder.h"
#include "notebook/import/Said.h"

#include <QHash>

namespace rapport
{

// Told how far it is, on the thread that does it.
using ImportProgress = std::function<void(qint64 done, qint64 total)>;

// Carries a plan out, inside one operation: contacts first, then groups, meetings and follow-ups,
// which name them. What went from the notebook since the plan was made is added anew.
class ImportWriting
{
public:
    ImportWriting(Edit& edit, IncomingSpool& spool, const ImportPlan& plan,
                  ImportProgress progress);

    Result<void> write(const Batch& batch);

private:
    Result<void> writeAll(ImportNoun noun);
    Result<void> writeOne(size_t index);
    Result<qint64> written(const ImportItem& item, IncomingContact incoming);
    Result<qint64> written(const ImportItem& item, const IncomingGroup& incoming);
    Result<qint64> written(const ImportItem& item, const IncomingMeeting& incoming);
    Result<qint64> written(const ImportItem& item, IncomingFollowUp incoming);

    Result<ContactId> add(IncomingContact incoming);
    Result<ContactId> update(Contact known, const IncomingContact& incoming,
                             const std::vector<ImportChange>& changes);
    Result<void> setPhoto(ContactId id, const std::optional<SpooledPhoto>& photo);

    Result<ContactId> findOrAdd(const IncomingPerson& person);
    Result<GroupId> findOrAdd(const QString& groupName);
    Result<void> unite(std::vector<Participant>& known, const std::vector<IncomingPerson>& people);
    Result<void> unite(std::vector<GroupId>& known, const QStringList& names);
    Result<void> unite(std::vector<ContactId>& known, const std::vector<IncomingPerson>& people);
    Result<void> unite(Meeting& known, const IncomingMeeting& incoming, Said& said,
                       const std::vector<ImportChange>& changes);
    Result<void> setParent(Group& group, const QString& name);
    Said saidBy(const IncomingContact& incoming, Contact& known, const std::set<QString>& refused);

    Error stopped() const;

    Edit& m_edit;
    const Lookup& m_lookup;
    IncomingSpool& m_spool;
    const ImportPlan& m_plan;
    ImportProgress m_progress;
    PeopleFinder m_people;
    BatchId m_batch;
    std::vector<qint64> m_ids;               // of the plan's items, as far as they are known
    QHash<QString, ContactId> m_namedPeople; // made here from a name alone
    qint64 m_done = 0;
};

} // namespace rapport
