// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notebook/import/ContactMerge.h"

#include "domain/Fold.h"
#include "domain/NameOrder.h"
#include "notebook/Unite.h"
#include "notebook/import/FieldChanges.h"
#include "notebook/import/ReachMerge.h"

#include <QCoreApplication>
#include <algorithm>

namespace rapport
{
namespace
{

struct ContactMerge {
    Q_DECLARE_TR_FUNCTIONS(ContactMerge)
};

bool hasBothNames(const Contact& contact)
{
    return !contact.given.isEmpty() && !contact.family.isEmpty();
}

// One field: a given name of one file and a family name of another make nobody's name.
void mergeName(Contact& known, const Contact& read, FieldChanges& changes)
{
    const QString before = wholeNameOf(known);
    const QString after = wholeNameOf(read);
    if (!changes.isNews("name", after) || fold(before) == fold(after))
        return;
    if (!before.isEmpty() && !hasBothNames(read))
        return;
    if (!changes.note(QStringLiteral("name"), ContactMerge::tr("Name"), before, after))
        return;
    known.given = read.given;
    known.family = read.family;
}

void addPost(std::vector<Post>& known, const Post& read, QDate today)
{
    for (Post& post : known)
        if (read.isCurrent() && post.isCurrent() &&
            fold(post.institution) == fold(read.institution))
            post.untilOn = today;
    known.insert(known.begin(), read);
}

const Post* currentPostAt(const std::vector<Post>& posts, const QString& institution)
{
    for (const Post& post : posts)
        if (post.isCurrent() && fold(post.institution) == fold(institution))
            return &post;
    return nullptr;
}

void mergePost(std::vector<Post>& known, const Post& read, const QString& field, QDate today,
               FieldChanges& changes)
{
    const auto holding = std::find_if(known.begin(), known.end(),
                                      [&](const Post& each) { return holds(each, read); });
    if (holding != known.end())
        return;
    const auto same = std::find_if(known.begin(), known.end(),
                                   [&](const Post& each) { return agrees(each, read); });
    const Post* ended = currentPostAt(known, read.institution);
    const QString before = same != known.end() ? textOfPost(*same)
                           : ended             ? textOfPost(*ended)
                                               : QString();
    if (!changes.note(field, ContactMerge::tr("Position"), before, textOfPost(read)))
        return;
    if (same != known.end())
        fillPost(*same, read);
    else
        addPost(known, read, today);
}

QString allOf(const Post& post)
{
    return QStringList{textOfPost(post), post.sinceOn.toString(Qt::ISODate),
                       post.untilOn.toString(Qt::ISODate)}
        .join(u' ');
}

void mergePosts(Contact& known, const Contact& read, QDate today, FieldChanges& changes)
{
    // The newest of the file comes to stand first.
    for (size_t i = read.posts.size(); i-- > 0;)
        if (changes.isNewsAmong("post", allOf(read.posts[i])))
            mergePost(known.posts, read.posts[i], QStringLiteral("post%1").arg(i), today, changes);
}

void mergeKind(Contact& known, const Contact& read, FieldChanges& changes)
{
    if (read.kind == ContactKind::Other || !changes.isNews("kind", wordOf(read.kind)) ||
        known.kind != ContactKind::Other)
        return;
    if (changes.note(QStringLiteral("kind"), ContactMerge::tr("Kind"), {}, labelOf(read.kind)))
        known.kind = read.kind;
}

void mergeMeeting(Contact& known, const Contact& read, FieldChanges& changes)
{
    const QString metOn = read.metOn.toString(Qt::ISODate);
    if (changes.isNews("metOn", metOn) && known.metOn.isNull() &&
        changes.note(QStringLiteral("metOn"), ContactMerge::tr("Met on"), {}, metOn))
        known.metOn = read.metOn;
    changes.gap("metPlace", ContactMerge::tr("Met at"), known.metPlace, read.metPlace);
}

void mergeUids(Contact& known, const Contact& read, FieldChanges& changes)
{
    std::vector<QString> uids = read.otherUids;
    if (!read.uid.isEmpty())
        uids.insert(uids.begin(), read.uid);
    std::vector<QString> missing;
    for (const QString& uid : uids)
        if (uid != known.uid &&
            std::find(known.otherUids.begin(), known.otherUids.end(), uid) == known.otherUids.end())
            missing.push_back(uid);
    if (missing.empty() || !changes.note(QStringLiteral("uid"), ContactMerge::tr("Known to"), {},
                                         ContactMerge::tr("another address book")))
        return;
    known.otherUids.insert(known.otherUids.end(), missing.begin(), missing.end());
}

} // namespace

QString wholeNameOf(const Contact& contact)
{
    return wholeNameOf(contact.given, contact.family).simplified();
}

QString textOfPost(const Post& post)
{
    QStringList parts;
    if (post.pgy)
        parts << QStringLiteral("PGY-%1").arg(*post.pgy);
    for (const QString& text : {post.role, post.specialty, post.department, post.institution})
        if (!text.isEmpty() && !parts.contains(text))
            parts << text;
    return parts.join(QStringLiteral(", "));
}

std::vector<ImportChange> mergeInto(Contact& known, const Contact& read, QDate today, Said& said,
                                    const std::set<QString>& refused)
{
    FieldChanges changes(said, refused);
    mergeName(known, read, changes);
    changes.text("title", ContactMerge::tr("Title"), known.title, read.title);
    changes.text("suffix", ContactMerge::tr("Degrees"), known.suffix, read.suffix);
    changes.text("preferred", ContactMerge::tr("Called"), known.preferred, read.preferred);
    changes.text("pronunciation", ContactMerge::tr("Pronounced"), known.pronunciation,
                 read.pronunciation);
    changes.text("pronouns", ContactMerge::tr("Pronouns"), known.pronouns, read.pronouns);
    mergeKind(known, read, changes);
    mergePosts(known, read, today, changes);
    mergeReaches(known.emails, read.emails,
                 {"email", "email of card", Medium::Email, ContactMerge::tr("E-mail")}, read.uid,
                 changes);
    mergeReaches(known.phones, read.phones,
                 {"phone", "phone of card", Medium::Phone, ContactMerge::tr("Phone")}, read.uid,
                 changes);
    mergeReaches(known.links, read.links,
                 {"link", "link of card", Medium::Link, ContactMerge::tr("Link")}, read.uid,
                 changes);
    changes.words("specialty", ContactMerge::tr("Specialty"), known.specialties, read.specialties);
    changes.words("tag", ContactMerge::tr("Tag"), known.tags, read.tags);
    changes.words("circle", ContactMerge::tr("Circle"), known.circles, read.circles);
    mergeMeeting(known, read, changes);
    changes.notes(ContactMerge::tr("Notes"), known.notes, read.notes);
    mergeUids(known, read, changes);
    changes.properties(known.properties, read.properties);
    return changes.take();
}

} // namespace rapport
