// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Filters.h"
#include "domain/FollowUp.h"
#include "domain/ReminderRows.h"
#include "domain/Rows.h"
#include "store/Database.h"

#include <QTimeZone>

namespace rapport
{

// Follow-ups. Lists leave out those whose contact or meeting is in the trash: they come back with
// it.
class FollowUpStore
{
public:
    explicit FollowUpStore(Database& database)
        : m_database(database)
    {
    }

    FollowUpId add(const FollowUp& followUp);
    bool update(const FollowUp& followUp); // all but uid, createdAt and trashedAt
    bool trash(FollowUpId id, const QDateTime& at);
    bool restore(FollowUpId id);

    std::optional<FollowUp> find(FollowUpId id);
    std::optional<FollowUpRow> findRow(FollowUpId id);
    FollowUpId findByUid(const QString& uid);
    std::vector<FollowUpId> list(const FollowUpFilter& filter, int limit, const QTimeZone& zone);
    int count(const FollowUpFilter& filter);
    // When something owed to a person was done.
    std::vector<QDateTime> listDoneTimes(const QDateTime& from, const QDateTime& until);

    // What can remind; see Lookup.
    std::vector<DueRow> listOpenDue(QDate from, QDate until, int limit);
    std::vector<DueRow> listNextOpenAfter(QDate day);
    std::vector<DueRow> listSnoozedUntilBy(const QDateTime& instant, int limit);
    std::optional<DueRow> findNextSnoozedAfter(const QDateTime& instant);
    std::vector<DueRow> listNudgedBy(QDate day, int limit);
    std::optional<DueRow> findNextNudgedAfter(QDate day);

private:
    Database& m_database;
};

} // namespace rapport
