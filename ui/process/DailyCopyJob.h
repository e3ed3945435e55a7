// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QObject>
#include <QThread>
#include <memory>

namespace rapport
{

class Clock;
class Notebook;

// Makes the day's verified copy (S2) on a worker thread: after the start, and on the first change
// of a new day. The copy opens the file anew, so the window never waits for it.
class DailyCopyJob : public QObject
{
    Q_OBJECT

public:
    DailyCopyJob(Notebook& notebook, const Clock& clock);
    ~DailyCopyJob() override;

    void run();

signals:
    void copied(); // Notebook::lastCopyAt() tells when

private:
    void copyOnNewDay();

    Notebook& m_notebook;
    const Clock& m_clock;
    QDate m_copiedOn;
    std::unique_ptr<QThread> m_worker;
};

} // namespace rapport
