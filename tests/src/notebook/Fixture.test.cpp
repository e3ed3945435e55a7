// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notebook/FollowUpOperations.h"
#include "store/Migrations.h"
#include "store/VerifiedCopy.h"
#include "support/Builders.h"
#include "support/Catch.h"
#include "support/TempNotebook.h"

#include <QFile>

using namespace rapport;

namespace
{

QString dataFileOfVersion(int version)
{
    return QStringLiteral(RAPPORT_TEST_DATA "/notebook-v%1.rapport").arg(version);
}

// A copy that may be written to, opened.
std::unique_ptr<Notebook> openedCopy(const QTemporaryDir& folder, int version)
{
    const QString path = folder.filePath("notebook.rapport"_q);
    REQUIRE(QFile::copy(dataFileOfVersion(version), path));
    REQUIRE(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
    auto notebook = Notebook::open(path, Notebook::Mode::Existing, FakeClock().now());
    REQUIRE(notebook.has_value());
    return std::move(*notebook);
}

void checkWhatIsThere(const Notebook& notebook)
{
    const Lookup& lookup = notebook.lookup();
    REQUIRE(lookup.contacts({}).size() == 1);
    CHECK(lookup.contactRow(lookup.contacts({})[0])->displayName == "Dr. Ana Ruiz"_q);
    REQUIRE(lookup.meetings({}, FakeClock().now()).size() == 1);
    CHECK(lookup.meeting(lookup.meetings({}, FakeClock().now())[0])->participants.size() == 1);
    CHECK(lookup.search("imaging"_q, 5).size() == 2); // the talk, and the thanks for it
    CHECK(notebook.check().empty());
}

void checkTagged(const Notebook& notebook)
{
    const auto ana = notebook.lookup().contact(notebook.lookup().contacts({})[0]);
    CHECK(ana->tags == std::vector<QString>{"radiology"_q});
    CHECK(ana->properties == std::vector<QString>{"X-NICKNAME:Anita"_q});
}

} // namespace

// Run by hand, once per schema version: RAPPORT_WRITE_FIXTURE=1 core-tests "write the data file of
// this version".
TEST_CASE("write the data file of this version", "[.]")
{
    if (!qEnvironmentVariableIsSet("RAPPORT_WRITE_FIXTURE"))
        return;
    TempNotebook book;
    Group group;
    group.name = "Radiology IG"_q;
    const GroupId radiology = book.add(group);
    Contact person = aContact().titled("Dr").named("Ana", "Ruiz").email("ruiz@example.edu");
    person.tags = {"radiology"_q};
    person.properties = {"X-NICKNAME:Anita"_q};
    person.said = "12345678";
    const ContactId ana = book.add(person);
    const MeetingId talk =
        book.add(aMeeting().about("Imaging").with(ana, Role::Speaker).by(radiology));
    const FollowUpId thanks = book.add(aFollowUp().to(ana).about(talk).due("2025-10-16"));
    REQUIRE(markDone(book.notebook(), thanks, "Wrote"_q, book.clock.now()).has_value());
    REQUIRE(copyVerified(book.path(), dataFileOfVersion(latestSchemaVersion())).has_value());
}

TEST_CASE("a data file of the first version is copied and opens")
{
    const QTemporaryDir folder;
    const auto notebook = openedCopy(folder, 1);

    checkWhatIsThere(*notebook);
    CHECK(notebook->undoName().isEmpty()); // its history is in the copy made before
    CHECK(QFile::exists(folder.filePath("backups/notebook-before-3.rapport"_q)));
}

TEST_CASE("a data file of the second version is copied and opens")
{
    const QTemporaryDir folder;
    const auto notebook = openedCopy(folder, 2);

    checkWhatIsThere(*notebook);
    checkTagged(*notebook);
    CHECK(QFile::exists(folder.filePath("backups/notebook-before-3.rapport"_q)));
}

TEST_CASE("a data file of the third version opens as it is")
{
    const QTemporaryDir folder;
    const auto notebook = openedCopy(folder, 3);

    checkWhatIsThere(*notebook);
    checkTagged(*notebook);
    const auto ana = notebook->lookup().contact(notebook->lookup().contacts({})[0]);
    CHECK(ana->said == "12345678");
    CHECK(notebook->undoName() == "Mark done"_q);
    CHECK(notebook->undo(FakeClock().now()).has_value());
}
