// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
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

// rapport-import-bench [CARDS]: what an import costs, as ratios to python3-vobject reading the same
// file alone and to bare SQLite inserting the same rows. 10,000 cards unless told.

using namespace rapport;

namespace
{

QByteArray cards(int count)
{
    QByteArray text;
    for (int i = 0; i < count; ++i) {
        const QByteArray n = QByteArray::number(i);
        text += "BEGIN:VCARD\r\nVERSION:3.0\r\nUID:card-" + n + "\r\nN:Family" + n + ";Given" + n +
                ";;Dr;MD\r\nFN:Dr Given" + n + " Family" + n + "\r\nORG:Hospital " +
                QByteArray::number(i % 50) + ";Department\r\nTITLE:Attending\r\nEMAIL;TYPE=work:g" +
                n + "@example.org\r\nTEL;TYPE=cell:+1 312 555 " + QByteArray::number(1000 + i) +
                "\r\nCATEGORIES:conference\r\nNOTE:Met at the poster session, likes sailing and "
                "long walks.\r\nREV:20240101T000000Z\r\nEND:VCARD\r\n";
    }
    return text;
}

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

void read(Import& import, const Notebook& notebook, const QString& path, const QDateTime& now)
{
    QFile file(path);
    if (!file.open(QFile::ReadOnly))
        std::exit(1);
    ImportReading reading(import, notebook.lookup(), now);
    reading.beginFile(path, FileFormat::VCard, {});
    orExit(readFile(file, path, {now, {}, {}}, reading));
}

// 0: there is no python3-vobject here.
double vobjectMilliseconds(const QString& path)
{
    QProcess python;
    const double took = millisecondsOf([&] {
        python.start(QStringLiteral("python3"),
                     {QStringLiteral("-c"),
                      QStringLiteral("import vobject,sys\n"
                                     "for c in vobject.readComponents(open(sys.argv[1])): pass"),
                      path});
        python.waitForFinished(-1);
    });
    return python.exitCode() == 0 ? took : 0;
}

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication app(argc, argv);
    const int count = argc > 1 ? std::max(100, std::atoi(argv[1])) : 10000;
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("cards.vcf"));
    QFile file(path);
    if (!file.open(QFile::WriteOnly) || file.write(cards(count)) < 0)
        return 1;
    file.close();
    const QDateTime now = FakeClock().now();
    const QString book = folder.filePath(QStringLiteral("book.rapport"));
    auto notebook = orExit(Notebook::open(book, Notebook::Mode::Create, now));
    Import import;
    const double reading = millisecondsOf([&] { read(import, *notebook, path, now); });
    const double writing = millisecondsOf([&] { orExit(write(*notebook, import, now)); });
    const double raw = rawCopyMilliseconds(book, folder.filePath(QStringLiteral("raw.rapport")));
    const double undoing = millisecondsOf([&] { orExit(notebook->undo(now)); });
    std::printf("%d cards: %.0f ms reading and matching, %.0f ms writing\n", count, reading,
                writing);
    tell("import, against the same rows inserted", reading + writing, raw, "bare SQLite");
    tell("undo", undoing, raw, "bare SQLite");
    if (const double python = vobjectMilliseconds(path); python > 0)
        tell("import, against reading alone", reading + writing, python, "python3-vobject");
    return 0;
}
