// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/process/DailyCopyJob.h"

#include "domain/Clock.h"
#include "notebook/Backups.h"
#include "notebook/Notebook.h"

#include <algorithm>

namespace rapport
{
namespace
{

// A fresh copy was checked as it was made.
Result<void> copyOrCheck(const QString& path, const QDateTime& now)
{
    const Backups backups(path);
    const std::vector<Backup> before = backups.list(now.timeZone());
    const Result<Backup> copied = backups.make(BackupReason::Daily, now);
    if (!copied)
        return tl::unexpected(copied.error());
    const bool wasThere = std::any_of(before.begin(), before.end(), [&](const Backup& each) {
        return each.path == copied->path;
    });
    return wasThere ? backups.check() : Result<void>();
}

} // namespace

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
    m_worker.reset(QThread::create(
        [this, path = m_notebook.path(), now] { m_outcome = copyOrCheck(path, now); }));
    connect(m_worker.get(), &QThread::finished, this, &DailyCopyJob::finish);
    m_worker->start(QThread::LowPriority);
}

void DailyCopyJob::finish()
{
    emit copied();
    if (!m_outcome)
        emit failed(m_outcome.error());
}

void DailyCopyJob::copyOnNewDay()
{
    if (m_copiedOn != m_clock.now().date())
        run();
}

} // namespace rapport
