// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/vcard/VCardWriter.h"

#include "exchange/vcard/CardLines.h"
#include "exchange/vcard/VCardOwn.h"
#include "exchange/vcard/VCardText.h"
#include "exchange/vcard/VCardUid.h"

#include <QUuid>
#include <algorithm>

namespace rapport
{

namespace
{

// RFC 2426 and 6350 want an FN of every card: who has no name is called by an address.
QString displayedName(const Contact& contact)
{
    const QString name = formatted(personNameOf(contact));
    if (!contact.given.isEmpty() || !contact.family.isEmpty())
        return name;
    if (!contact.preferred.isEmpty())
        return contact.preferred;
    for (const auto* list : {&contact.emails, &contact.phones, &contact.links}) {
        if (!list->empty())
            return list->front().value;
    }
    return name;
}

void addName(CardLines& lines, const Contact& contact, const PersonNames& names)
{
    const PersonName name = personNameOf(contact);
    const auto read = [&](const VCardProperties& kept) {
        FromCard<PersonName> told = nameFromCard(kept, names);
        told.value.preferred.clear();
        return told;
    };
    const bool isKept = lines.addKept(VCardField::Name, read, name);
    if (!isKept || !lines.hasKept("N"))
        lines.add("N", structuredName(name));
    if (!isKept || !lines.hasKept("FN"))
        lines.addText("FN", displayedName(contact));
}

// What ORG and TITLE can say of posts.
std::vector<Post> plainPosts(const std::vector<Post>& posts)
{
    std::vector<Post> plain;
    for (const Post& post : posts) {
        if (post.isCurrent())
            plain.push_back({post.institution, post.department, post.role, {}, {}, {}, {}});
    }
    return plain;
}

void addPostLines(CardLines& lines, const Contact& contact)
{
    std::vector<Post> current = plainPosts(contact.posts);
    if (current.empty() || lines.addKept(VCardField::Post, postsFromCard, current))
        return;
    current.resize(1);
    if (lines.addKept(VCardField::Post, postsFromCard, current))
        return;
    const Post& post = current.front();
    if (!post.institution.isEmpty() || !post.department.isEmpty())
        lines.add("ORG", organisationOf(post));
    lines.addText("TITLE", post.role);
}

void addNotes(CardLines& lines, const QString& notes)
{
    if (!lines.addKept(VCardField::Notes, notesFromCard, notes))
        lines.addText("NOTE", notes);
}

void addUid(CardLines& lines, const QString& uid)
{
    if (uid.isEmpty())
        return;
    // RFC 6350, 6.7.6: an address, unless it says that it is text.
    const bool isText = lines.isV4() && QUuid::fromString(uid).isNull();
    lines.add("UID", lines.isV4() ? uidAsAddress(uid) : escapedText(uid.toStdString()),
              isText ? std::vector<VCardParameter>{{"VALUE", {"text"}}}
                     : std::vector<VCardParameter>());
}

} // namespace

std::string VCardWriter::card(const Contact& contact, const Photo* photo) const
{
    CardLines lines(m_version, contact.properties);
    addName(lines, contact, m_names);
    if (!lines.addKept(VCardField::Nickname, nicknameFromCard, contact.preferred))
        lines.addText("NICKNAME", contact.preferred);
    if (!lines.addKept(VCardField::Pronunciation, pronunciationFromCard, contact.pronunciation))
        lines.addText("X-PHONETIC-FIRST-NAME", contact.pronunciation);
    // RFC 9554, 3.4, for 4.0 only.
    if (!lines.addKept(VCardField::Pronouns, pronounsFromCard, contact.pronouns))
        lines.addText(lines.isV4() ? "PRONOUNS" : "X-PRONOUNS", contact.pronouns);
    addPostLines(lines, contact);
    lines.addReaches(VCardField::Email, contact.emails);
    lines.addReaches(VCardField::Phone, contact.phones);
    lines.addReaches(VCardField::Link, contact.links);
    if (!lines.addKept(VCardField::Tags, tagsFromCard, contact.tags))
        lines.addList("CATEGORIES", contact.tags);
    if (m_withNotes)
        addNotes(lines, contact.notes);
    if (photo)
        lines.addPhoto(*photo);
    addUid(lines, contact.uid);
    for (const VCardProperty& property : ownProperties(contact))
        lines.add(property);
    return lines.finished({VCardField::Name, VCardField::Nickname, VCardField::Post,
                           VCardField::Email, VCardField::Phone, VCardField::Link, VCardField::Tags,
                           VCardField::Notes, VCardField::Pronouns, VCardField::Pronunciation});
}

std::string VCardWriter::card(const Group& group, const std::vector<QString>& memberUids,
                              const std::function<bool(const QString&)>& isKnown) const
{
    CardLines lines(m_version, withoutMembers(group.properties, [&](const QString& uid) {
                        return (isKnown && isKnown(uid)) ||
                               std::find(memberUids.begin(), memberUids.end(), uid) !=
                                   memberUids.end();
                    }));
    // 3.0 has no groups; Apple's way is the one that other programs know.
    lines.add(lines.isV4() ? "KIND" : "X-ADDRESSBOOKSERVER-KIND", "group");
    if (!lines.isV4())
        lines.addText("N", group.name);
    lines.addText("FN", group.name);
    if (m_withNotes)
        addNotes(lines, group.notes);
    lines.addReaches(VCardField::Link, group.webPage.isEmpty()
                                           ? std::vector<Reach>()
                                           : std::vector<Reach>{{group.webPage, {}}});
    addUid(lines, group.uid);
    for (const QString& uid : memberUids)
        lines.add(lines.isV4() ? "MEMBER" : "X-ADDRESSBOOKSERVER-MEMBER", uidAsAddress(uid));
    for (const VCardProperty& property : ownProperties(group))
        lines.add(property);
    return lines.finished({VCardField::Name, VCardField::Notes});
}

} // namespace rapport
