// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Fold.h"
#include "notebook/DraftSaving.h"

#include <algorithm>

namespace rapport
{
namespace
{

void fill(QString& known, const QString& read)
{
    if (known.isEmpty())
        known = read;
}

using Key = QString (*)(const QString&);

QString foldedKey(const QString& text)
{
    return fold(text);
}

void appendUnknown(std::vector<Reach>& known, const std::vector<Reach>& read, Key keyOf)
{
    for (const Reach& reach : read) {
        const bool isThere = std::any_of(known.begin(), known.end(), [&](const Reach& each) {
            return keyOf(each.value) == keyOf(reach.value);
        });
        if (!isThere)
            known.push_back(reach);
    }
}

bool agrees(const QString& known, const QString& read)
{
    return known.isEmpty() || read.isEmpty() || fold(known) == fold(read);
}

bool agrees(const Post& known, const Post& read)
{
    return known.isCurrent() && agrees(known.institution, read.institution) &&
           agrees(known.department, read.department) && agrees(known.role, read.role) &&
           agrees(known.specialty, read.specialty) &&
           (!known.pgy || !read.pgy || known.pgy == read.pgy);
}

void fillPost(Post& known, const Post& read)
{
    fill(known.institution, read.institution);
    fill(known.department, read.department);
    fill(known.role, read.role);
    fill(known.specialty, read.specialty);
    if (!known.pgy)
        known.pgy = read.pgy;
}

// A post that says something else is a newer one; the old one stays.
void addPosts(std::vector<Post>& known, const std::vector<Post>& read)
{
    for (const Post& post : read) {
        const auto same = std::find_if(known.begin(), known.end(),
                                       [&](const Post& each) { return agrees(each, post); });
        if (same == known.end())
            known.insert(known.begin(), post);
        else
            fillPost(*same, post);
    }
}

} // namespace

Contact completed(Contact known, const Contact& read)
{
    fill(known.title, read.title);
    fill(known.given, read.given);
    fill(known.family, read.family);
    fill(known.suffix, read.suffix);
    if (known.kind == ContactKind::Other)
        known.kind = read.kind;
    appendUnknown(known.emails, read.emails, foldedKey);
    appendUnknown(known.phones, read.phones, digitsOf);
    appendUnknown(known.links, read.links, foldedKey);
    addPosts(known.posts, read.posts);
    for (const QString& specialty : read.specialties)
        if (std::find(known.specialties.begin(), known.specialties.end(), specialty) ==
            known.specialties.end())
            known.specialties.push_back(specialty);
    if (!read.notes.isEmpty() && !known.notes.contains(read.notes))
        known.notes += (known.notes.isEmpty() ? QString() : QStringLiteral("\n")) + read.notes;
    return known;
}

} // namespace rapport
