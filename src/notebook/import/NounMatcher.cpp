// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notebook/import/NounMatcher.h"

#include "domain/Fold.h"
#include "notebook/import/CalendarLines.h"
#include "notebook/import/NounMerge.h"

#include <QCoreApplication>
#include <algorithm>
#include <utility>

namespace rapport
{
namespace
{

struct NounMatching {
    Q_DECLARE_TR_FUNCTIONS(NounMatcher)
};

const Meeting& valueOf(const IncomingMeeting& incoming)
{
    return incoming.meeting;
}

const FollowUp& valueOf(const IncomingFollowUp& incoming)
{
    return incoming.followUp;
}

const Group& valueOf(const IncomingGroup& incoming)
{
    return incoming.group;
}

QString joinedFilled(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

void addNames(std::vector<ImportChange>& changes, const char* field, const QString& label,
              const QStringList& names)
{
    if (!names.isEmpty())
        changes.push_back(
            {QString::fromLatin1(field), label, {}, names.join(QStringLiteral(", ")), true});
}

QString nameOf(const IncomingPerson& person)
{
    return person.name.isEmpty() ? person.email : person.name;
}

// What tells two meetings apart that have no uid.
QString keyOfDay(const Meeting& meeting)
{
    return QStringLiteral("day:%1:%2:%3")
        .arg(meeting.time.startOn.toString(Qt::ISODate),
             meeting.time.startAt ? meeting.time.startAt->toUTC().toString(Qt::ISODate) : QString(),
             fold(meeting.topic));
}

// Whether it came from an event of this hour and topic, whatever it is called by now.
bool wasTold(const Meeting& known, const Meeting& read)
{
    Said said(known.said);
    Meeting nothing;
    Meeting asRead;
    asRead.topic = read.topic;
    asRead.time = read.time;
    return !known.said.isEmpty() && mergeInto(nothing, asRead, said).empty();
}

// The first occurrence of a series has the UID of the series, others name the occurrence, too; an
// update of the first alone may come as either, and what recurs now may have been a single one.
QStringList keysOfMeeting(const Meeting& meeting)
{
    if (meeting.uid.isEmpty())
        return {keyOfDay(meeting)};
    QStringList keys{QStringLiteral("meeting:") + meeting.uid};
    if (meeting.uid == meeting.seriesUid && !meeting.recurrenceId.isEmpty())
        keys += keys.front() + u'/' + meeting.recurrenceId;
    return keys;
}

bool isToCome(const Meeting& known, const QDateTime& now)
{
    const bool isLater =
        known.time.startAt ? *known.time.startAt > now : known.time.startOn > now.date();
    return isLater && known.status == MeetingStatus::Planned && !known.trashedAt;
}

// Says of a known meeting only that it is not to be: neither what it is about nor when.
IncomingMeeting calledOff(const Meeting& known)
{
    IncomingMeeting incoming;
    incoming.meeting.uid = known.uid;
    incoming.meeting.seriesUid = known.seriesUid;
    incoming.meeting.recurrenceId = known.recurrenceId;
    incoming.meeting.status = MeetingStatus::Missed;
    return incoming;
}

bool isOnlyCalledOff(const Meeting& read)
{
    return !read.time.startOn.isValid();
}

// The first occurrence of a series has the UID of the series.
QString uidOfAll(const Meeting& meeting)
{
    return meeting.seriesUid.isEmpty() ? meeting.uid : meeting.seriesUid;
}

bool isOlderVersion(const Meeting& read, const Meeting& stored)
{
    const std::optional<int> sequence = sequenceAmong(read.properties);
    return sequence && *sequence < sequenceAmong(stored.properties).value_or(0);
}

} // namespace

NounMatcher::NounMatcher(const Lookup& lookup, IncomingSpool& spool, const ImportPlan& plan)
    : m_lookup(lookup)
    , m_spool(spool)
    , m_plan(plan)
    , m_people(lookup)
{
}

void NounMatcher::match(const IncomingMeeting& incoming, ImportItem& item)
{
    const Meeting& read = incoming.meeting;
    item.noun = ImportNoun::Meeting;
    item.title = meetingTitle(read.topic, incoming.groups.value(0), read.kind);
    item.detail = joinedFilled(
        {incoming.groups.join(QStringLiteral(", ")), textOfTime(read.time), read.place});
    item.on = read.time.startOn;
    const MeetingId known = knownMeeting(read);
    const std::optional<Meeting> stored = known.isValid() ? m_lookup.meeting(known) : std::nullopt;
    const bool isOutdated = stored && isOlderVersion(read, *stored);
    if (stored && isOnlyCalledOff(read)) {
        item.title = meetingTitle(stored->topic, {}, stored->kind);
        item.detail = textOfTime(stored->time);
        item.on = stored->time.startOn;
    }
    matchKnown(incoming, keysOfMeeting(read), known.value, stored && stored->trashedAt,
               isOutdated ? std::vector<ImportChange>() : changes(known, incoming), item);
    if (item.earlier >= 0 && isOnlyCalledOff(read)) {
        const ImportItem& first = m_plan.items[static_cast<size_t>(item.earlier)];
        item.title = first.title;
        item.detail = first.detail;
        item.on = first.on;
    }
    m_itemsOf.insert(uidOfAll(read), static_cast<int>(m_plan.items.size()));
    if (isOutdated && !stored->trashedAt)
        item.reason = NounMatching::tr("an older version of what is known here");
}

void NounMatcher::match(const IncomingFollowUp& incoming, ImportItem& item)
{
    const FollowUp& read = incoming.followUp;
    const QString person = incoming.person ? nameOf(*incoming.person) : QString();
    item.noun = ImportNoun::FollowUp;
    item.title = titleOf(read, person);
    item.detail = joinedFilled({person, QStringLiteral("%1").arg(labelOf(read.kind))});
    item.on = read.dueOn;
    const FollowUpId known = read.uid.isEmpty() ? FollowUpId{} : m_lookup.followUpOfUid(read.uid);
    const std::optional<FollowUp> stored =
        known.isValid() ? m_lookup.followUp(known) : std::nullopt;
    matchKnown(incoming,
               read.uid.isEmpty() ? QStringList()
                                  : QStringList{QStringLiteral("follow-up:") + read.uid},
               known.value, stored && stored->trashedAt, changes(known, incoming), item);
}

void NounMatcher::match(const IncomingGroup& incoming, ImportItem& item)
{
    const Group& read = incoming.group;
    item.noun = ImportNoun::Group;
    item.title = read.name;
    item.detail = joinedFilled({labelOf(read.kind), read.meetsWhen});
    const GroupId known = knownGroup(read);
    const std::optional<Group> stored = known.isValid() ? m_lookup.group(known) : std::nullopt;
    matchKnown(incoming, {QStringLiteral("group:") + fold(read.name)}, known.value,
               stored && stored->trashedAt, changes(known, incoming), item);
}

template <class Noun>
void NounMatcher::matchKnown(const Noun& incoming, const QStringList& keys, qint64 known,
                             bool isTrashed, const std::vector<ImportChange>& changes,
                             ImportItem& item)
{
    const int earlier = earlierOf(keys);
    item.changes = changes;
    if (isTrashed) {
        item.isTrashed = true;
        item.verdict = ImportVerdict::Conflict;
        item.answer = ImportAnswer::Skip;
        item.reason = NounMatching::tr("You put it into the trash");
        item.candidates = {{known, -1, item.title, item.reason, changes}};
        item.changes.clear();
    } else if (known != 0) {
        item.existing = known;
        item.reason = NounMatching::tr("known here");
        item.verdict = changes.empty() ? ImportVerdict::Same : ImportVerdict::Update;
    } else if (earlier >= 0) {
        item.earlier = earlier;
        item.reason = NounMatching::tr("again in these files");
        std::optional<IncomingNoun> noun =
            m_spool.noun(m_plan.items[static_cast<size_t>(earlier)].record);
        if (Noun* first = noun ? std::get_if<Noun>(&*noun) : nullptr) {
            auto merged = valueOf(*first);
            Said said;
            item.changes = mergeInto(merged, valueOf(incoming), said);
        }
        item.verdict = item.changes.empty() ? ImportVerdict::Same : ImportVerdict::Update;
    } else {
        item.verdict = ImportVerdict::New;
    }
}

MeetingId NounMatcher::knownMeeting(const Meeting& read) const
{
    if (!read.uid.isEmpty()) {
        const MeetingId known = m_lookup.meetingOfUid(read.uid);
        return known.isValid() ? known : firstOccurrence(read);
    }
    for (const MeetingId id : m_lookup.meetingsOn(read.time.startOn))
        if (const std::optional<Meeting> meeting = m_lookup.meeting(id))
            if (keyOfDay(*meeting) == keyOfDay(read) || wasTold(*meeting, read))
                return id;
    return {};
}

std::optional<IncomingMeeting> NounMatcher::takeRules(IncomingMeeting& first) const
{
    Meeting& read = first.meeting;
    const bool isFirst = read.uid == read.seriesUid && !read.recurrenceId.isEmpty();
    const MeetingId id = isFirst ? m_lookup.meetingOfUid(read.uid) : MeetingId();
    const std::optional<Meeting> known = id.isValid() ? m_lookup.meeting(id) : std::nullopt;
    const QString uid = read.seriesUid + u'/' + read.recurrenceId;
    if (!known || known->recurrenceId.isEmpty() || known->recurrenceId == read.recurrenceId ||
        !m_lookup.meetingOfUid(uid).isValid())
        return std::nullopt;
    IncomingMeeting holder = calledOff(*known);
    holder.meeting.properties = std::exchange(read.properties, {});
    read.uid = uid;
    return holder;
}

std::vector<IncomingMeeting> NounMatcher::missingIn(const IncomingSeries& series,
                                                    const QDateTime& now) const
{
    std::vector<IncomingMeeting> missing;
    for (const MeetingId id : m_lookup.meetingsOfSeries(series.uid)) {
        const std::optional<Meeting> known = m_lookup.meeting(id);
        const bool isHolder = known && known->uid == series.uid;
        if (isHolder && series.version < sequenceAmong(known->properties).value_or(0))
            return {};
        if (known && !isHolder && isToCome(*known, now) &&
            !series.recurrenceIds.contains(known->recurrenceId))
            missing.push_back(calledOff(*known));
    }
    return missing;
}

std::vector<IncomingMeeting> NounMatcher::calledOffBy(const Meeting& read) const
{
    std::vector<MeetingId> ids{knownMeeting(read)};
    if (read.recurrenceId.isEmpty())
        for (const MeetingId id : m_lookup.meetingsOfSeries(read.uid))
            if (id != ids.front())
                ids.push_back(id);
    std::map<QString, IncomingMeeting> off; // by uid
    for (const MeetingId id : ids)
        if (const auto known = id.isValid() ? m_lookup.meeting(id) : std::nullopt;
            known && !known->trashedAt)
            off.insert({known->uid, calledOff(*known)});
    for (const int index : m_itemsOf.values(uidOfAll(read)))
        if (const std::optional<Meeting> known = plannedAt(index);
            known && (read.recurrenceId.isEmpty() || read.recurrenceId == known->recurrenceId))
            off.insert({known->uid, calledOff(*known)});
    std::vector<IncomingMeeting> meetings;
    for (auto& [uid, each] : off) {
        each.meeting.properties = read.properties;
        meetings.push_back(std::move(each));
    }
    return meetings;
}

std::optional<Meeting> NounMatcher::plannedAt(int index) const
{
    const std::optional<IncomingNoun> noun =
        m_spool.noun(m_plan.items[static_cast<size_t>(index)].record);
    const auto* incoming = noun ? std::get_if<IncomingMeeting>(&*noun) : nullptr;
    return incoming ? std::optional(incoming->meeting) : std::nullopt;
}

MeetingId NounMatcher::firstOccurrence(const Meeting& read) const
{
    if (read.seriesUid.isEmpty() || read.recurrenceId.isEmpty())
        return {};
    const MeetingId first = m_lookup.meetingOfUid(read.seriesUid);
    const std::optional<Meeting> known = first.isValid() ? m_lookup.meeting(first) : std::nullopt;
    return known && known->recurrenceId == read.recurrenceId ? first : MeetingId{};
}

GroupId NounMatcher::knownGroup(const Group& read) const
{
    if (!read.uid.isEmpty())
        if (const GroupId id = m_lookup.groupOfUid(read.uid); id.isValid())
            return id;
    return m_lookup.groupByName(read.name);
}

std::vector<ImportChange> NounMatcher::changes(MeetingId id, const IncomingMeeting& incoming) const
{
    std::optional<Meeting> known = id.isValid() ? m_lookup.meeting(id) : std::nullopt;
    if (!known)
        return {};
    Said said(known->said);
    const QStringList people =
        missingPeople(peopleOf(*known), said.newsAmong("people", incoming.people, keyOf));
    const QStringList groups =
        missingGroups(known->groups, said.newsAmong("groups", incoming.groups, fold));
    std::vector<ImportChange> changes = mergeInto(*known, incoming.meeting, said);
    addNames(changes, "people", NounMatching::tr("People"), people);
    addNames(changes, "groups", NounMatching::tr("Group"), groups);
    return changes;
}

std::vector<ImportChange> NounMatcher::changes(FollowUpId id,
                                               const IncomingFollowUp& incoming) const
{
    std::optional<FollowUp> known = id.isValid() ? m_lookup.followUp(id) : std::nullopt;
    if (!known)
        return {};
    Said said(known->said);
    const bool needsPerson = incoming.person && !said.again("people", keyOf(*incoming.person)) &&
                             !known->contact.isValid();
    std::vector<ImportChange> changes = mergeInto(*known, followUpFor(*known, incoming), said);
    if (needsPerson)
        addNames(changes, "people", NounMatching::tr("For"), {nameOf(*incoming.person)});
    return changes;
}

std::vector<ImportChange> NounMatcher::changes(GroupId id, const IncomingGroup& incoming) const
{
    std::optional<Group> known = id.isValid() ? m_lookup.group(id) : std::nullopt;
    if (!known)
        return {};
    Said said(known->said);
    const QStringList people =
        missingPeople(known->people, said.newsAmong("people", incoming.members, keyOf));
    const bool needsParent = !incoming.parentName.isEmpty() &&
                             !said.again("parent", incoming.parentName) && !known->parent.isValid();
    std::vector<ImportChange> changes = mergeInto(*known, incoming.group, said);
    addNames(changes, "people", NounMatching::tr("People"), people);
    if (needsParent)
        addNames(changes, "parent", NounMatching::tr("Part of"), {incoming.parentName});
    return changes;
}

QStringList NounMatcher::missingPeople(const std::vector<ContactId>& known,
                                       const std::vector<IncomingPerson>& people) const
{
    QStringList missing;
    for (const IncomingPerson& person : people)
        if (!m_people.isMe(person) && !m_people.isAmong(known, person))
            missing << nameOf(person);
    return missing;
}

QStringList NounMatcher::missingGroups(const std::vector<GroupId>& known,
                                       const QStringList& names) const
{
    QStringList missing;
    for (const QString& name : names) {
        const GroupId id = m_lookup.groupByName(name);
        if (std::find(known.begin(), known.end(), id) == known.end())
            missing << name;
    }
    return missing;
}

int NounMatcher::earlierOf(const QStringList& keys)
{
    int earlier = -1;
    for (const QString& key : keys)
        if (earlier < 0)
            earlier = m_byKey.value(key, -1);
    for (const QString& key : keys)
        if (!m_byKey.contains(key))
            m_byKey.insert(key, earlier < 0 ? static_cast<int>(m_plan.items.size()) : earlier);
    return earlier;
}

} // namespace rapport
