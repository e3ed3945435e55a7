// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notebook/DraftSaving.h"
#include "notebook/Unite.h"

#include <algorithm>

namespace rapport
{
namespace
{

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
    fillText(known.title, read.title);
    fillText(known.given, read.given);
    fillText(known.family, read.family);
    fillText(known.suffix, read.suffix);
    if (known.kind == ContactKind::Other)
        known.kind = read.kind;
    appendAll(known.emails, missingFrom(known.emails, read.emails, Medium::Email));
    appendAll(known.phones, missingFrom(known.phones, read.phones, Medium::Phone));
    appendAll(known.links, missingFrom(known.links, read.links, Medium::Link));
    addPosts(known.posts, read.posts);
    appendAll(known.specialties, missingFrom(known.specialties, read.specialties));
    if (!read.notes.isEmpty() && !known.notes.contains(read.notes))
        known.notes += (known.notes.isEmpty() ? QString() : QStringLiteral("\n")) + read.notes;
    return known;
}

} // namespace rapport
