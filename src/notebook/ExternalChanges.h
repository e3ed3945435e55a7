// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

namespace rapport
{

class Database;

// Tells when another program has written the data file, or taken it away. Woken by the system; it
// never polls.
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
    void moved(); // another file bears its name, or none; told once

private:
    void watch();
    void noticeWrite();
    void noticeMove();
    void compare();

    Database& m_database;
    QFileSystemWatcher m_watcher;
    QTimer m_lookAgain;
    qint64 m_version = 0;
    bool m_isPaused = false;
    bool m_hasMoved = false;
};

} // namespace rapport
