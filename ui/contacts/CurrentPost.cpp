// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contacts/CurrentPost.h"

#include <algorithm>

namespace rapport
{
namespace
{

bool isBlankPost(const Post& post)
{
    return post.institution.isEmpty() && post.department.isEmpty() && post.role.isEmpty() &&
           post.specialty.isEmpty() && !post.pgy;
}

} // namespace

Post currentPostOf(const Contact& contact)
{
    const auto found = std::find_if(contact.posts.begin(), contact.posts.end(),
                                    [](const Post& post) { return post.isCurrent(); });
    return found == contact.posts.end() ? Post{} : *found;
}

bool isOtherPost(const Post& before, const Post& now)
{
    return (!before.institution.isEmpty() && before.institution != now.institution) ||
           (!before.role.isEmpty() && before.role != now.role);
}

void putPost(Contact& contact, Post now, bool keepsFormer, QDate today)
{
    const auto current = std::find_if(contact.posts.begin(), contact.posts.end(),
                                      [](const Post& each) { return each.isCurrent(); });
    const bool isBlank = isBlankPost(now);
    if (current != contact.posts.end() && keepsFormer) {
        current->untilOn = today;
        now.sinceOn = today;
    } else if (current != contact.posts.end()) {
        *current = now;
        if (isBlank)
            contact.posts.erase(current);
        return;
    }
    if (!isBlank)
        contact.posts.insert(contact.posts.begin(), std::move(now));
}

} // namespace rapport
