// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QThread>
#include <QTimer>
#include <memory>

namespace rapport
{

class Database;

// Shortly after the last write, what the log holds goes into the file itself: from then on a copy
// of that file alone, as a student or a cloud folder makes one, is whole. Waits for nobody, and
// nobody waits for it: it works on a thread and a connection of its own.
class Settling : public QObject
{
    Q_OBJECT

public:
    explicit Settling(Database& database);
    ~Settling() override;

    void soon(); // after a write

private:
    void settle();

    Database& m_database;
    QTimer m_idle;
    std::unique_ptr<QThread> m_worker;
};

} // namespace rapport
