// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/process/LogFile.h"

#include "domain/Clock.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <atomic>

namespace rapport
{
namespace
{

// Qt takes a plain function as message handler, so it has to find the log that way.
std::atomic<LogFile*> installedLog = nullptr;

QLatin1StringView wordOfMessage(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return QLatin1StringView("debug");
    case QtInfoMsg:
        return QLatin1StringView("info");
    case QtWarningMsg:
        return QLatin1StringView("warning");
    case QtCriticalMsg:
        return QLatin1StringView("critical");
    case QtFatalMsg:
        return QLatin1StringView("fatal");
    }
    return {};
}

} // namespace

LogFile::LogFile(const Clock& clock, const QString& path)
    : m_clock(clock)
    , m_file(path)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    open();
    installedLog = this;
    m_previous = qInstallMessageHandler(&LogFile::handle);
}

LogFile::~LogFile()
{
    qInstallMessageHandler(m_previous);
    installedLog = nullptr;
}

QString LogFile::defaultPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) +
           QStringLiteral("/rapport.log");
}

void LogFile::handle(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    LogFile* const log = installedLog;
    if (!log)
        return;
    if (type != QtDebugMsg)
        log->write(type, context.category, message);
    if (log->m_previous)
        log->m_previous(type, context, message);
}

void LogFile::write(QtMsgType type, const char* category, const QString& message)
{
    const QMutexLocker lock(&m_mutex);
    if (m_file.size() > sizeLimit)
        rotate();
    const QString line = QStringLiteral("%1 %2 %3: %4\n")
                             .arg(m_clock.now().toUTC().toString(Qt::ISODate), wordOfMessage(type),
                                  QString::fromLatin1(category), message.simplified().left(500));
    m_file.write(line.toUtf8());
    m_file.flush();
}

void LogFile::open()
{
    if (m_file.open(QIODevice::Append))
        m_file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
}

void LogFile::rotate()
{
    const QString path = m_file.fileName();
    m_file.close();
    QFile::remove(path + QStringLiteral(".1"));
    QFile::rename(path, path + QStringLiteral(".1"));
    open();
}

} // namespace rapport
