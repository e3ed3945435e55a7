// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ReadCards.h"

#include "exchange/vcard/VCardReader.h"

#include <QStringList>

namespace rapport
{

namespace
{

void tell(QStringList& lines, const char* what, const QString& text)
{
    if (!text.isEmpty())
        lines << QStringLiteral("    %1: %2").arg(QLatin1StringView(what), text);
}

void tell(QStringList& lines, const char* what, const std::vector<QString>& texts)
{
    tell(lines, what, QStringList(texts.begin(), texts.end()).join(QStringLiteral(" | ")));
}

void tell(QStringList& lines, const char* what, const std::vector<Reach>& reaches)
{
    for (const Reach& reach : reaches)
        tell(lines, what, reach.value + QStringLiteral(" (") + reach.label + u')');
}

void tell(QStringList& lines, const std::vector<QString>& properties)
{
    for (const QString& line : properties)
        lines << QStringLiteral("    = ") + (line.size() > 90 ? line.left(90) + u'~' : line);
}

void tell(QStringList& lines, const IncomingContact& incoming)
{
    const Contact& contact = incoming.contact;
    lines.back() += QStringLiteral(" contact [%1] [%2] [%3] [%4]")
                        .arg(contact.title, contact.given, contact.family, contact.suffix);
    tell(lines, "preferred", contact.preferred);
    tell(lines, "pronounced", contact.pronunciation);
    tell(lines, "pronouns", contact.pronouns);
    tell(lines, "email", contact.emails);
    tell(lines, "phone", contact.phones);
    tell(lines, "link", contact.links);
    for (const Post& post : contact.posts)
        tell(lines, "post",
             QStringList{post.institution, post.department, post.role}.join(QStringLiteral("; ")));
    if (!contact.metOn.isNull() || !contact.metPlace.isEmpty())
        tell(lines, "met",
             contact.metOn.toString(Qt::ISODate) + QStringLiteral(", ") + contact.metPlace);
    tell(lines, "specialties", contact.specialties);
    tell(lines, "tags", contact.tags);
    QString notes = contact.notes;
    tell(lines, "notes", notes.replace(u'\n', u'/'));
    tell(lines, "uid", contact.uid);
    if (incoming.photo)
        tell(lines, "photo",
             QStringLiteral("%1, %2 bytes")
                 .arg(incoming.photo->mediaType)
                 .arg(incoming.photo->size));
    tell(lines, contact.properties);
}

void tell(QStringList& lines, const IncomingGroup& incoming)
{
    lines.back() += QStringLiteral(" group [%1]").arg(incoming.group.name);
    tell(lines, "web page", incoming.group.webPage);
    tell(lines, "notes", incoming.group.notes);
    tell(lines, "uid", incoming.group.uid);
    for (const IncomingPerson& member : incoming.members)
        tell(lines, "member", member.uid + member.email);
    tell(lines, incoming.group.properties);
}

} // namespace

CollectingSink readCards(std::string_view bytes)
{
    CollectingSink sink;
    VCardReader reader(sink);
    reader.feed(QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size())));
    reader.finish();
    return sink;
}

QString told(const CollectingSink& sink)
{
    QStringList lines;
    for (const Incoming& incoming : sink.taken) {
        lines << QString::number(incoming.line);
        if (const auto* contact = std::get_if<IncomingContact>(&incoming.noun))
            tell(lines, *contact);
        else if (const auto* group = std::get_if<IncomingGroup>(&incoming.noun))
            tell(lines, *group);
    }
    for (const FileRemark& remark : sink.skips)
        lines << QStringLiteral("skipped %1: %2").arg(remark.line).arg(remark.text);
    for (const FileRemark& remark : sink.conversions)
        lines << QStringLiteral("converted %1: %2").arg(remark.line).arg(remark.text);
    return lines.join(u'\n') + u'\n';
}

} // namespace rapport
