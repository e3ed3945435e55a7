// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/ManyRecords.h"
#include "bench/RawCopy.h"
#include "domain/ErrorText.h"
#include "exchange/plan/FileReading.h"
#include "notebook/Notebook.h"
#include "notebook/import/ImportReading.h"
#include "support/FakeClock.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <cstdio>

// rapport-import-bench [COUNT]: what an import of so many cards, then of events, costs, as ratios
// to a Python library reading the same file alone and to bare SQLite inserting the same rows.
// 10,000 unless told.

using namespace rapport;

namespace
{

// What is imported, and who else reads it.
struct Sample {
    const char* name;
    QByteArray (*text)(int count);
    const char* fileName;
    FileFormat format;
    const char* reader;
    const char* python; // reads the file that is its first argument
};

constexpr Sample samples[] = {
    {"cards", manyCards, "cards.vcf", FileFormat::VCard, "python3-vobject",
     "import vobject,sys\nfor c in vobject.readComponents(open(sys.argv[1])): pass"},
    {"events", manyEvents, "events.ics", FileFormat::Calendar, "python3-icalendar",
     "import icalendar,sys\nicalendar.Calendar.from_ical(open(sys.argv[1]).read())"}};

template <class T>
T orExit(Result<T> result)
{
    if (!result) {
        std::fprintf(stderr, "%s\n", errorText(result.error()).toUtf8().constData());
        std::exit(1);
    }
    return std::move(*result);
}

double millisecondsOf(const std::function<void()>& work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

void tell(const char* name, double ours, double reference, const char* referenceName)
{
    std::printf("%-40s %9.0f ms, %5.2f times %s (%.0f ms)\n", name, ours, ours / reference,
                referenceName, reference);
}

void read(Import& import, const Notebook& notebook, const QString& path, FileFormat format,
          const QDateTime& now)
{
    QFile file(path);
    if (!file.open(QFile::ReadOnly))
        std::exit(1);
    ImportReading reading(import, notebook.lookup(), now);
    reading.beginFile(path, format, {});
    orExit(readFile(file, path, {now, {}, {}}, reading));
}

// 0: it is not there.
double pythonMilliseconds(const Sample& sample, const QString& path)
{
    QProcess python;
    const double took = millisecondsOf([&] {
        python.start(QStringLiteral("python3"),
                     {QStringLiteral("-c"), QString::fromLatin1(sample.python), path});
        python.waitForFinished(-1);
    });
    return python.exitCode() == 0 ? took : 0;
}

void measure(const Sample& sample, int count)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QString::fromLatin1(sample.fileName));
    QFile file(path);
    if (!file.open(QFile::WriteOnly) || file.write(sample.text(count)) < 0)
        std::exit(1);
    file.close();
    const QDateTime now = FakeClock().now();
    const QString book = folder.filePath(QStringLiteral("book.rapport"));
    auto notebook = orExit(Notebook::open(book, Notebook::Mode::Create, now));
    Import import;
    const double reading =
        millisecondsOf([&] { read(import, *notebook, path, sample.format, now); });
    const double writing = millisecondsOf([&] { orExit(write(*notebook, import, now)); });
    const double raw = rawCopyMilliseconds(book, folder.filePath(QStringLiteral("raw.rapport")));
    const double undoing = millisecondsOf([&] { orExit(notebook->undo(now)); });
    std::printf("%d %s: %.0f ms reading and matching, %.0f ms writing\n", count, sample.name,
                reading, writing);
    tell("import, against the same rows inserted", reading + writing, raw, "bare SQLite");
    tell("undo", undoing, raw, "bare SQLite");
    if (const double python = pythonMilliseconds(sample, path); python > 0)
        tell("import, against reading alone", reading + writing, python, sample.reader);
}

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication app(argc, argv);
    const int count = argc > 1 ? std::max(100, std::atoi(argv[1])) : 10000;
    for (const Sample& sample : samples)
        measure(sample, count);
    return 0;
}
