// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notebook/Merging.h"

#include "notebook/Backups.h"
#include "notebook/Unite.h"

#include <QCoreApplication>
#include <algorithm>

namespace rapport
{
namespace
{

template <class T>
void appendUnequal(std::vector<T>& mine, const std::vector<T>& theirs)
{
    for (const T& each : theirs)
        if (std::find(mine.begin(), mine.end(), each) == mine.end())
            mine.push_back(each);
}

// Not that somebody was there, or should have been.
bool isRole(Role role)
{
    return role != Role::MetThere && role != Role::HopeToMeet;
}

const Participant* findIn(const Meeting& meeting, ContactId id)
{
    const auto found = std::find_if(meeting.participants.begin(), meeting.participants.end(),
                                    [id](const Participant& each) { return each.contact == id; });
    return found == meeting.participants.end() ? nullptr : &*found;
}

void uniteLists(Contact& mine, const Contact& theirs)
{
    appendAll(mine.emails, missingFrom(mine.emails, theirs.emails, Medium::Email));
    appendAll(mine.phones, missingFrom(mine.phones, theirs.phones, Medium::Phone));
    appendAll(mine.links, missingFrom(mine.links, theirs.links, Medium::Link));
    appendAll(mine.specialties, missingFrom(mine.specialties, theirs.specialties));
    appendAll(mine.tags, missingFrom(mine.tags, theirs.tags));
    appendAll(mine.circles, missingFrom(mine.circles, theirs.circles));
    appendUnequal(mine.posts, theirs.posts);
    appendUnequal(mine.otherUids, theirs.otherUids);
    appendUnequal(mine.properties, theirs.properties);
    if (!theirs.uid.isEmpty())
        appendUnequal(mine.otherUids, {theirs.uid});
    std::erase(mine.otherUids, mine.uid);
}

} // namespace

Contact united(const Contact& kept, const Contact& other)
{
    Contact all = kept;
    for (QString Contact::*text :
         {&Contact::title, &Contact::given, &Contact::family, &Contact::suffix, &Contact::preferred,
          &Contact::pronunciation, &Contact::pronouns, &Contact::metPlace})
        fillText(all.*text, other.*text);
    if (all.kind == ContactKind::Other)
        all.kind = other.kind;
    all.notes = unitedNotes(all.notes, other.notes);
    if (!all.metAtMeeting.isValid())
        all.metAtMeeting = other.metAtMeeting;
    if (!all.metThrough.isValid() && other.metThrough != kept.id)
        all.metThrough = other.metThrough;
    if (all.metOn.isNull() || (other.metOn.isValid() && other.metOn < all.metOn))
        all.metOn = other.metOn;
    if (!all.idealDays && !all.latestDays) {
        all.idealDays = other.idealDays;
        all.latestDays = other.latestDays;
    }
    uniteLists(all, other);
    all.said += other.said; // a file of either says nothing new
    return all;
}

Hanging hangingOn(const Lookup& lookup, ContactId id)
{
    Hanging hanging;
    for (const StoryEntry& entry : lookup.story(id)) {
        hanging.meetings += entry.kind == StoryEntry::Kind::Meeting ? 1 : 0;
        hanging.interactions += entry.kind == StoryEntry::Kind::Interaction ? 1 : 0;
    }
    for (const auto which :
         {FollowUpFilter::Which::Open, FollowUpFilter::Which::Waiting, FollowUpFilter::Which::Done})
        hanging.followUps += static_cast<int>(
            lookup.followUps({.which = which, .kind = {}, .contact = id, .meeting = {}}).size());
    hanging.opportunities = static_cast<int>(lookup.opportunitiesOf(id).size());
    hanging.advice = static_cast<int>(lookup.adviceOf(id).size());
    return hanging;
}

MeetingsOfBoth meetingsOfBoth(const Lookup& lookup, ContactId kept, ContactId other)
{
    MeetingsOfBoth both;
    for (const StoryEntry& entry : lookup.story(other)) {
        const auto meeting = entry.kind == StoryEntry::Kind::Meeting
                                 ? lookup.meeting(MeetingId{entry.id})
                                 : std::nullopt;
        const Participant* mine = meeting ? findIn(*meeting, kept) : nullptr;
        const Participant* theirs = meeting ? findIn(*meeting, other) : nullptr;
        if (!mine || !theirs)
            continue;
        ++both.count;
        both.twoRoles +=
            mine->role != theirs->role && isRole(mine->role) && isRole(theirs->role) ? 1 : 0;
    }
    return both;
}

Result<ChangeSet> mergeContacts(Notebook& notebook, const Contact& merged, ContactId gone,
                                const QDateTime& now)
{
    if (!notebook.path().isEmpty()) // one in memory has nowhere to be copied to
        if (const auto copied = Backups(notebook.path()).make(BackupReason::Merge, now);
            !copied && copied.error().kind != Error::Kind::NotFound) // gone: perform() tells of it
            return tl::unexpected(copied.error());
    const QString name = QCoreApplication::translate("Merging", "Merge %1").arg(nameOf(merged));
    return notebook.perform(name, now, [&](Edit& edit) { return edit.merge(merged, gone); });
}

Result<ChangeSet> markNotSame(Notebook& notebook, ContactId one, ContactId other,
                              const QDateTime& now)
{
    return notebook.perform(QCoreApplication::translate("Merging", "Keep two people apart"), now,
                            [&](Edit& edit) { return edit.setNotSame(one, other); });
}

} // namespace rapport
