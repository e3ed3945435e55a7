// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/qr/ShortCard.h"

#include "exchange/vcard/VCardWriter.h"

#include <algorithm>

namespace rapport
{
namespace
{

constexpr qsizetype longestNamePart = 60; // of a part; nobody's is longer

// The plain fields alone: no line that was kept, nothing of Rapport's own.
Contact bare(const Contact& contact)
{
    Contact card;
    card.title = contact.title.left(longestNamePart);
    card.given = contact.given.left(longestNamePart);
    card.family = contact.family.left(longestNamePart);
    card.suffix = contact.suffix.left(longestNamePart);
    if (contact.given.isEmpty() && contact.family.isEmpty())
        card.preferred = contact.preferred.left(longestNamePart);
    card.phones = contact.phones;
    card.emails = contact.emails;
    const auto post = std::find_if(contact.posts.begin(), contact.posts.end(),
                                   [](const Post& each) { return each.isCurrent(); });
    if (post != contact.posts.end())
        card.posts = {{post->institution, post->department, post->role, {}, {}, {}, {}}};
    return card;
}

// One thing less: the longer list of addresses first, then the post.
bool shorten(Contact& card)
{
    auto& longer = card.emails.size() >= card.phones.size() ? card.emails : card.phones;
    if (longer.size() <= 1 && !card.posts.empty()) {
        card.posts.clear();
        return true;
    }
    if (longer.empty())
        return false;
    longer.pop_back();
    return true;
}

} // namespace

ShortCard shortCardOf(const Contact& contact, size_t most)
{
    ShortCard card{{}, bare(contact), true};
    const VCardWriter writer(VCardVersion::V3, PersonNames(), false);
    card.text = writer.card(card.contact);
    while (card.text.size() > most && shorten(card.contact)) {
        card.isWhole = false;
        card.text = writer.card(card.contact);
    }
    return card;
}

} // namespace rapport
