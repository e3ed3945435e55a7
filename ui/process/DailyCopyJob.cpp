// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/process/DailyCopyJob.h"

#include "domain/Clock.h"
#include "notebook/DailyCopy.h"
#include "notebook/Notebook.h"

namespace rapport
{

DailyCopyJob::DailyCopyJob(Notebook& notebook, const Clock& clock)
    : m_notebook(notebook)
    , m_clock(clock)
{
    connect(&notebook, &Notebook::changed, this, &DailyCopyJob::copyOnNewDay);
}

// A copy is short; one half made is thrown away by the next, but a thread must not outlive us.
DailyCopyJob::~DailyCopyJob()
{
    if (m_worker)
        m_worker->wait();
}

void DailyCopyJob::run()
{
    if (m_notebook.isReadOnly() || (m_worker && m_worker->isRunning()))
        return;
    const QDateTime now = m_clock.now();
    m_copiedOn = now.date();
    m_worker.reset(QThread::create([path = m_notebook.path(), now] {
        if (!makeDailyCopy(path, now))
            qWarning("The daily copy could not be made.");
    }));
    connect(m_worker.get(), &QThread::finished, this, &DailyCopyJob::copied);
    m_worker->start(QThread::LowPriority);
}

void DailyCopyJob::copyOnNewDay()
{
    if (m_copiedOn != m_clock.now().date())
        run();
}

} // namespace rapport
