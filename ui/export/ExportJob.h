// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notebook/export/Exporting.h"
#include "ui/print/PaperLook.h"

#include <QThread>
#include <QTimer>
#include <atomic>

namespace rapport
{

// Writes one export on a thread and a connection of its own; the numbers of a calendar come from
// the notebook's own long write in between. A notebook in memory is written at once.
class ExportJob : public QObject
{
    Q_OBJECT

public:
    ExportJob(Notebook& notebook, QObject* parent);
    ~ExportJob() override; // stops what is under way

    struct Order {
        QString path;
        ExportRequest request;
        QDateTime now;
        std::optional<PaperLook> paper; // of a PDF
    };
    void start(const Order& order);
    void cancel(); // failed() then tells Cancelled
    bool isRunning() const { return m_work != nullptr; }

signals:
    void progressed(int percent);
    void written(const rapport::ExportCounts& counts);
    void failed(const rapport::Error& error);

private:
    struct Work;

    void run(const std::function<void(const ExportSource&)>& step,
             const std::function<void()>& then);
    void number();
    void write();
    void finish(Result<ExportCounts> result);

    Notebook& m_notebook;
    std::shared_ptr<Work> m_work; // under way
    std::unique_ptr<QThread> m_worker;
    QTimer m_look;
};

} // namespace rapport
