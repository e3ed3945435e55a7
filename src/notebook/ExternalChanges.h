// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

namespace rapport
{

class Database;

// Tells when another program has written the data file. Woken by the system; it never
// polls.
class ExternalChanges : public QObject
{
    Q_OBJECT

public:
    explicit ExternalChanges(Database& database);

    // Between the two it leaves the connection alone, for another thread to use.
    void pause();
    void resume();

signals:
    void happened();

private:
    void watch();
    void noticeWrite();
    void compare();

    Database& m_database;
    QFileSystemWatcher m_watcher;
    QTimer m_lookAgain;
    qint64 m_version = 0;
    bool m_isPaused = false;
};

} // namespace rapport
