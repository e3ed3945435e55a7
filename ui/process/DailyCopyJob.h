// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Error.h"

#include <QDate>
#include <QObject>
#include <QThread>
#include <memory>

namespace rapport
{

class Clock;
class Notebook;

// Makes the day's verified copy (S2) on a worker thread: after the start, and on the first change
// of a new day. Where it is made already, looks whether the notebook is sound. Both open the file
// anew, so the window never waits.
class DailyCopyJob : public QObject
{
    Q_OBJECT

public:
    DailyCopyJob(Notebook& notebook, const Clock& clock);
    ~DailyCopyJob() override;

    void run();

signals:
    void copied();                            // or tried to: Notebook::lastCopyAt() tells when
    void failed(const rapport::Error& error); // Damaged: the notebook is

private:
    void copyOnNewDay();
    void finish();

    Notebook& m_notebook;
    const Clock& m_clock;
    QDate m_copiedOn;
    Result<void> m_outcome; // the worker's, until it has finished
    std::unique_ptr<QThread> m_worker;
};

} // namespace rapport
