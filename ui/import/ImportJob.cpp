// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/ImportJob.h"

#include "exchange/csv/CsvReader.h"
#include "exchange/plan/FileReading.h"
#include "notebook/Notebook.h"
#include "notebook/SeparateLookup.h"
#include "notebook/import/ImportReading.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace rapport
{

struct ImportJob::Reading {
    QStringList paths;
    ColumnMappings mappings;
    QDateTime now;
    std::atomic_bool isCancelled = false;
    std::atomic<qint64> bytes = 0; // read so far
    qint64 allBytes = 0;
    std::shared_ptr<Import> import = std::make_shared<Import>();
    std::vector<Error> errors;
    std::vector<ImportTable> tables;

    void readAll(const Lookup& lookup)
    {
        ImportReading sink(*import, lookup, now, [this] { return isCancelled.load(); });
        for (const QString& path : paths)
            if (const Result<void> read = readOne(path, sink); !read)
                errors.push_back(read.error());
        if (import->spool.failure())
            errors.push_back(*import->spool.failure());
    }

private:
    Result<void> readOne(const QString& path, ImportReading& sink)
    {
        const QString name = QFileInfo(path).fileName();
        QFile file(path);
        if (!file.open(QFile::ReadOnly))
            return tl::unexpected(Error{Error::Kind::Unreadable, name, file.errorString(), {}});
        const FileBeginning beginning = beginningOf(file);
        const FileFormat format = beginning.format;
        if (format == FileFormat::Archive)
            return tl::unexpected(
                Error{Error::Kind::Unreadable,
                      name,
                      QCoreApplication::translate("ImportJob",
                                                  "it is a whole archive: bring it in by itself"),
                      {}});
        if (!isReadable(format))
            return tl::unexpected(Error{Error::Kind::Unreadable, name, whyNotReadable(format), {}});
        if (format == FileFormat::Csv)
            tables.push_back(tableOf(name, beginning));
        sink.beginFile(name, format, nameOf(format));
        const qint64 before = bytes;
        const FileReading reading{now,
                                  [this](const ColumnMapping& guessed) { return told(guessed); },
                                  [&](qint64 done) { bytes = before + done; }};
        const Result<QString> read = readFile(file, name, reading, sink);
        if (!read)
            return tl::unexpected(read.error());
        import->plan.files.back().formatName = *read;
        return {};
    }

    std::optional<ColumnMapping> told(const ColumnMapping& guessed) const
    {
        const auto found = mappings.find(headersOf(guessed));
        return found == mappings.end() ? std::nullopt : std::optional(found->second);
    }

    ImportTable tableOf(const QString& name, const FileBeginning& beginning) const
    {
        const ColumnMapping guessed = guessedMapping(beginning);
        return {name, told(guessed).value_or(guessed),
                sampleOfBytes(beginning.bytes, beginning.isWhole)};
    }
};

ImportJob::ImportJob(const Notebook& notebook, QObject* parent)
    : QObject(parent)
    , m_notebook(notebook)
{
    constexpr std::chrono::milliseconds betweenLooks{100};
    m_look.setInterval(betweenLooks);
    connect(&m_look, &QTimer::timeout, this, &ImportJob::tellProgress);
}

ImportJob::~ImportJob()
{
    cancel();
}

void ImportJob::start(const QStringList& paths, const ColumnMappings& mappings,
                      const QDateTime& now)
{
    cancel();
    m_reading = std::make_shared<Reading>();
    m_reading->paths = paths;
    m_reading->mappings = mappings;
    m_reading->now = now;
    for (const QString& path : paths)
        m_reading->allBytes += QFileInfo(path).size();
    if (m_notebook.path().isEmpty()) {
        m_reading->readAll(m_notebook.lookup());
        finish();
        return;
    }
    m_worker.reset(QThread::create([reading = m_reading, path = m_notebook.path()] {
        const auto separate = SeparateLookup::open(path);
        if (!separate) {
            reading->errors.push_back(separate.error());
            return;
        }
        reading->readAll((*separate)->lookup());
        if ((*separate)->failure())
            reading->errors.push_back(*(*separate)->failure());
    }));
    connect(m_worker.get(), &QThread::finished, this, &ImportJob::finish);
    m_worker->start();
    m_look.start();
}

void ImportJob::cancel()
{
    m_look.stop();
    if (!m_worker)
        return;
    m_reading->isCancelled = true;
    m_worker->disconnect(this);
    m_worker->wait();
    m_worker.reset();
}

void ImportJob::finish()
{
    m_look.stop();
    emit finished(m_reading->import, m_reading->errors, m_reading->tables);
}

void ImportJob::tellProgress()
{
    if (m_reading->allBytes > 0)
        emit progressed(static_cast<int>(m_reading->bytes * 100 / m_reading->allBytes));
}

} // namespace rapport
