// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ImportReport.h"
#include "cli/OpenFile.h"
#include "cli/Verbs.h"
#include "exchange/plan/FileReading.h"
#include "notebook/Backups.h"
#include "notebook/import/ImportReading.h"

#include <QCoreApplication>
#include <QDir>
#include <QUuid>
#include <algorithm>

namespace rapport
{
namespace
{

const QString standardInput = QStringLiteral("-");

// A folder of cards and events, each a file (vdir), stands for its files.
const QString* closedFolderIn(const QStringList& words)
{
    const auto found = std::find_if(words.begin(), words.end(), [](const QString& word) {
        const QFileInfo place(word);
        return word != standardInput && place.isDir() && !place.isReadable();
    });
    return found == words.end() ? nullptr : &*found;
}

QStringList filesOf(const QStringList& words)
{
    QStringList files;
    for (const QString& word : words) {
        const QDir folder(word);
        if (word == standardInput || !folder.exists()) {
            files << word;
            continue;
        }
        for (const QString& name : folder.entryList(
                 {QStringLiteral("*.vcf"), QStringLiteral("*.ics")}, QDir::Files, QDir::Name))
            files << folder.filePath(name);
    }
    return files;
}

Error unchanged(Error error)
{
    if (error.kept.isEmpty())
        error.kept = QCoreApplication::translate("Cli", "Nothing in the notebook was changed.");
    return error;
}

Result<void> openIncoming(QFile& file, const QString& name)
{
    const bool isOpen =
        name == standardInput ? file.open(stdin, QFile::ReadOnly) : file.open(QFile::ReadOnly);
    if (isOpen)
        return {};
    if (!QFileInfo::exists(name))
        return tl::unexpected(Error{Error::Kind::NotFound, name, {}, {}});
    return tl::unexpected(Error{Error::Kind::Unreadable, name, file.errorString(), {}});
}

// Everything that the command line names, read into one plan; archives, which are carried out on
// their own, are only set aside.
class Incomings
{
public:
    Incomings(const Lookup& lookup, const QDateTime& now)
        : m_now(now)
        , m_reading(m_import, lookup, now)
    {
    }

    Result<void> read(const QString& path)
    {
        QFile file(path);
        if (const Result<void> opened = openIncoming(file, path); !opened)
            return opened;
        const QString name =
            path == standardInput ? QCoreApplication::translate("Cli", "standard input") : path;
        const FileFormat format = beginningOf(file).format;
        if (format == FileFormat::Archive) {
            m_archives << path;
            return {};
        }
        m_reading.beginFile(name, format, nameOf(format));
        const Result<QString> read = readFile(file, name, {m_now, {}, {}}, m_reading);
        if (!read)
            return tl::unexpected(read.error());
        m_import.plan.files.back().formatName = *read;
        if (m_import.spool.failure())
            return tl::unexpected(*m_import.spool.failure());
        return {};
    }

    Import& import() { return m_import; }
    const QStringList& archives() const { return m_archives; }

private:
    QDateTime m_now;
    Import m_import;
    ImportReading m_reading;
    QStringList m_archives;
};

Result<ArchiveImport> readArchiveFile(Notebook& notebook, const QString& path, bool isDryRun,
                                      const QString& batch, const QDateTime& now)
{
    QFile file(path);
    if (const Result<void> opened = openIncoming(file, path); !opened)
        return tl::unexpected(opened.error());
    const ArchiveSource source = [&](char* to, std::size_t size) {
        return static_cast<std::size_t>(
            std::max<qint64>(0, file.read(to, static_cast<qint64>(size))));
    };
    const QString name =
        QCoreApplication::translate("Import", "Import %1").arg(QFileInfo(path).fileName());
    return importArchive(notebook, source, name, now, isDryRun, {}, batch)
        .map_error([&](Error error) {
            if (error.kind == Error::Kind::Damaged || error.kind == Error::Kind::Newer)
                error.what = QFileInfo(path).fileName();
            return error;
        });
}

Result<std::vector<ReadArchive>> readArchives(Notebook& notebook, const QStringList& paths,
                                              bool isDryRun, const QString& batch,
                                              const QDateTime& now)
{
    std::vector<ReadArchive> read;
    for (const QString& path : paths) {
        Result<ArchiveImport> import = readArchiveFile(notebook, path, isDryRun, batch, now);
        if (!import)
            return tl::unexpected(import.error());
        read.push_back({path, std::move(*import)});
    }
    return read;
}

bool isChanged(const std::vector<ReadArchive>& archives)
{
    return std::any_of(archives.begin(), archives.end(), [](const ReadArchive& each) {
        const ArchiveCount total = each.import.total();
        return total.added + total.updated > 0;
    });
}

// The verified copy comes before the first write; a notebook that is just made holds nothing.
Result<std::unique_ptr<Notebook>> openForImport(const Arguments& arguments, const QDateTime& now)
{
    const bool isThere = QFileInfo::exists(dataFileOf(arguments));
    auto notebook = openNotebook(arguments, Notebook::Mode::Create, now);
    if (!notebook || arguments.sample || !isThere)
        return notebook;
    if (const auto made = Backups((*notebook)->path()).make(BackupReason::Import, now); !made)
        return tl::unexpected(made.error());
    return notebook;
}

Result<Answer> carryOut(const Arguments& arguments, const QDateTime& now, Import& import,
                        const QStringList& archivePaths)
{
    const auto notebook = openForImport(arguments, now);
    if (!notebook)
        return tl::unexpected(unchanged(notebook.error()));
    const Result<ChangeSet> written = write(**notebook, import, now);
    if (!written)
        return tl::unexpected(unchanged(written.error()));
    const auto archives = readArchives(**notebook, archivePaths, false, import.batch.uid, now);
    if (!archives)
        return tl::unexpected(written->isEmpty() ? unchanged(archives.error()) : archives.error());
    const bool isWritten = !written->isEmpty() || isChanged(*archives);
    return reportOf(import.plan, *archives, isWritten ? import.batch.uid : QString(), false);
}

} // namespace

Result<Answer> importFiles(const Arguments& arguments, const QDateTime& now)
{
    auto notebook = openForReading(arguments, now);
    if (!notebook)
        return tl::unexpected(notebook.error());
    std::optional<Error> failure; // of reading the notebook
    QObject::connect(notebook->get(), &Notebook::readFailed,
                     [&](const Error& error) { failure = error; });
    Incomings incomings((*notebook)->lookup(), now);
    if (const QString* folder = closedFolderIn(arguments.words))
        return tl::unexpected(
            unchanged({Error::Kind::Unreadable,
                       *folder,
                       QCoreApplication::translate("Cli", "it is a folder you may not open"),
                       {}}));
    const QStringList files = filesOf(arguments.words);
    for (const QString& file : files)
        if (const Result<void> read = incomings.read(file); !read || failure)
            return tl::unexpected(unchanged(failure.value_or(read ? Error{} : read.error())));
    if (files.isEmpty())
        return tl::unexpected(unchanged({Error::Kind::NotFound,
                                         QCoreApplication::translate("Cli", "A .vcf or .ics in %1")
                                             .arg(arguments.words.join(QStringLiteral(", "))),
                                         {},
                                         {}}));
    const auto planned = readArchives(**notebook, incomings.archives(), true, {}, now);
    if (!planned)
        return tl::unexpected(unchanged(planned.error()));
    const bool isNothing = countWritten(incomings.import().plan) == 0 && !isChanged(*planned);
    if (arguments.dryRun || isNothing)
        return reportOf(incomings.import().plan, *planned, {}, arguments.dryRun);
    notebook->reset();
    return carryOut(arguments, now, incomings.import(), incomings.archives());
}

} // namespace rapport
