// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/archive/Archive.h"
#include "exchange/archive/ArchiveFields.h"

// How people and groups look in the archive, for writing and for reading.
namespace rapport
{

template <class Fields>
void reachesOf(Fields& fields, const char* key,
               typename Fields::template Of<std::vector<Reach>>& reaches)
{
    fields.objects(key, reaches, [](auto& each, auto& reach, qsizetype) {
        each.text("value", reach.value);
        each.text("label", reach.label);
    });
    if constexpr (Fields::reads)
        if (std::erase_if(reaches,
                          [](const Reach& reach) { return reach.value.trimmed().isEmpty(); }))
            fields.complain(key);
}

template <class Fields>
void postsOf(Fields& fields, typename Fields::template Of<std::vector<Post>>& posts)
{
    fields.objects("posts", posts, [](auto& each, auto& post, qsizetype) {
        each.text("institution", post.institution);
        each.text("department", post.department);
        each.text("role", post.role);
        each.text("specialty", post.specialty);
        each.number("pgy", post.pgy);
        each.day("since_on", post.sinceOn);
        each.day("until_on", post.untilOn);
    });
}

template <class Fields>
void photoOf(Fields& fields, typename Fields::template Of<std::optional<Photo>>& photo)
{
    fields.object("photo", photo, [](auto& each, auto& picture) {
        each.text("media_type", picture.mediaType);
        each.bytes("base64", picture.bytes);
    });
    if constexpr (Fields::reads)
        if (photo && photo->bytes.isEmpty())
            photo.reset();
}

template <class Fields>
void fieldsOf(Fields& fields, typename Fields::template Of<ArchivedContact>& archived)
{
    auto& contact = archived.contact;
    fields.text("uid", contact.uid);
    fields.text("title", contact.title);
    fields.text("given", contact.given);
    fields.text("family", contact.family);
    fields.text("suffix", contact.suffix);
    fields.text("preferred", contact.preferred);
    fields.text("pronunciation", contact.pronunciation);
    fields.text("pronouns", contact.pronouns);
    fields.word("kind", contact.kind);
    reachesOf(fields, "emails", contact.emails);
    reachesOf(fields, "phones", contact.phones);
    reachesOf(fields, "links", contact.links);
    postsOf(fields, contact.posts);
    fields.texts("specialties", contact.specialties);
    fields.text("notes", contact.notes);
    fields.text("met_at", archived.metAtMeeting);
    fields.day("met_on", contact.metOn);
    fields.text("met_place", contact.metPlace);
    fields.text("met_through", archived.metThrough);
    fields.texts("tags", contact.tags);
    fields.texts("circles", contact.circles);
    fields.number("ideal_days", contact.idealDays);
    fields.number("latest_days", contact.latestDays);
    fields.texts("other_uids", contact.otherUids);
    fields.texts("properties", contact.properties);
    fields.text("import", archived.batch);
    fields.bytes("said", contact.said);
    fields.instant("archived_at", contact.archivedAt);
    fields.instant("created_at", contact.createdAt);
    fields.instant("trashed_at", contact.trashedAt);
    photoOf(fields, archived.photo);
}

template <class Fields>
void fieldsOf(Fields& fields, typename Fields::template Of<ArchivedGroup>& archived)
{
    auto& group = archived.group;
    fields.text("uid", group.uid);
    fields.text("name", group.name);
    fields.word("kind", group.kind);
    fields.word("level", group.level);
    fields.text("parent", archived.parent);
    fields.text("meets_when", group.meetsWhen);
    fields.text("web_page", group.webPage);
    fields.flag("funds_travel", group.fundsTravel);
    fields.text("sponsor", archived.sponsor);
    fields.day("member_since_on", group.memberSinceOn);
    fields.day("member_until_on", group.memberUntilOn);
    fields.text("notes", group.notes);
    fields.texts("people", archived.people);
    fields.texts("properties", group.properties);
    fields.text("import", archived.batch);
    fields.bytes("said", group.said);
    fields.instant("created_at", group.createdAt);
    fields.instant("trashed_at", group.trashedAt);
}

} // namespace rapport
