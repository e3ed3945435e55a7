// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/ReportPdf.h"

#include "support/Catch.h"
#include "ui/print/PaperLook.h"
#include "ui/theme/Theme.h"

#include <QApplication>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

using namespace rapport;

namespace
{

Report longReport(int lines)
{
    Report report{"CV lines"_q, "Sam Okoye"_q, {{"Shadowing"_q, {}}}};
    for (int at = 1; at <= lines; ++at)
        report.sections[0].lines.push_back(
            {"1 Sep 2025"_q, "Shift <b>%1</b> & more"_q.arg(at), "Lakeside Emergency"_q, 240});
    return report;
}

PaperLook lookOfTheme()
{
    Theme theme;
    theme.applyTo(*qApp);
    return paperLook(theme);
}

// What pdftotext reads; a form feed ends each page.
QString textOf(const QString& path)
{
    QProcess reader;
    reader.start("pdftotext"_q, {"-layout"_q, path, "-"_q});
    REQUIRE(reader.waitForFinished());
    REQUIRE(reader.exitCode() == 0);
    return QString::fromUtf8(reader.readAllStandardOutput());
}

} // namespace

TEST_CASE("a PDF holds every line as text, on numbered pages, for its owner alone")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("cv.pdf"_q);
    REQUIRE(writePdf(path, longReport(120), lookOfTheme()));
    CHECK(QFile::permissions(path) ==
          (QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser));

    const QString text = textOf(path);
    const qsizetype pages = text.count(u'\f');
    CHECK(pages > 1);
    CHECK(text.contains("CV lines"_q));
    CHECK(text.contains("Shadowing"_q));
    CHECK(text.contains("480 h"_q)); // of the section
    for (int at = 1; at <= 120; ++at) {
        const QString line = "Shift <b>%1</b> & more"_q.arg(at); // as typed: no markup
        CHECK(text.count(line) == 1);
    }
    CHECK(text.contains("1 of %1"_q.arg(pages)));
    CHECK(text.contains("%1 of %1"_q.arg(pages)));
}

TEST_CASE("the lines of a PDF stand close, and no page is left blank")
{
    const QTemporaryDir folder;
    for (int before = 30; before < 60; before += 3) { // wherever the page ends
        Report report = longReport(before);
        report.sections.push_back({"Talks"_q, {{"3 Nov 2025"_q, "Grand rounds"_q, "Later"_q, {}}}});
        const QString path = folder.filePath("cv.pdf"_q);
        REQUIRE(writePdf(path, report, lookOfTheme()));
        const QStringList pages = textOf(path).split(u'\f', Qt::SkipEmptyParts);
        CHECK(pages.size() <= 3);
        for (const QString& page : pages)
            CHECK((page.contains("Shift"_q) || page.contains("Grand rounds"_q)));
    }
}

TEST_CASE("a PDF that cannot be written leaves what was there")
{
    CHECK_FALSE(writePdf("/nowhere/at/all.pdf"_q, longReport(1), lookOfTheme()));
}

TEST_CASE("an empty page says so")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("cv.pdf"_q);
    REQUIRE(writePdf(path, {"CV lines"_q, {}, {}}, lookOfTheme()));
    CHECK(textOf(path).contains("Nothing yet."_q));
}
