// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Error.h"
#include "notebook/import/Import.h"
#include "ui/import/ImportTable.h"

#include <QObject>
#include <QStringList>
#include <QThread>
#include <QTimer>
#include <atomic>

namespace rapport
{

class Notebook;

// Reads files and matches them with the notebook, on a thread and a connection of its own. The
// newest start() wins; what is cancelled never finishes. A notebook in memory is read at once.
class ImportJob : public QObject
{
    Q_OBJECT

public:
    ImportJob(const Notebook& notebook, QObject* parent);
    ~ImportJob() override;

    void start(const QStringList& paths, const ColumnMappings& mappings, const QDateTime& now);
    void cancel();

signals:
    void progressed(int percent);
    // Files that could not be read are told in `errors`; the others are in the import.
    void finished(const std::shared_ptr<rapport::Import>& import,
                  const std::vector<rapport::Error>& errors,
                  const std::vector<rapport::ImportTable>& tables);

private:
    struct Reading;

    void finish();
    void tellProgress();

    const Notebook& m_notebook;
    std::shared_ptr<Reading> m_reading; // the one under way, or last
    std::unique_ptr<QThread> m_worker;
    QTimer m_look;
};

} // namespace rapport
