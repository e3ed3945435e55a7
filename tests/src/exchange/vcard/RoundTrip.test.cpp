// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ReadCards.h"
#include "support/Catch.h"

#include "exchange/vcard/ContentLineText.h"
#include "exchange/vcard/VCardWriter.h"

#include <rapidcheck.h>

using namespace rapport;

namespace
{

// Text with what hurts: separators, escapes, quotes, letters of several bytes, line-like words.
QString anyText(int most = 8)
{
    static const std::vector<const char*> pieces = {
        "Ana", "de la", "Ż",      "é", "🩺", "山田", ",",   ";",   ":",         "\\",
        "\\n", "\"",    "'",      "^", "^n",   "=",    "=0D", "<b>", "END:VCARD", " ",
        "\t",  "x",     "item1.", "@", "#",    "&",    "%2C", "()",  "ß"};
    QString text;
    const int count = *rc::gen::inRange(0, most);
    for (int at = 0; at < count; ++at)
        text += QString::fromUtf8(*rc::gen::elementOf(pieces));
    return text.simplified();
}

QString someText()
{
    return anyText() + QStringLiteral("a");
}

template <class T>
T oneOf(const std::vector<T>& values)
{
    return *rc::gen::elementOf(values);
}

QString oneText(const std::vector<const char*>& values)
{
    return QString::fromUtf8(oneOf(values));
}

std::vector<QString> anyTexts()
{
    std::vector<QString> texts;
    const int count = *rc::gen::inRange(0, 4);
    for (int at = 0; at < count; ++at) {
        const QString text = someText();
        if (std::find(texts.begin(), texts.end(), text) == texts.end())
            texts.push_back(text);
    }
    return texts;
}

std::vector<Reach> anyReaches(const char* begin, const std::vector<const char*>& labels)
{
    std::vector<Reach> reaches;
    const int count = *rc::gen::inRange(0, 4);
    for (int at = 0; at < count; ++at) {
        QString value = QLatin1StringView(begin) + QString::number(at) + someText();
        reaches.push_back({value.remove(u'<'), oneText(labels)});
    }
    return reaches;
}

QDate anyDay()
{
    const int days = *rc::gen::inRange(-1, 20000);
    return days < 0 ? QDate() : QDate(1990, 1, 1).addDays(days);
}

Post anyPost()
{
    Post post;
    post.institution = someText();
    post.department = anyText();
    post.role = anyText();
    if (*rc::gen::arbitrary<bool>()) {
        post.specialty = anyText();
        post.pgy = *rc::gen::inRange(1, 11);
        post.sinceOn = anyDay();
        if (!post.sinceOn.isNull() && *rc::gen::arbitrary<bool>())
            post.untilOn = post.sinceOn.addDays(*rc::gen::inRange(0, 3000));
    }
    return post;
}

std::vector<Post> anyPosts()
{
    std::vector<Post> posts;
    const int count = *rc::gen::inRange(0, 4);
    for (int at = 0; at < count; ++at)
        posts.push_back(anyPost());
    return posts;
}

// A line that no field of a contact takes.
QString anyKeptLine()
{
    VCardProperty property;
    property.group = oneOf<std::string>({"", "", "item1", "g.1"});
    property.name = oneOf<std::string>({"X-FOO", "ADR", "BDAY", "x-bar", "REV"});
    const int count = *rc::gen::inRange(0, 3);
    for (int at = 0; at < count; ++at)
        property.parameters.push_back(
            {oneOf<std::string>({"TYPE", "X-P", "LABEL"}),
             {anyText().toStdString(), (anyText() + u'\n' + anyText()).toStdString()}});
    property.value = anyText().toStdString();
    return QString::fromStdString(lineText(property));
}

Contact anyContact()
{
    const std::vector<const char*> labels = {"",         "work",        "home", "mobile",
                                             "work fax", "Praxis; Süd", "a:b,c"};
    Contact contact;
    contact.title = oneText({"", "Dr", "Prof Dr", "Rear Admiral"});
    contact.given = someText();
    contact.family = anyText();
    contact.suffix = oneText({"", "MD", "MD, PhD", "Jr, MD, MPH"});
    contact.preferred = anyText();
    contact.pronouns = anyText();
    contact.pronunciation = anyText();
    contact.kind = oneOf<ContactKind>(
        {ContactKind::Other, ContactKind::Resident, ContactKind::PhysicianAssistant});
    contact.uid = oneText({"", "0b2c4e6a-1111-4222-8333-944445555666", "pas-id;1,2"});
    contact.emails = anyReaches("e", labels);
    contact.phones = anyReaches("+1 ", labels);
    contact.links = anyReaches("https://", labels);
    contact.posts = anyPosts();
    contact.specialties = anyTexts();
    contact.circles = anyTexts();
    contact.tags = anyTexts();
    contact.notes = (anyText() + u'\n' + anyText() + QStringLiteral("\n\n") + anyText()).trimmed();
    contact.metOn = anyDay();
    contact.metPlace = anyText();
    if (*rc::gen::arbitrary<bool>())
        contact.idealDays = *rc::gen::inRange(1, 100);
    if (*rc::gen::arbitrary<bool>())
        contact.latestDays = *rc::gen::inRange(100, 200);
    const int count = *rc::gen::inRange(0, 4);
    for (int at = 0; at < count; ++at)
        contact.properties.push_back(anyKeptLine());
    return contact;
}

void requireSame(const Contact& read, const Contact& written)
{
    RC_ASSERT(read.title == written.title);
    RC_ASSERT(read.given == written.given);
    RC_ASSERT(read.family == written.family);
    RC_ASSERT(read.suffix == written.suffix);
    RC_ASSERT(read.preferred == written.preferred);
    RC_ASSERT(read.pronunciation == written.pronunciation);
    RC_ASSERT(read.emails == written.emails);
    RC_ASSERT(read.phones == written.phones);
    RC_ASSERT(read.links == written.links);
    RC_ASSERT(read.posts == written.posts);
    RC_ASSERT(read.tags == written.tags);
    RC_ASSERT(read.notes == written.notes);
    RC_ASSERT(read.properties == written.properties);
    RC_ASSERT(read == written);
}

} // namespace

// RC_PARAMS="seed=..." runs other cases.
TEST_CASE("a contact that is written and read is the same contact", "[exchange]")
{
    if (!qEnvironmentVariableIsSet("RC_PARAMS"))
        qputenv("RC_PARAMS", "seed=2026 max_success=300");
    for (const VCardVersion version : {VCardVersion::V3, VCardVersion::V4}) {
        CHECK(rc::check([version] {
            const Contact contact = anyContact();
            Photo photo;
            photo.mediaType = QStringLiteral("image/png");
            photo.bytes = "\x89PNG\r\n" + someText().toUtf8();
            const std::string text = VCardWriter(version).card(contact, &photo);
            RC_LOG() << text;
            const CollectingSink sink = readCards(text);
            RC_ASSERT(sink.taken.size() == 1U);
            const auto& read = std::get<IncomingContact>(sink.taken.front().noun);
            requireSame(read.contact, contact);
            RC_ASSERT(sink.spooled == photo.bytes);
            RC_ASSERT(read.photo->mediaType == photo.mediaType);
            RC_ASSERT(sink.skips.empty());
        }));
    }
}
