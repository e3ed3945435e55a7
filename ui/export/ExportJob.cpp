// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/ExportJob.h"

#include "notebook/SeparateLookup.h"
#include "ui/print/ReportPdf.h"

#include <QPointer>

namespace rapport
{

struct ExportJob::Work {
    Order order;
    std::atomic_bool isCancelled = false;
    std::atomic_int percent = 0;
    Result<Notebook::Digests> digests;
    Notebook::Sequences sequences;
    Result<ExportCounts> written;
};

namespace
{

Result<ExportCounts> writePages(const ExportJob::Order& order, const ExportSource& source)
{
    const Report report = reportOf(order.request, source.lookup, order.now);
    if (const std::optional<Error> failure = source.failure())
        return tl::unexpected(*failure);
    if (const Result<void> written = writePdf(order.path, report, *order.paper); !written)
        return tl::unexpected(written.error());
    return ExportCounts{{wordOf(*order.request.kinds.begin()), linesIn(report)}};
}

} // namespace

ExportJob::ExportJob(Notebook& notebook, QObject* parent)
    : QObject(parent)
    , m_notebook(notebook)
{
    constexpr std::chrono::milliseconds betweenLooks{100};
    m_look.setInterval(betweenLooks);
    connect(&m_look, &QTimer::timeout, this, [this] { emit progressed(m_work->percent); });
}

ExportJob::~ExportJob()
{
    cancel();
    if (m_worker)
        m_worker->wait();
}

void ExportJob::start(const Order& order)
{
    if (m_work)
        return;
    m_work = std::make_shared<Work>();
    m_work->order = order;
    m_look.start();
    run(
        [work = m_work](const ExportSource& source) {
            work->digests = digestsOf(work->order.request, source, work->order.now);
        },
        [this] { number(); });
}

void ExportJob::cancel()
{
    if (m_work)
        m_work->isCancelled = true;
}

// `step` is told where to read, on the worker; `then` follows here.
void ExportJob::run(const std::function<void(const ExportSource&)>& step,
                    const std::function<void()>& then)
{
    const auto goesOn = [work = m_work](int done, int total) {
        work->percent = done * 100 / std::max(1, total);
        return !work->isCancelled;
    };
    if (m_notebook.path().isEmpty()) {
        step({m_notebook.lookup(), [] { return std::optional<Error>(); }, goesOn});
        return then();
    }
    m_worker.reset(QThread::create([work = m_work, path = m_notebook.path(), step, goesOn] {
        const auto separate = SeparateLookup::open(path);
        if (separate)
            return step({(*separate)->lookup(), [&] { return (*separate)->failure(); }, goesOn});
        work->digests = tl::unexpected(separate.error());
        work->written = tl::unexpected(separate.error());
    }));
    connect(m_worker.get(), &QThread::finished, this, then);
    m_worker->start(QThread::LowPriority);
}

void ExportJob::number()
{
    if (!m_work->digests)
        return finish(tl::unexpected(m_work->digests.error()));
    if (m_work->digests->empty())
        return write();
    m_notebook.publishLater(*m_work->digests, [job = QPointer<ExportJob>(this)](
                                                  const Result<Notebook::Sequences>& published) {
        if (!job)
            return;
        if (!published)
            return job->finish(tl::unexpected(published.error()));
        job->m_work->sequences = *published;
        job->write();
    });
}

void ExportJob::write()
{
    run(
        [work = m_work](const ExportSource& source) {
            const Order& order = work->order;
            work->written = order.paper ? writePages(order, source)
                                        : exportTo(order.path, order.request, source,
                                                   work->sequences, order.now);
        },
        [this] { finish(std::move(m_work->written)); });
}

void ExportJob::finish(Result<ExportCounts> result)
{
    m_look.stop();
    m_work.reset();
    if (result)
        emit written(*result);
    else
        emit failed(result.error());
}

} // namespace rapport
