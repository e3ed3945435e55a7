// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/archive/ArchivePeople.h"

#include "exchange/text/Base64.h"

namespace rapport
{
namespace
{

ArchiveJson writtenReaches(const std::vector<Reach>& reaches)
{
    ArchiveJson list = ArchiveJson::array();
    for (const Reach& reach : reaches) {
        ArchiveObjectWriter writer;
        writer.text("value", reach.value);
        writer.text("label", reach.label);
        list.push_back(writer.take());
    }
    return list;
}

std::vector<Reach> reachesIn(ArchiveObjectReader& reader, const char* key)
{
    std::vector<Reach> reaches;
    reader.objects(key, [&](ArchiveObjectReader& each) {
        Reach reach{each.text("value"), each.text("label")};
        if (reach.value.trimmed().isEmpty())
            each.complain(key);
        else
            reaches.push_back(std::move(reach));
    });
    return reaches;
}

ArchiveJson writtenPosts(const std::vector<Post>& posts)
{
    ArchiveJson list = ArchiveJson::array();
    for (const Post& post : posts) {
        ArchiveObjectWriter writer;
        writer.text("institution", post.institution);
        writer.text("department", post.department);
        writer.text("role", post.role);
        writer.text("specialty", post.specialty);
        writer.number("pgy", post.pgy);
        writer.day("since_on", post.sinceOn);
        writer.day("until_on", post.untilOn);
        list.push_back(writer.take());
    }
    return list;
}

std::vector<Post> postsIn(ArchiveObjectReader& reader)
{
    std::vector<Post> posts;
    reader.objects("posts", [&](ArchiveObjectReader& each) {
        posts.push_back({each.text("institution"), each.text("department"), each.text("role"),
                         each.text("specialty"), each.number("pgy"), each.day("since_on"),
                         each.day("until_on")});
    });
    return posts;
}

ArchiveJson writtenPhoto(const Photo& photo)
{
    ArchiveObjectWriter writer;
    writer.text("media_type", photo.mediaType);
    writer.text("base64", QString::fromLatin1(photo.bytes.toBase64()));
    return writer.take();
}

std::optional<Photo> photoIn(ArchiveObjectReader& reader)
{
    std::optional<Photo> photo;
    reader.object("photo", [&](ArchiveObjectReader& each) {
        const std::optional<std::string> bytes = fromBase64(each.text("base64").toStdString());
        if (bytes && !bytes->empty())
            photo = Photo{each.text("media_type"), QByteArray::fromStdString(*bytes)};
        else
            each.complain("base64");
    });
    return photo;
}

} // namespace

ArchiveJson written(const ArchivedContact& archived)
{
    const Contact& contact = archived.contact;
    ArchiveObjectWriter writer;
    writer.text("uid", contact.uid);
    writer.text("title", contact.title);
    writer.text("given", contact.given);
    writer.text("family", contact.family);
    writer.text("suffix", contact.suffix);
    writer.text("preferred", contact.preferred);
    writer.text("pronunciation", contact.pronunciation);
    writer.text("pronouns", contact.pronouns);
    writer.word("kind", contact.kind);
    writer.value("emails", writtenReaches(contact.emails));
    writer.value("phones", writtenReaches(contact.phones));
    writer.value("links", writtenReaches(contact.links));
    writer.value("posts", writtenPosts(contact.posts));
    writer.texts("specialties", contact.specialties);
    writer.text("notes", contact.notes);
    writer.text("met_at", archived.metAtMeeting);
    writer.day("met_on", contact.metOn);
    writer.text("met_place", contact.metPlace);
    writer.text("met_through", archived.metThrough);
    writer.texts("tags", contact.tags);
    writer.texts("circles", contact.circles);
    writer.number("ideal_days", contact.idealDays);
    writer.number("latest_days", contact.latestDays);
    writer.texts("other_uids", contact.otherUids);
    writer.texts("properties", contact.properties);
    writer.text("import", archived.batch);
    writer.instant("archived_at", contact.archivedAt);
    writer.instant("created_at", contact.createdAt);
    writer.instant("trashed_at", contact.trashedAt);
    if (archived.photo)
        writer.value("photo", writtenPhoto(*archived.photo));
    return writer.take();
}

void read(ArchiveObjectReader& reader, ArchivedContact& archived)
{
    Contact& contact = archived.contact;
    contact.uid = reader.text("uid");
    contact.title = reader.text("title");
    contact.given = reader.text("given");
    contact.family = reader.text("family");
    contact.suffix = reader.text("suffix");
    contact.preferred = reader.text("preferred");
    contact.pronunciation = reader.text("pronunciation");
    contact.pronouns = reader.text("pronouns");
    contact.kind = reader.word<ContactKind>("kind").value_or(ContactKind::Other);
    contact.emails = reachesIn(reader, "emails");
    contact.phones = reachesIn(reader, "phones");
    contact.links = reachesIn(reader, "links");
    contact.posts = postsIn(reader);
    contact.specialties = reader.textList("specialties");
    contact.notes = reader.text("notes");
    archived.metAtMeeting = reader.text("met_at");
    contact.metOn = reader.day("met_on");
    contact.metPlace = reader.text("met_place");
    archived.metThrough = reader.text("met_through");
    contact.tags = reader.textList("tags");
    contact.circles = reader.textList("circles");
    contact.idealDays = reader.number("ideal_days");
    contact.latestDays = reader.number("latest_days");
    contact.otherUids = reader.textList("other_uids");
    contact.properties = reader.textList("properties");
    archived.batch = reader.text("import");
    contact.archivedAt = reader.optionalInstant("archived_at");
    contact.createdAt = reader.instant("created_at");
    contact.trashedAt = reader.optionalInstant("trashed_at");
    archived.photo = photoIn(reader);
}

ArchiveJson written(const ArchivedGroup& archived)
{
    const Group& group = archived.group;
    ArchiveObjectWriter writer;
    writer.text("uid", group.uid);
    writer.text("name", group.name);
    writer.word("kind", group.kind);
    writer.word("level", group.level);
    writer.text("parent", archived.parent);
    writer.text("meets_when", group.meetsWhen);
    writer.text("web_page", group.webPage);
    writer.flag("funds_travel", group.fundsTravel);
    writer.text("sponsor", archived.sponsor);
    writer.day("member_since_on", group.memberSinceOn);
    writer.day("member_until_on", group.memberUntilOn);
    writer.text("notes", group.notes);
    writer.texts("people", archived.people);
    writer.texts("properties", group.properties);
    writer.text("import", archived.batch);
    writer.instant("created_at", group.createdAt);
    writer.instant("trashed_at", group.trashedAt);
    return writer.take();
}

void read(ArchiveObjectReader& reader, ArchivedGroup& archived)
{
    Group& group = archived.group;
    group.uid = reader.text("uid");
    group.name = reader.text("name");
    group.kind = reader.word<GroupKind>("kind").value_or(GroupKind::Other);
    group.level = reader.word<MeetingLevel>("level");
    archived.parent = reader.text("parent");
    group.meetsWhen = reader.text("meets_when");
    group.webPage = reader.text("web_page");
    group.fundsTravel = reader.flag("funds_travel").value_or(false);
    archived.sponsor = reader.text("sponsor");
    group.memberSinceOn = reader.day("member_since_on");
    group.memberUntilOn = reader.day("member_until_on");
    group.notes = reader.text("notes");
    archived.people = reader.texts("people");
    group.properties = reader.textList("properties");
    archived.batch = reader.text("import");
    group.createdAt = reader.instant("created_at");
    group.trashedAt = reader.optionalInstant("trashed_at");
}

} // namespace rapport
