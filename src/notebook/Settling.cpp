// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notebook/Settling.h"

#include "store/DataFile.h"
#include "store/Database.h"

namespace rapport
{
namespace
{

constexpr std::chrono::seconds idleBefore{1};

} // namespace

Settling::Settling(Database& database)
    : m_database(database)
{
    m_idle.setSingleShot(true);
    m_idle.setInterval(idleBefore);
    connect(&m_idle, &QTimer::timeout, this, &Settling::settle);
}

Settling::~Settling()
{
    if (m_worker)
        m_worker->wait();
}

void Settling::soon()
{
    m_idle.start();
}

// Another file of that name is not ours to write.
void Settling::settle()
{
    if (m_worker && m_worker->isRunning())
        return soon();
    if (m_database.isReadOnly() || m_database.hasMoved())
        return;
    m_worker.reset(QThread::create([path = m_database.path()] { foldLogInto(path); }));
    m_worker->start();
}

} // namespace rapport
