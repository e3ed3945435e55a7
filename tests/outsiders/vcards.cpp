// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/vcard/VCardReader.h"
#include "exchange/vcard/VCardWriter.h"
#include "support/CollectingSink.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace rapport;

// outsiders-vcards IN OUT: reads every card in the folder IN and writes them to OUT as 3.0.vcf and
// 4.0.vcf, with what they mean, in the same order, as meaning.json.
namespace
{

QJsonArray valuesOf(const std::vector<Reach>& reaches)
{
    QJsonArray values;
    for (const Reach& reach : reaches)
        values.append(reach.value);
    return values;
}

QJsonObject meaningOf(const Contact& contact, const Photo* photo)
{
    const Post post = contact.posts.empty() ? Post() : contact.posts.front();
    return {{QStringLiteral("title"), contact.title},
            {QStringLiteral("given"), contact.given},
            {QStringLiteral("family"), contact.family},
            {QStringLiteral("suffix"), contact.suffix},
            {QStringLiteral("emails"), valuesOf(contact.emails)},
            {QStringLiteral("phones"), valuesOf(contact.phones)},
            {QStringLiteral("links"), valuesOf(contact.links)},
            {QStringLiteral("institution"), post.institution},
            {QStringLiteral("role"), post.role},
            {QStringLiteral("tags"),
             QJsonArray::fromStringList({contact.tags.begin(), contact.tags.end()})},
            {QStringLiteral("notes"), contact.notes},
            {QStringLiteral("uid"), contact.uid},
            {QStringLiteral("photo"),
             photo ? QString::fromLatin1(photo->bytes.toBase64()) : QString()}};
}

bool write(const QDir& folder, const char* name, const QByteArray& bytes)
{
    QFile file(folder.filePath(QLatin1StringView(name)));
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace

int main(int argc, char* argv[])
{
    if (argc != 3)
        return 2;
    const QDir in(QString::fromLocal8Bit(argv[1]));
    const QDir out(QString::fromLocal8Bit(argv[2]));
    CollectingSink sink;
    for (const QString& name : in.entryList({QStringLiteral("*.vcf")}, QDir::Files)) {
        QFile file(in.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return 1;
        VCardReader reader(sink);
        reader.feed(file.readAll());
        reader.finish();
    }
    QByteArray third;
    QByteArray fourth;
    QJsonArray meaning;
    for (const Incoming& incoming : sink.taken) {
        const auto* contact = std::get_if<IncomingContact>(&incoming.noun);
        if (!contact)
            continue;
        Photo photo;
        if (contact->photo) {
            photo.mediaType = contact->photo->mediaType;
            photo.bytes = sink.spooled.mid(contact->photo->offset, contact->photo->size);
        }
        const Photo* given = contact->photo ? &photo : nullptr;
        third +=
            QByteArray::fromStdString(VCardWriter(VCardVersion::V3).card(contact->contact, given));
        fourth +=
            QByteArray::fromStdString(VCardWriter(VCardVersion::V4).card(contact->contact, given));
        meaning.append(meaningOf(contact->contact, given));
    }
    const bool isWritten = out.mkpath(QStringLiteral(".")) && write(out, "3.0.vcf", third) &&
                           write(out, "4.0.vcf", fourth) &&
                           write(out, "meaning.json", QJsonDocument(meaning).toJson());
    return isWritten && !meaning.isEmpty() ? 0 : 1;
}
