// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QMutex>
#include <QtGlobal>

namespace rapport
{

class Clock;

// The program's own log: 0600, two files of at most half a megabyte, our fixed sentences and Qt's
// warnings, never the student's words. Catches Qt's messages while it lives.
class LogFile
{
public:
    explicit LogFile(const Clock& clock, const QString& path = defaultPath());
    ~LogFile();
    LogFile(const LogFile&) = delete;
    LogFile& operator=(const LogFile&) = delete;

    static QString defaultPath();
    static constexpr qint64 sizeLimit = qint64{512} * 1024;

private:
    static void handle(QtMsgType type, const QMessageLogContext& context, const QString& message);
    void write(QtMsgType type, const char* category, const QString& message);
    void open();
    void rotate();

    const Clock& m_clock;
    QMutex m_mutex; // messages come from every thread
    QFile m_file;
    QtMessageHandler m_previous;
};

} // namespace rapport
