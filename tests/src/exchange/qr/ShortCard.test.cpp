// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/qr/ShortCard.h"

#include "support/Builders.h"
#include "support/Catch.h"

using namespace rapport;

namespace
{

Contact lena()
{
    Contact contact = aContact().titled("Dr").named("Lena", "Hoffmann").of(ContactKind::Attending);
    contact.emails = {{"lena@x.edu"_q, "work"_q}, {"l.hoffmann@home.example"_q, "home"_q}};
    contact.phones = {{"+1 312 555 0142"_q, "mobile"_q}};
    contact.posts = {{"Lakeside"_q, "ED"_q, "Attending"_q, "Emergency Medicine"_q, 3, {}, {}}};
    contact.notes = "secret"_q;
    contact.tags = {"secret"_q};
    contact.properties = {"NOTE:secret"_q, "X-OTHER:secret"_q};
    contact.metPlace = "secret"_q;
    return contact;
}

} // namespace

TEST_CASE("a short card has name, work, phones and e-mails, and nothing else")
{
    const ShortCard card = shortCardOf(lena(), 640);
    const QString text = QString::fromStdString(card.text);
    CHECK(card.isWhole);
    for (const char* part : {"N:Hoffmann;Lena", "ORG:Lakeside;ED", "+1 312 555 0142", "lena@x.edu",
                             "l.hoffmann@home.example"})
        CHECK(text.contains(QString::fromLatin1(part)));
    CHECK_FALSE(text.contains("secret"_q));
    CHECK_FALSE(text.contains("X-RAPPORT"_q));
}

TEST_CASE("what does not fit is left out from the end, the name last")
{
    Contact many = lena();
    for (int at = 0; at < 50; ++at)
        many.emails.push_back({"address%1@somewhere.example"_q.arg(at), {}});
    const ShortCard card = shortCardOf(many, 300);
    CHECK_FALSE(card.isWhole);
    CHECK(card.text.size() <= 300);
    CHECK(card.contact.emails.front().value == "lena@x.edu"_q);
    CHECK(QString::fromStdString(shortCardOf(many, 1).text).contains("Hoffmann"_q));
    Contact endless;
    endless.family = QString(5000, u'x');
    CHECK(shortCardOf(endless, 640).text.size() <= 640);
}
