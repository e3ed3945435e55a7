// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QThread>
#include <functional>
#include <memory>
#include <optional>
#include <utility>

namespace rapport
{

// Does one thing at a time away from the window: `work` runs on a thread of its own, `done` gets
// what it returned here, unless this worker is gone by then. Of what is asked for meanwhile only
// the last follows. A thread does not outlive it.
class Worker : public QObject
{
public:
    using QObject::QObject;
    ~Worker() override
    {
        if (m_thread)
            m_thread->wait();
    }

    bool isBusy() const { return m_isBusy; }

    template <class Work, class Done>
    void run(Work work, Done done)
    {
        if (m_isBusy)
            m_next = [this, work, done] { start(work, done); };
        else
            start(work, done);
    }

private:
    template <class Work, class Done>
    void start(Work work, Done done)
    {
        m_isBusy = true;
        auto result = std::make_shared<std::optional<decltype(work())>>();
        m_thread.reset(QThread::create([work, result] { result->emplace(work()); }));
        connect(m_thread.get(), &QThread::finished, this, [this, result, done] {
            m_isBusy = false;
            const QPointer<Worker> self(this);
            done(std::move(**result));
            if (self && !m_isBusy && m_next)
                std::exchange(m_next, nullptr)();
        });
        m_thread->start(QThread::LowPriority);
    }

    bool m_isBusy = false;
    std::function<void()> m_next;
    std::unique_ptr<QThread> m_thread;
};

} // namespace rapport
