// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/file/PrivateFile.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace rapport
{
namespace
{

Error::Kind kindOfWriteFailure(QFileDevice::FileError error)
{
    switch (error) {
    case QFileDevice::ResourceError: // ENOSPC, and a quota or size limit that is reached
    case QFileDevice::WriteError:
        return Error::Kind::Full;
    case QFileDevice::PermissionsError:
        return Error::Kind::ReadOnly;
    default:
        return Error::Kind::Invalid;
    }
}

// Whatever its name, and wherever a link leads: the open notebook is one.
bool isDatabase(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(15) == "SQLite format 3";
}

} // namespace

PrivateFile::PrivateFile(const QString& path)
    : m_file(path)
{
}

Result<void> PrivateFile::open()
{
    const QFileInfo target(m_file.fileName());
    const QString nothing = QCoreApplication::translate("PrivateFile", "Nothing was written.");
    if (target.exists() && !target.isFile()) // a device or a pipe: a file would take its place
        return tl::unexpected(Error{
            Error::Kind::Invalid, m_file.fileName(),
            target.isDir() ? QCoreApplication::translate("PrivateFile", "it is a folder")
                           : QCoreApplication::translate("PrivateFile", "it is no ordinary file"),
            nothing});
    if (isDatabase(m_file.fileName()))
        return tl::unexpected(
            Error{Error::Kind::Invalid, m_file.fileName(),
                  QCoreApplication::translate("PrivateFile", "it is a notebook or other database"),
                  nothing});
    const QFileInfo folder(target.absolutePath());
    if (!folder.exists())
        return tl::unexpected(Error{
            Error::Kind::NotFound,
            QCoreApplication::translate("PrivateFile", "The folder %1").arg(folder.filePath()),
            {},
            nothing});
    if (!m_file.open(QIODevice::WriteOnly))
        return tl::unexpected(refusal(target, folder));
    // Before a byte is in it: a file of that name may have been open to others.
    if (!m_file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)) {
        m_file.cancelWriting();
        return tl::unexpected(failure());
    }
    return {};
}

void PrivateFile::write(std::string_view bytes)
{
    const auto size = static_cast<qint64>(bytes.size());
    if (m_file.write(bytes.data(), size) != size)
        m_cutShort = true; // a part fitted: Qt calls that no error
}

Result<void> PrivateFile::commit()
{
    if (m_cutShort) {
        m_file.cancelWriting();
        m_file.commit();
        Error full = failure();
        full.kind = Error::Kind::Full;
        return tl::unexpected(full);
    }
    if (m_file.commit())
        return {};
    return tl::unexpected(failure());
}

Error PrivateFile::refusal(const QFileInfo& target, const QFileInfo& folder) const
{
    const QString advice =
        QCoreApplication::translate("PrivateFile", "Nothing was written; choose another place.");
    if (target.exists() && !target.isWritable())
        return {Error::Kind::ReadOnly, m_file.fileName(), {}, advice};
    if (!folder.isWritable())
        return {Error::Kind::ReadOnly,
                QCoreApplication::translate("PrivateFile", "The folder %1").arg(folder.filePath()),
                {},
                advice};
    return failure();
}

Error PrivateFile::failure() const
{
    return {kindOfWriteFailure(m_file.error()), m_file.fileName(), m_file.errorString(),
            QCoreApplication::translate("PrivateFile", "What was there before is as it was.")};
}

Result<void> writePrivately(const QString& path, std::string_view bytes)
{
    PrivateFile file(path);
    if (const Result<void> opened = file.open(); !opened)
        return opened;
    file.write(bytes);
    return file.commit();
}

} // namespace rapport
