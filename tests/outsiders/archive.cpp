// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ErrorText.h"
#include "notebook/Notebook.h"
#include "notebook/Sample.h"
#include "notebook/archive/ArchiveExport.h"
#include "support/FakeClock.h"
#include "support/FullNotebook.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTextStream>

using namespace rapport;

namespace
{

// Whether all of it could be written.
bool write(const Lookup& lookup, const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    const auto sink = [&](std::string_view bytes) {
        file.write(bytes.data(), qint64(bytes.size()));
    };
    exportArchive(lookup, sink, FakeClock().now());
    return file.flush() && file.error() == QFile::NoError;
}

} // namespace

// outsiders-archive OUT: writes the archives of a notebook with one of everything and of the sample
// year to the folder OUT.
int main(int argc, char* argv[])
{
    const QCoreApplication app(argc, argv);
    if (argc != 2)
        return 2;
    const QDir out(QString::fromLocal8Bit(argv[1]));
    const QDateTime now = FakeClock().now();
    const auto full = Notebook::openInMemory(now);
    const auto sample = openSample(now);
    if (!full || !sample || !out.mkpath(QStringLiteral(".")))
        return 1;
    const auto filled = (*full)->perform(QStringLiteral("Fill"), now, fillWithEverything);
    if (!filled) {
        QTextStream(stderr) << errorText(filled.error()) << '\n';
        return 1;
    }
    const bool isWritten =
        write((*full)->lookup(), out.filePath(QStringLiteral("everything.json"))) &&
        write((*sample)->lookup(), out.filePath(QStringLiteral("sample.json")));
    return isWritten ? 0 : 1;
}
