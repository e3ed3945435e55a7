// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/plan/ImportPlan.h"
#include "exchange/plan/IncomingSpool.h"
#include "notebook/Lookup.h"
#include "notebook/import/PeopleFinder.h"

#include <QHash>

namespace rapport
{

// As ContactMatcher, for what has a uid of its own: meetings, follow-ups, and groups, which are
// also known by their name. A meeting without a uid is known by its day, hour and topic.
class NounMatcher
{
public:
    NounMatcher(const Lookup& lookup, IncomingSpool& spool, const ImportPlan& plan);

    void match(const IncomingMeeting& incoming, ImportItem& item);
    void match(const IncomingFollowUp& incoming, ImportItem& item);
    void match(const IncomingGroup& incoming, ImportItem& item);

    // Of the first occurrence of a series that was a later one before: it becomes that one, and its
    // rules go to the one that was the first, which is called off.
    std::optional<IncomingMeeting> takeRules(IncomingMeeting& first) const;
    // The known occurrences that are yet to come and that the series has no more, called off.
    std::vector<IncomingMeeting> missingIn(const IncomingSeries& series,
                                           const QDateTime& now) const;

    // What is known of it in the notebook and is not in its trash, or in these files.
    std::vector<IncomingMeeting> calledOffBy(const Meeting& read) const;

private:
    MeetingId knownMeeting(const Meeting& read) const;
    MeetingId firstOccurrence(const Meeting& read) const;
    GroupId knownGroup(const Group& read) const;
    std::vector<ImportChange> changes(MeetingId known, const IncomingMeeting& incoming) const;
    std::vector<ImportChange> changes(FollowUpId known, const IncomingFollowUp& incoming) const;
    std::vector<ImportChange> changes(GroupId known, const IncomingGroup& incoming) const;
    QStringList missingPeople(const std::vector<ContactId>& known,
                              const std::vector<IncomingPerson>& people) const;
    QStringList missingGroups(const std::vector<GroupId>& known, const QStringList& names) const;

    std::optional<Meeting> plannedAt(int index) const;
    // The earlier item of one of these keys, else -1, and then this item has them.
    int earlierOf(const QStringList& keys);
    template <class Noun>
    void matchKnown(const Noun& incoming, const QStringList& keys, qint64 known, bool isTrashed,
                    const std::vector<ImportChange>& changes, ImportItem& item);

    const Lookup& m_lookup;
    IncomingSpool& m_spool;
    const ImportPlan& m_plan;
    PeopleFinder m_people;
    QHash<QString, int> m_byKey;
    QMultiHash<QString, int> m_itemsOf; // by the uid that all of a series have
};

} // namespace rapport
