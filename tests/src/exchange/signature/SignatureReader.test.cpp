// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/signature/SignatureReader.h"
#include "support/Catch.h"

#include <string>

using namespace rapport;

namespace
{

Signature read(const char* text)
{
    return SignatureReader().read(QString::fromUtf8(text));
}

} // namespace

TEST_CASE("the lines below an e-mail become the fields of a contact")
{
    const Signature signature = read("Best regards,\n\n"
                                     "Dr. Ana Ruiz, MD, MPH (she/her)\n"
                                     "Associate Professor of Radiology\n"
                                     "Department of Radiology\n"
                                     "University Hospital Chicago\n"
                                     "1740 W Taylor St, Chicago, IL\n"
                                     "O: (312) 555-0142 | M: +1 312 555 0199\n"
                                     "aruiz@example.edu | linkedin.com/in/anaruiz\n"
                                     "CONFIDENTIALITY NOTICE: this message is for Bob\n"
                                     "bob@example.edu\n");
    const Contact& ana = signature.contact;

    CHECK(ana.title == "Dr"_q);
    CHECK(ana.given == "Ana"_q);
    CHECK(ana.family == "Ruiz"_q);
    CHECK(ana.suffix == "MD, MPH"_q);
    CHECK(ana.pronouns == "she/her"_q);
    CHECK(ana.kind == ContactKind::Faculty);
    REQUIRE(ana.posts.size() == 1);
    CHECK(ana.posts[0].role == "Associate Professor of Radiology"_q);
    CHECK(ana.posts[0].department == "Department of Radiology"_q);
    CHECK(ana.posts[0].institution == "University Hospital Chicago"_q);
    CHECK(ana.phones ==
          std::vector<Reach>{{"(312) 555-0142"_q, "work"_q}, {"+1 312 555 0199"_q, "mobile"_q}});
    CHECK(ana.emails == std::vector<Reach>{{"aruiz@example.edu"_q, {}}});
    CHECK(ana.links == std::vector<Reach>{{"linkedin.com/in/anaruiz"_q, "LinkedIn"_q}});
    CHECK(signature.leftOver == QStringList{"1740 W Taylor St, Chicago, IL"_q});
}

TEST_CASE("a resident's card, bars and all, in one line")
{
    const Signature signature =
        read("Sofia Castellanos, DO | Resident Physician, PGY-3 | Mercy Medical Center | "
             "sofia@example.edu | cell 312.555.0110");

    CHECK(nameOf(signature.contact) == "Sofia Castellanos"_q);
    CHECK(signature.contact.kind == ContactKind::Resident);
    CHECK(pgyOf(signature.contact) == 3);
    CHECK(signature.contact.phones == std::vector<Reach>{{"312.555.0110"_q, "mobile"_q}});
    CHECK(signature.leftOver.isEmpty());
}

TEST_CASE(
    "of two people below one another the first is proposed, and all of the second is left over")
{
    for (const char* second : {"Dr. Ben Okafor", "Ben Okafor, MD", "Ben Okafor"}) {
        INFO(second);
        const Signature signature = read((std::string("Ana Ruiz, MD\n"
                                                      "Associate Professor of Radiology\n"
                                                      "Chicago, IL\n"
                                                      "aruiz@example.edu\n"
                                                      "\n") +
                                          second +
                                          "\nProgram Coordinator\n"
                                          "312 555 0142 | ben.okafor@example.edu\n")
                                             .c_str());

        CHECK(nameOf(signature.contact) == "Ana Ruiz"_q);
        CHECK(signature.contact.emails.size() == 1);
        CHECK(signature.contact.phones.empty());
        CHECK(signature.leftOver == QStringList{"Chicago, IL"_q, QString::fromUtf8(second),
                                                "Program Coordinator"_q,
                                                "312 555 0142 | ben.okafor@example.edu"_q});
    }
}

TEST_CASE("a place below the address is no second person")
{
    const Signature signature = read("Ana Ruiz\naruiz@example.edu\nNew York, NY\n312 555 0142\n");

    CHECK(signature.contact.phones.size() == 1);
    CHECK(signature.leftOver == QStringList{"New York, NY"_q});
}

TEST_CASE("text without a person proposes nothing and keeps every line")
{
    const Signature signature = read("see you at 5\n\n12 eggs\n");

    CHECK(signature.contact.emails.empty());
    CHECK(signature.contact.phones.empty());
    CHECK(signature.leftOver.contains("12 eggs"_q));
}

TEST_CASE("hostile signatures are read in bounded time")
{
    const QString longLine = QStringLiteral("1 ( ").repeated(100'000);
    CHECK(SignatureReader().read(longLine).contact.phones.size() <= 1);
    CHECK(SignatureReader().read(QStringLiteral("a\n").repeated(100'000)).leftOver.size() <= 60);
    CHECK(SignatureReader().read({}).leftOver.isEmpty());
}
