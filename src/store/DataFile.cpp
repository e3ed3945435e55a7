// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/DataFile.h"

#include "store/Database.h"
#include "store/Migrations.h"
#include "store/SqlError.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUrl>
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

namespace rapport
{
namespace
{

constexpr qsizetype longestName = 255; // bytes
constexpr auto ownerMayUseFile = QFile::ReadOwner | QFile::WriteOwner;
constexpr auto ownerMayUseFolder = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;

struct FileMarks {
    int applicationId = 0;
    int version = 0;
    bool isBlank = false;
};

Result<FileMarks> marksOf(const QString& path, const char* parameters)
{
    try {
        SQLite::Database file(sqliteUri(path, parameters), SQLite::OPEN_READONLY | SQLite::OPEN_URI,
                              5000);
        FileMarks marks;
        marks.applicationId = file.execAndGet("PRAGMA application_id").getInt();
        marks.version = file.execAndGet("PRAGMA user_version").getInt();
        marks.isBlank = marks.applicationId == 0 && marks.version == 0 &&
                        file.execAndGet("SELECT count(*) FROM sqlite_schema").getInt() == 0;
        return marks;
    } catch (const SQLite::Exception& failure) {
        return tl::unexpected(errorOf(failure, path));
    }
}

// A file's contents, or the names in a folder. Where it cannot be done, the system does it later.
void flushToDisk(const QString& path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return;
    ::fsync(descriptor);
    ::close(descriptor);
}

Result<void> judge(const FileMarks& marks, const QString& path, bool mayBeBlank)
{
    if (marks.isBlank && mayBeBlank)
        return {};
    if (marks.applicationId != Database::applicationId)
        return tl::unexpected(Error{Error::Kind::NotANotebook, path, {}, {}});
    if (marks.version > latestSchemaVersion())
        return tl::unexpected(Error{Error::Kind::Newer, path, QString::number(marks.version), {}});
    return {};
}

} // namespace

bool isInClosedFolder(const QString& path)
{
    const QFileInfo folder(QFileInfo(path).absolutePath());
    return folder.isDir() && !folder.isExecutable();
}

std::string sqliteUri(const QString& path, const char* parameters)
{
    const QByteArray escaped = QUrl::toPercentEncoding(path, "/:");
    return "file:" + escaped.toStdString() + '?' + parameters;
}

Result<void> inspect(const QString& path, bool mayBeBlank)
{
    if (QFileInfo(path).isDir())
        return tl::unexpected(Error{Error::Kind::Unreadable,
                                    path,
                                    QCoreApplication::translate("Store", "it is a folder"),
                                    {}});
    if (QFileInfo::exists(path) && !QFileInfo(path).isFile()) // a pipe would never end
        return tl::unexpected(Error{Error::Kind::NotANotebook, path, {}, {}});
    if (QFileInfo::exists(path) && !QFileInfo(path).isReadable())
        return tl::unexpected(Error{Error::Kind::Unreadable,
                                    path,
                                    QCoreApplication::translate("Store", "it is somebody else's"),
                                    {}});
    // immutable=1 makes no -wal and no -shm; what a log may add is asked only when there is one.
    const Result<FileMarks> bare = marksOf(path, "immutable=1");
    if (!hasWriteAheadLog(path))
        return bare ? judge(*bare, path, mayBeBlank) : tl::unexpected(bare.error());
    if (bare && bare->applicationId == Database::applicationId)
        if (const Result<void> fine = judge(*bare, path, mayBeBlank); !fine)
            return fine;
    const Result<FileMarks> whole = marksOf(path, "mode=ro");
    return whole ? judge(*whole, path, mayBeBlank) : tl::unexpected(whole.error());
}

Result<void> makePrivateFolder(const QString& path)
{
    const QDir folder(path);
    if (folder.exists())
        return {};
    const QString parent = QFileInfo(folder.absolutePath()).absolutePath();
    if (const Result<void> made = makePrivateFolder(parent); !made)
        return made;
    if (!QDir(parent).mkdir(folder.dirName(), ownerMayUseFolder) && !folder.exists())
        return tl::unexpected(Error{Error::Kind::ReadOnly, parent, {}, {}});
    return {};
}

Result<void> makePrivateFile(const QString& path)
{
    const QString folder = QFileInfo(path).absolutePath();
    if (const Result<void> made = makePrivateFolder(folder); !made)
        return made;
    QFile file(path);
    if (!file.open(QFile::WriteOnly | QFile::NewOnly, ownerMayUseFile) && !file.exists()) {
        if (QFile::encodeName(QFileInfo(path).fileName()).size() > longestName)
            return tl::unexpected(
                Error{Error::Kind::Invalid,
                      path,
                      QCoreApplication::translate("Store", "its name is too long"),
                      {}});
        const QString refuses = QFileInfo(folder).isWritable() ? path : folder;
        return tl::unexpected(Error{Error::Kind::ReadOnly, refuses, file.errorString(), {}});
    }
    return {};
}

QString resolvedPath(const QString& path)
{
    QFileInfo file(path);
    for (int links = 0; file.isSymLink() && links < 40; ++links)
        file = QFileInfo(file.symLinkTarget());
    const QString folder = QFileInfo(file.absolutePath()).canonicalFilePath();
    if (folder.isEmpty())
        return file.absoluteFilePath();
    // Not QDir::filePath(): to Qt a name that begins with a colon is no file's.
    return (folder.endsWith(u'/') ? folder : folder + u'/') + file.fileName();
}

Result<void> putInPlace(const QString& from, const QString& to)
{
    flushToDisk(from);
    if (std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        return tl::unexpected(Error{Error::Kind::ReadOnly, to, {}, {}});
    flushToDisk(QFileInfo(to).absolutePath());
    return {};
}

bool isInReadOnlyPlace(const QString& path)
{
    const QFileInfo file(path);
    return !file.isWritable() || !QFileInfo(file.absolutePath()).isWritable();
}

bool hasWriteAheadLog(const QString& path)
{
    return QFileInfo(path + QStringLiteral("-wal")).size() > 0;
}

void foldLogInto(const QString& path)
{
    try {
        SQLite::Database file(sqliteUri(path, "mode=rw"),
                              SQLite::OPEN_READWRITE | SQLite::OPEN_URI);
        file.exec("PRAGMA synchronous = FULL; PRAGMA wal_checkpoint(PASSIVE)");
    } catch (const SQLite::Exception& failure) {
        noteForLog(path, QString::fromUtf8(failure.what())); // the next write brings it again
    }
}

void keepOrphanedLog(const QString& path)
{
    const QString log = path + QStringLiteral("-wal");
    QString aside = path + QStringLiteral("-orphaned-wal");
    for (int number = 2; QFileInfo::exists(aside); ++number)
        aside = path + QStringLiteral("-orphaned-wal-%1").arg(number);
    if (hasWriteAheadLog(path))
        QFile::rename(log, aside);
}

} // namespace rapport
