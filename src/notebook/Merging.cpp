// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notebook/Merging.h"

#include "domain/Fold.h"

#include <QCoreApplication>
#include <algorithm>

namespace rapport
{
namespace
{

void fill(QString& mine, const QString& theirs)
{
    if (mine.trimmed().isEmpty())
        mine = theirs;
}

template <class T>
void fill(std::optional<T>& mine, const std::optional<T>& theirs)
{
    if (!mine)
        mine = theirs;
}

template <class T, class Same>
void unite(std::vector<T>& mine, const std::vector<T>& theirs, Same isSame)
{
    for (const T& each : theirs)
        if (std::none_of(mine.begin(), mine.end(),
                         [&](const T& known) { return isSame(known, each); }))
            mine.push_back(each);
}

void uniteReaches(Contact& mine, const Contact& theirs)
{
    unite(mine.emails, theirs.emails, [](const Reach& one, const Reach& other) {
        return fold(one.value.trimmed()) == fold(other.value.trimmed());
    });
    unite(mine.phones, theirs.phones, [](const Reach& one, const Reach& other) {
        return digitsOf(one.value) == digitsOf(other.value);
    });
    unite(mine.links, theirs.links,
          [](const Reach& one, const Reach& other) { return one.value == other.value; });
}

void uniteLists(Contact& mine, const Contact& theirs)
{
    const auto isEqual = [](const auto& one, const auto& other) { return one == other; };
    const auto isSameWord = [](const QString& one, const QString& other) {
        return fold(one) == fold(other);
    };
    uniteReaches(mine, theirs);
    unite(mine.posts, theirs.posts, isEqual);
    unite(mine.specialties, theirs.specialties, isSameWord);
    unite(mine.tags, theirs.tags, isSameWord);
    unite(mine.circles, theirs.circles, isSameWord);
    unite(mine.otherUids, theirs.otherUids, isEqual);
    unite(mine.properties, theirs.properties, isEqual);
}

} // namespace

Contact united(const Contact& kept, const Contact& other)
{
    Contact all = kept;
    for (QString Contact::*text :
         {&Contact::title, &Contact::given, &Contact::family, &Contact::suffix, &Contact::preferred,
          &Contact::pronunciation, &Contact::pronouns, &Contact::metPlace})
        fill(all.*text, other.*text);
    if (all.kind == ContactKind::Other)
        all.kind = other.kind;
    if (!other.notes.trimmed().isEmpty() && !all.notes.contains(other.notes.trimmed()))
        all.notes =
            all.notes.isEmpty() ? other.notes : all.notes + QStringLiteral("\n\n") + other.notes;
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
    if (!other.uid.isEmpty())
        unite(all.otherUids, {other.uid},
              [](const QString& a, const QString& b) { return a == b; });
    std::erase(all.otherUids, all.uid);
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

Result<ChangeSet> mergeContacts(Notebook& notebook, const Contact& merged, ContactId gone,
                                const QDateTime& now)
{
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
