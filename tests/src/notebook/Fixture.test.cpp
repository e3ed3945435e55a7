// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notebook/FollowUpOperations.h"
#include "store/VerifiedCopy.h"
#include "support/Builders.h"
#include "support/Catch.h"
#include "support/TempNotebook.h"

#include <QFile>

using namespace rapport;

namespace
{

const char* const firstVersion = RAPPORT_TEST_DATA "/notebook-v1.rapport";

} // namespace

// Run by hand, once per schema version: core-tests "write the data file of this version".
TEST_CASE("write the data file of this version", "[.]")
{
    TempNotebook book;
    Group group;
    group.name = "Radiology IG"_q;
    const GroupId radiology = book.add(group);
    const ContactId ana =
        book.add(aContact().titled("Dr").named("Ana", "Ruiz").email("ruiz@example.edu"));
    const MeetingId talk =
        book.add(aMeeting().about("Imaging").with(ana, Role::Speaker).by(radiology));
    const FollowUpId thanks = book.add(aFollowUp().to(ana).about(talk).due("2025-10-16"));
    REQUIRE(markDone(book.notebook(), thanks, "Wrote"_q, book.clock.now()).has_value());
    REQUIRE(copyVerified(book.path(), QString::fromUtf8(firstVersion)).has_value());
}

TEST_CASE("a data file of the first version opens")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("notebook.rapport"_q);
    REQUIRE(QFile::copy(QString::fromUtf8(firstVersion), path));
    REQUIRE(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
    const QDateTime now = FakeClock().now();

    const auto notebook = Notebook::open(path, Notebook::Mode::Existing, now);

    REQUIRE(notebook.has_value());
    const Lookup& lookup = (*notebook)->lookup();
    REQUIRE(lookup.contacts({}).size() == 1);
    CHECK(lookup.contactRow(lookup.contacts({})[0])->displayName == "Dr. Ana Ruiz"_q);
    REQUIRE(lookup.meetings({}, now).size() == 1);
    CHECK(lookup.meeting(lookup.meetings({}, now)[0])->participants.size() == 1);
    CHECK(lookup.search("imaging"_q, 5).size() == 2); // the talk, and the thanks for it
    CHECK((*notebook)->check().empty());
    CHECK((*notebook)->undoName().isEmpty()); // its history is in the copy made before
    CHECK(QFile::exists(folder.filePath("backups/notebook-before-2.rapport"_q)));
}
