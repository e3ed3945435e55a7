// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/ExportSheet.h"

#include "support/Builders.h"
#include "support/Catch.h"
#include "support/FakeShell.h"
#include "support/Waiting.h"
#include "ui/widgets/Chip.h"

#include <QCheckBox>
#include <QFile>
#include <QLabel>
#include <QPointer>

using namespace rapport;

namespace
{

struct OpenExport {
    OpenExport()
    {
        PageFixture::bringUp(page.shell.host);
        Contact contact = aContact().named("Ana", "Ruiz");
        contact.notes = "secret: John Doe, DOB 3/4/1956"_q;
        ana = page.book.add(contact);
        page.book.add(aContact().named("Ben", "Cho"));
        page.book.add(aMeeting().about("Airway").a("workshop").on("2025-03-01"));
    }
    ~OpenExport() { delete sheet; }

    void open(const std::vector<ContactId>& ids = {}, ExportWhat what = ExportWhat::Contacts)
    {
        sheet = new ExportSheet(page.context, ids, what);
        sheet->open();
    }
    QString text(const char* name) const
    {
        auto* label = sheet->findChild<QLabel*>(QString::fromLatin1(name));
        return label->isHidden() ? QString() : label->text();
    }
    bool counts(const QString& words) const
    {
        return comesTrue([&] { return text("counts") == words; });
    }
    void choose(const char* chip) const
    {
        for (Chip* each : sheet->findChildren<Chip*>())
            if (each->text() == QString::fromLatin1(chip) && each->isVisible())
                return each->click();
        FAIL(chip);
    }
    QByteArray written(const char* name) const
    {
        const QString path = page.book.folder() + u'/' + QString::fromLatin1(name);
        sheet->exportTo(path);
        comesTrue([&] { return !text("said").isEmpty() || !text("error").isEmpty(); });
        QFile file(path);
        return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
    }

    PageFixture page;
    ContactId ana;
    QPointer<ExportSheet> sheet;
};

} // namespace

TEST_CASE("the export sheet counts, writes what is chosen and says where it went")
{
    OpenExport exporting;
    exporting.open();
    REQUIRE(exporting.counts("2 contacts"_q));
    const QByteArray cards = exporting.written("a.vcf");
    CHECK(cards.count("BEGIN:VCARD") == 2);
    CHECK_FALSE(cards.contains("secret"));
    CHECK(exporting.text("said").contains("a.vcf: 2 contacts"_q));

    exporting.choose("vCard 4.0");
    CHECK(exporting.written("b.vcf").contains("VERSION:4.0"));
    exporting.choose("Meetings");
    REQUIRE(exporting.counts("1 meeting"_q));
    CHECK(exporting.written("a.ics").contains("SUMMARY:Airway"));
    exporting.choose("Everything");
    CHECK(exporting.written("a.json").contains("secret"));
}

TEST_CASE(
    "private notes go along once they are ticked, with a warning of patients that blocks nothing")
{
    OpenExport exporting;
    exporting.open();
    auto* notes = exporting.sheet->findChild<QCheckBox*>("withNotes"_q);
    REQUIRE(exporting.counts("2 contacts"_q));
    CHECK_FALSE(notes->isChecked());
    CHECK(exporting.text("guard").isEmpty());
    notes->click();
    REQUIRE(comesTrue([&] { return !exporting.text("guard").isEmpty(); }));
    CHECK(exporting.text("guard").startsWith("Ana Ruiz: "_q));
    CHECK(exporting.written("a.vcf").contains("secret"));
}

TEST_CASE("chosen contacts are exported alone")
{
    OpenExport exporting;
    exporting.open({exporting.ana});
    REQUIRE(exporting.counts("1 contact"_q));
    const QByteArray cards = exporting.written("a.vcf");
    CHECK(cards.count("BEGIN:VCARD") == 1);
    CHECK(cards.contains("Ruiz"));
}

TEST_CASE("the events of a period become a PDF")
{
    OpenExport exporting;
    exporting.open({}, ExportWhat::Events);
    REQUIRE(exporting.counts("1 event"_q));
    CHECK(exporting.written("a.pdf").startsWith("%PDF"));
}

TEST_CASE("an export that fails says why and keeps the sheet")
{
    OpenExport exporting;
    exporting.open();
    exporting.sheet->exportTo("/nowhere/at/all.vcf"_q);
    REQUIRE(comesTrue([&] { return !exporting.text("error").isEmpty(); }));
    CHECK(exporting.text("error").contains("The folder /nowhere/at"_q));
    CHECK(exporting.sheet->isVisible());
}
