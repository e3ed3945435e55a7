// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/QrSheet.h"

#include "support/Builders.h"
#include "support/Catch.h"
#include "support/FakeShell.h"
#include "support/Waiting.h"
#include "ui/export/QrView.h"

#include <QFile>
#include <QLabel>
#include <QPointer>
#include <QProcess>

using namespace rapport;

namespace
{

struct OpenQrCode {
    OpenQrCode()
    {
        PageFixture::bringUp(page.shell.host);
        page.shell.host.resize(900, 760);
        Contact lena = aContact().titled("Dr").named("Lena", "Hoffmann").email("lena@x.edu");
        lena.notes = "secret"_q;
        id = page.book.add(lena);
        sheet = new QrSheet(page.context, id);
        sheet->open();
    }
    ~OpenQrCode() { delete sheet; }

    PageFixture page;
    ContactId id;
    QPointer<QrSheet> sheet;
};

} // namespace

TEST_CASE("the QR code on the screen is read by another program, light and dark")
{
    const auto appearance = GENERATE(Appearance::Light, Appearance::Dark);
    OpenQrCode open;
    open.page.theme.setAppearance(appearance);
    const QString picture = open.page.book.folder() + "/code.png"_q;
    REQUIRE(open.page.shell.host.grab().save(picture));
    QProcess reader;
    reader.start("zbarimg"_q,
                 {"--quiet"_q, "--raw"_q, "-Sdisable"_q, "-Sqrcode.enable"_q, picture});
    REQUIRE(reader.waitForFinished());
    const QByteArray read = reader.readAllStandardOutput();
    CHECK(read.contains("BEGIN:VCARD"));
    CHECK(read.contains("N:Hoffmann;Lena;;Dr.;"));
    CHECK(read.contains("lena@x.edu"));
    CHECK_FALSE(read.contains("secret"));
}

TEST_CASE("the contact is saved as a file without notes")
{
    OpenQrCode open;
    const QString path = open.page.book.folder() + "/lena.vcf"_q;
    open.sheet->saveTo(path);
    auto* said = open.sheet->findChild<QLabel*>("said"_q);
    REQUIRE(comesTrue([&] { return !said->isHidden(); }));
    QFile file(path);
    REQUIRE(file.open(QFile::ReadOnly));
    const QByteArray card = file.readAll();
    CHECK(card.contains("lena@x.edu"));
    CHECK_FALSE(card.contains("secret"));

    open.sheet->saveTo("/nowhere/at/all.vcf"_q);
    auto* error = open.sheet->findChild<QLabel*>("error"_q);
    REQUIRE(comesTrue([&] { return !error->isHidden(); }));
}
