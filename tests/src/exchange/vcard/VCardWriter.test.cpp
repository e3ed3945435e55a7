// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ReadCards.h"
#include "support/Builders.h"
#include "support/Catch.h"

#include "exchange/vcard/VCardWriter.h"

using namespace rapport;

namespace
{

const Contact& contactIn(const CollectingSink& sink)
{
    REQUIRE(sink.taken.size() == 1);
    return std::get<IncomingContact>(sink.taken.front().noun).contact;
}

QString written(const Contact& contact, VCardVersion version = VCardVersion::V3)
{
    return QString::fromStdString(VCardWriter(version).card(contact));
}

// What is written of a card that was read.
QString rewritten(const char* lines, VCardVersion version = VCardVersion::V3)
{
    const CollectingSink sink = readCards(lines);
    return written(contactIn(sink), version);
}

} // namespace

TEST_CASE("a contact is written as other programs expect it", "[exchange]")
{
    Contact ana = aContact().named("Ana", "Ruiz").titled("Dr");
    ana.suffix = "MD"_q;
    ana.preferred = "Anita"_q;
    ana.pronouns = "she/her"_q;
    ana.uid = "0b2c4e6a-1111-4222-8333-944445555666"_q;
    ana.emails = {{"ana@x.example"_q, "work"_q}, {"a,b@x.example"_q, "Praxis; Süd"_q}};
    ana.phones = {{"+1 (312) 555-0142"_q, "mobile"_q}};
    ana.links = {{"https://www.linkedin.com/in/ana"_q, "LinkedIn"_q},
                 {"https://x.example/?a=1,2;b"_q, ""_q},
                 {"skype:ana"_q, "Skype"_q}};
    ana.posts = {{"Lakeside, Inc."_q, "ED"_q, "Attending"_q, {}, {}, {}, {}}};
    ana.tags = {"EMIG"_q, "a,b"_q};
    ana.notes = "One\n\nTwo; three\\n"_q;
    CHECK(written(ana) == "BEGIN:VCARD\r\n"
                          "VERSION:3.0\r\n"
                          "N:Ruiz;Ana;;Dr.;MD\r\n"
                          "FN:Dr. Ana Ruiz\\, MD\r\n"
                          "NICKNAME:Anita\r\n"
                          "X-PRONOUNS:she/her\r\n"
                          "ORG:Lakeside\\, Inc.;ED\r\n"
                          "TITLE:Attending\r\n"
                          "EMAIL;TYPE=INTERNET;TYPE=WORK;TYPE=PREF:ana@x.example\r\n"
                          "item1.EMAIL;TYPE=INTERNET:a\\,b@x.example\r\n"
                          "item1.X-ABLabel:Praxis\\; Süd\r\n"
                          "TEL;TYPE=CELL:+1 (312) 555-0142\r\n"
                          "URL;TYPE=PREF:https://www.linkedin.com/in/ana\r\n"
                          "URL:https://x.example/?a=1,2;b\r\n"
                          "IMPP:skype:ana\r\n"
                          "CATEGORIES:EMIG,a\\,b\r\n"
                          "NOTE:One\\n\\nTwo\\; three\\\\n\r\n"
                          "UID:0b2c4e6a-1111-4222-8333-944445555666\r\n"
                          "END:VCARD\r\n"_q);
    const QString newer = written(ana, VCardVersion::V4);
    for (const char* line :
         {"VERSION:4.0", "PRONOUNS:she/her", "EMAIL;TYPE=work;PREF=1:ana@x.example",
          "TEL;TYPE=cell:+1 (312) 555-0142", "UID:urn:uuid:0b2c4e6a-1111-4222-8333-944445555666"}) {
        CAPTURE(line);
        CHECK(newer.contains(u'\n' + QLatin1StringView(line) + u'\r'));
    }
}

TEST_CASE("every card has a name, also of somebody who is an address", "[exchange]")
{
    Contact nameless;
    nameless.emails = {{"who@x.example"_q, {}}};
    CHECK(written(nameless).contains("\r\nN:;;;;\r\nFN:who@x.example\r\n"_q));
    CHECK(contactIn(readCards(written(nameless).toStdString())).given.isEmpty());
}

TEST_CASE("lines are folded at 75 bytes and never within a character", "[exchange]")
{
    for (int offset = 0; offset < 5; ++offset) {
        Contact contact = aContact().named("Ana", "Ruiz");
        contact.notes = QString(offset, u'x') + QStringLiteral("🩺é").repeated(200);
        const std::string text = VCardWriter().card(contact);
        for (const QByteArray& line : QByteArray::fromStdString(text).split('\n')) {
            CHECK(line.size() <= 76); // with its CR
            CHECK(!QString::fromUtf8(line).contains(QChar::ReplacementCharacter));
        }
        CHECK(contactIn(readCards(text)).notes == contact.notes);
    }
}

TEST_CASE("no field of a contact can begin a line of its own", "[exchange]")
{
    Contact evil = aContact().named("A\r\nEND:VCARD\r\n", "B\u2028X-EVIL:1\u0085X-EVIL:2");
    evil.emails = {{"a@x\r\nX-EVIL:1"_q, "l\r\nX-EVIL:1"_q}};
    evil.links = {{"http://x\nX-EVIL:1"_q, {}}};
    evil.tags = {"t\rX-EVIL:1"_q};
    evil.uid = "u\nX-EVIL:1"_q;
    evil.metPlace = "p\nX-EVIL:1\x01\x7F"_q;
    evil.properties = {"X-A;P=\"a^n\":b"_q, "X-B:1\r\nX-EVIL:1"_q, "no line"_q, "END:VCARD"_q};
    for (const VCardVersion version : {VCardVersion::V3, VCardVersion::V4}) {
        const QString text = written(evil, version);
        CHECK(text.count("END:VCARD\r\n"_q) == 1);
        CHECK(!text.contains("\nX-EVIL"_q));
        CHECK(!text.contains(QChar(0x2028)));
        CHECK(!text.contains(QChar(0x85)));
        CHECK(!text.contains(QChar(1)));
        CHECK(!text.contains(QChar(0x7F)));
    }
}

TEST_CASE("lines without a place come out as they went in", "[exchange]")
{
    const QString text = rewritten("BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ana Ruiz\r\nN:Ruiz;Ana;;;\r\n"
                                   "item1.ADR;TYPE=WORK;X-P=\"a:b^n\":;;1 Main\\, St;;;;\r\n"
                                   "item1.X-ABADR:us\r\nX-THING;X-Q=1,2:a;b,c\\n\r\n"
                                   "item2.TEL;X-SLOT=1:555\r\nitem2.X-ABLabel:Ward\r\n"
                                   "item3.X-ABLabel:alone\r\nBDAY:1990-01-01\r\nEND:VCARD\r\n");
    for (const char* line :
         {"item1.ADR;TYPE=WORK;X-P=\"a:b^n\":;;1 Main\\, St;;;;", "item1.X-ABADR:us",
          "X-THING;X-Q=1,2:a;b,c\\n", "item2.TEL;X-SLOT=1:555", "item2.X-ABLabel:Ward",
          "item3.X-ABLabel:alone", "BDAY:1990-01-01"}) {
        CAPTURE(line);
        CHECK(text.count(u'\n' + QLatin1StringView(line) + u'\r') == 1);
    }
}

TEST_CASE("a kept line is written only while it says what the contact says", "[exchange]")
{
    const CollectingSink sink =
        readCards("BEGIN:VCARD\nVERSION:3.0\nFN:Dr Ana M. Ruiz\nN:Ruiz;Ana;Maria;Dr.;\n"
                  "ORG:Lakeside;ED;North\nEMAIL;X-SLOT=1:ana@x.example\nNOTE;LANGUAGE=es:Hola\n"
                  "item1.TEL;X-SLOT=2:555\nitem1.X-ABLabel:Ward\nEND:VCARD\n");
    const Contact ana = contactIn(sink);
    const QString same = written(ana);
    CHECK(same.contains("N:Ruiz;Ana;Maria;Dr.;\r"_q));
    CHECK(same.contains("FN:Dr Ana M. Ruiz\r"_q));
    CHECK(same.contains("ORG:Lakeside;ED;North\r"_q));
    CHECK(same.contains("EMAIL;X-SLOT=1:ana@x.example\r"_q));
    CHECK(same.contains("NOTE;LANGUAGE=es:Hola\r"_q));
    Contact changed = ana;
    changed.family = "Lopez"_q;
    changed.posts.front().institution = "Hillside"_q;
    changed.emails.front().value = "ana@y.example"_q;
    changed.phones.clear();
    changed.notes = "Adios"_q;
    const QString other = written(changed);
    CHECK(other.contains("N:Lopez;Ana Maria;;Dr.;\r"_q));
    CHECK(other.contains("FN:Dr. Ana Maria Lopez\r"_q));
    CHECK(other.contains("NOTE:Adios\r"_q));
    for (const char* gone : {"Ruiz", "Lakeside", "X-SLOT", "Hola", "555", "Ward"})
        CHECK(!other.contains(QLatin1StringView(gone)));
}

TEST_CASE("the preferred address is the first, also among kept lines", "[exchange]")
{
    CollectingSink sink = readCards("BEGIN:VCARD\nFN:A B\nEMAIL;X-S=1:one@x.example\n"
                                    "EMAIL;X-S=2;TYPE=PREF:two@x.example\nEND:VCARD\n");
    Contact contact = contactIn(sink);
    REQUIRE(contact.emails.size() == 2);
    CHECK(contact.emails.front().value == "two@x.example"_q);
    std::swap(contact.emails[0], contact.emails[1]);
    CHECK(contactIn(readCards(written(contact).toStdString())).emails == contact.emails);
}

TEST_CASE("a group is written as Apple does in 3.0, as RFC 6350 has it in 4.0", "[exchange]")
{
    Group group;
    group.name = "Radiology IG"_q;
    group.kind = GroupKind::Specialty;
    group.webPage = "https://rig.example"_q;
    group.meetsWhen = "First Mondays"_q;
    group.notes = "Room 3"_q;
    group.uid = "6d1e0f4c-aaaa-4bbb-8ccc-00000000000a"_q;
    group.properties = {"TEL:555"_q, "X-ROOM:3"_q};
    const std::vector<QString> members = {"6d1e0f4c-aaaa-4bbb-8ccc-000000000001"_q};
    for (const VCardVersion version : {VCardVersion::V3, VCardVersion::V4}) {
        const std::string text = VCardWriter(version).card(group, members);
        CAPTURE(text);
        const bool isV4 = version == VCardVersion::V4;
        CHECK(text.find(isV4 ? "\nKIND:group\r" : "\nX-ADDRESSBOOKSERVER-KIND:group\r") !=
              std::string::npos);
        Contact member;
        member.given = "Ana"_q;
        member.uid = members.front();
        const CollectingSink sink = readCards(text + VCardWriter(version).card(member));
        REQUIRE(sink.taken.size() == 2);
        const auto& read = std::get<IncomingGroup>(sink.taken.back().noun);
        CHECK(read.group == group);
        REQUIRE(read.members.size() == 1);
        CHECK(read.members.front().uid == members.front());
        CHECK(sink.conversions.size() == 1); // of X-ROOM
    }
}

TEST_CASE("a member whose card nobody has stays a member in what goes out", "[exchange]")
{
    const CollectingSink sink = readCards("BEGIN:VCARD\nVERSION:4.0\nKIND:group\nFN:EMIG\n"
                                          "MEMBER:urn:uuid:6d1e0f4c-aaaa-4bbb-8ccc-000000000001\n"
                                          "END:VCARD\n");
    REQUIRE(sink.taken.size() == 1);
    REQUIRE(sink.conversions.size() == 1);
    CHECK(sink.conversions.front().line == 1);
    const Group& group = std::get<IncomingGroup>(sink.taken.front().noun).group;
    const std::string line = "\nMEMBER:urn:uuid:6d1e0f4c-aaaa-4bbb-8ccc-000000000001\r";
    const VCardWriter writer(VCardVersion::V4);
    CHECK(writer.card(group, {}).find(line) != std::string::npos);
    // Known by now: told by the notebook, or taken out of the group by the student.
    const std::string told = writer.card(group, {"6d1e0f4c-aaaa-4bbb-8ccc-000000000001"_q});
    CHECK(told.find(line) == told.rfind(line));
    CHECK(writer.card(group, {}, [](const QString&) { return true; }).find("MEMBER") ==
          std::string::npos);
}

TEST_CASE("preferences of kept lines stay as long as they say the order", "[exchange]")
{
    const std::string text = "BEGIN:VCARD\r\nVERSION:4.0\r\nN:Ruiz;Ana;;;\r\nFN:Ana Ruiz\r\n"
                             "g1.EMAIL;PREF=1:a@x.example\r\ng2.EMAIL;PREF=2:b@x.example\r\n"
                             "URL;PREF=1:https://x.example\r\n"
                             "IMPP;X-SERVICE-TYPE=Matrix;PREF=1:matrix:u/ana\r\nEND:VCARD\r\n";
    Contact contact = contactIn(readCards(text));
    CHECK(VCardWriter(VCardVersion::V4).card(contact) == text);
    std::swap(contact.emails[0], contact.emails[1]);
    const Contact back = contactIn(readCards(VCardWriter(VCardVersion::V4).card(contact)));
    CHECK(back.emails == contact.emails);
}

TEST_CASE("a number that Outlook hides from others is written for them too, and read as one",
          "[exchange]")
{
    const CollectingSink outlooks = readCards("BEGIN:VCARD\nVERSION:2.1\nFN:Ana\nTEL;WORK:1\n"
                                              "X-MS-TEL;VOICE;ASSISTANT:555 0204\nEND:VCARD\n");
    for (const VCardVersion version : {VCardVersion::V3, VCardVersion::V4}) {
        const QString card = written(contactIn(outlooks), version);
        CHECK(card.contains("X-MS-TEL;TYPE=VOICE;TYPE=ASSISTANT:555 0204\r\n"_q));
        CHECK(card.contains("\r\nitem1.TEL:555 0204\r\nitem1.X-ABLabel:assistant\r\n"_q));
        const CollectingSink again = readCards(card.toStdString());
        CHECK(contactIn(again).phones == contactIn(outlooks).phones);
        CHECK(written(contactIn(again), version) == card);
    }
}

TEST_CASE("a department without its institution comes back as one post", "[exchange]")
{
    Contact ana = aContact().named("Ana", "Ruiz");
    ana.posts = {{{}, "EM"_q, "Attending"_q, {}, {}, {}, {}}};
    const CollectingSink again = readCards(written(ana).toStdString());
    CHECK(contactIn(again).posts == ana.posts);
}

TEST_CASE("a number with a label of its own keeps its type", "[exchange]")
{
    CHECK(rewritten("BEGIN:VCARD\nFN:Ana\nx.TEL;TYPE=work:1\nx.X-ABLabel:Ward\nEND:VCARD\n")
              .contains("x.TEL;TYPE=work:1\r\n"_q));
}

TEST_CASE("what some programs escape once too often is read all the same", "[exchange]")
{
    const CollectingSink sink = readCards("BEGIN:VCARD\nN:Back\\;Fore\\;\\;\\;;;;;\nFN:Fore Back\n"
                                          "TEL;TYPE=VOICE\\,CELL:1\nEND:VCARD\n");
    CHECK(contactIn(sink).family == "Back"_q);
    CHECK(contactIn(sink).given == "Fore"_q);
    CHECK(contactIn(sink).phones.front().label == "mobile"_q);
}

TEST_CASE("a name of megabytes is cut, and said to be", "[exchange]")
{
    const CollectingSink sink =
        readCards("BEGIN:VCARD\nFN:" + std::string(3000000, 'x') + "\nTEL:1\nEND:VCARD\n");
    CHECK(contactIn(sink).given.size() == 1000);
    REQUIRE_FALSE(sink.conversions.empty());
    CHECK(sink.conversions.front().text.contains("1000"_q));
}

TEST_CASE("a type that a server took for a parameter is written as a type", "[exchange]")
{
    const QString card = rewritten("BEGIN:VCARD\nFN:Ana\nTEL:1\nTEL;CELL=;PREF=:2\nEND:VCARD\n");
    CHECK(card.contains("TEL;TYPE=CELL;TYPE=PREF:2\r\nTEL:1\r\n"_q));
}

TEST_CASE("a card without N is the same after it came back with one", "[exchange]")
{
    const CollectingSink sink = readCards("BEGIN:VCARD\nFN;PID=1.1:Ana Ruiz\nTEL:1\nEND:VCARD\n");
    const CollectingSink again = readCards(written(contactIn(sink)).toStdString());
    CHECK(contactIn(again).properties == contactIn(sink).properties);
    CHECK(contactIn(again).properties == std::vector<QString>{"FN;PID=1.1:Ana Ruiz"_q});
}

TEST_CASE("a Chinese name is written as its bearer writes it", "[exchange]")
{
    const Contact wang = aContact().named("小明", "王");
    CHECK(written(wang).contains("N:王;小明;;;\r\nFN:王小明\r\n"_q));
}
