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
    const QFileInfo place(name);
    const QFileInfo folder(place.absolutePath());
    if (folder.isDir() && !folder.isExecutable())
        return tl::unexpected(
            Error{Error::Kind::Unreadable,
                  name,
                  QCoreApplication::translate("Cli", "you have no permission to open its folder"),
                  {}});
    if (!place.exists())
        return tl::unexpected(Error{Error::Kind::NotFound, name, {}, {}});
    return tl::unexpected(Error{
        Error::Kind::Unreadable,
        name,
        place.isReadable()
            ? file.errorString()
            : QCoreApplication::translate("Cli", "you have no permission to read it; copy it to "
                                                 "where you have"),
        {}});
}

// Everything that the command line names, read into one plan; archives, which are carried out on
// their own, are only set aside. A file that cannot be read stops no other.
class Incomings
{
public:
    Incomings(const Lookup& lookup, const QDateTime& now)
        : m_now(now)
        , m_reading(m_import, lookup, now)
    {
    }

    // A folder of cards and events, each a file (vdir), stands for its files. The error is one
    // after which nothing of the plan can be trusted.
    Result<void> read(const QString& word)
    {
        const QDir folder(word);
        if (word == standardInput || !folder.exists())
            return readOrNote(word);
        if (!folder.isReadable()) {
            note(word, {Error::Kind::Unreadable,
                        word,
                        QCoreApplication::translate("Cli", "it is a folder you may not open"),
                        {}});
            return {};
        }
        const QStringList names = folder.entryList(
            {QStringLiteral("*.vcf"), QStringLiteral("*.ics")}, QDir::Files, QDir::Name);
        if (names.isEmpty())
            note(word, {Error::Kind::NotFound,
                        QCoreApplication::translate("Cli", "A .vcf or .ics in %1").arg(word),
                        {},
                        {}});
        for (const QString& name : names)
            if (const Result<void> read = readOrNote(folder.filePath(name)); !read)
                return read;
        return {};
    }

    Import& import() { return m_import; }
    const QStringList& archives() const { return m_archives; }
    std::vector<FailedFile>& failed() { return m_failed; }

private:
    void note(const QString& name, const Error& error) { m_failed.push_back({name, error}); }

    // Later files were matched with what a file said before it broke off: that is for no half plan.
    Result<void> readOrNote(const QString& path)
    {
        const size_t files = m_import.plan.files.size();
        const size_t items = m_import.plan.items.size();
        const Result<void> read = readFrom(path);
        if (m_import.spool.failure())
            return tl::unexpected(*m_import.spool.failure());
        if (read || m_import.plan.items.size() > items)
            return read;
        m_import.plan.files.resize(files);
        note(path, read.error());
        return {};
    }

    Result<void> readFrom(const QString& path)
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
        return readFile(file, name, {m_now, {}, {}}, m_reading).map([this](const QString& read) {
            m_import.plan.files.back().formatName = read;
        });
    }

    QDateTime m_now;
    Import m_import;
    ImportReading m_reading;
    QStringList m_archives;
    std::vector<FailedFile> m_failed;
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

// Each archive is an operation of its own in the batch: one that fails stops no other.
std::vector<ReadArchive> readArchives(Notebook& notebook, const QStringList& paths, bool isDryRun,
                                      const QString& batch, const QDateTime& now,
                                      std::vector<FailedFile>& failed)
{
    std::vector<ReadArchive> read;
    for (const QString& path : paths) {
        Result<ArchiveImport> import = readArchiveFile(notebook, path, isDryRun, batch, now);
        if (import)
            read.push_back({path, std::move(*import)});
        else
            failed.push_back({path, import.error()});
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

QStringList namesOf(const std::vector<ReadArchive>& archives)
{
    QStringList names;
    for (const ReadArchive& each : archives)
        names << each.name;
    return names;
}

Result<Answer> carryOut(const Arguments& arguments, const QDateTime& now, Incomings& incomings,
                        const QStringList& archivePaths)
{
    const auto notebook = openForImport(arguments, now);
    if (!notebook)
        return tl::unexpected(unchanged(notebook.error()));
    Import& import = incomings.import();
    const Result<ChangeSet> written = write(**notebook, import, now);
    if (!written)
        return tl::unexpected(unchanged(written.error()));
    const auto archives =
        readArchives(**notebook, archivePaths, false, import.batch.uid, now, incomings.failed());
    const bool isWritten = !written->isEmpty() || isChanged(archives);
    return reportOf(import.plan, archives, incomings.failed(),
                    isWritten ? import.batch.uid : QString(), false);
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
    for (const QString& word : arguments.words)
        if (const Result<void> read = incomings.read(word); !read || failure)
            return tl::unexpected(unchanged(failure.value_or(read ? Error{} : read.error())));
    const auto planned =
        readArchives(**notebook, incomings.archives(), true, {}, now, incomings.failed());
    const ImportPlan& plan = incomings.import().plan;
    const bool isNothing = countWritten(plan) == 0 && !isChanged(planned);
    if (arguments.dryRun || isNothing)
        return reportOf(plan, planned, incomings.failed(), {}, arguments.dryRun);
    notebook->reset();
    return carryOut(arguments, now, incomings, namesOf(planned));
}

} // namespace rapport
