// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Error.h"
#include "notebook/ChangeSet.h"
#include "ui/Context.h"
#include "ui/widgets/Sheet.h"

#include <memory>

class QTimer;

namespace Ui
{
class ArchiveSheet;
}

namespace rapport
{

class ArchiveCountModel;

// What a whole archive would bring, before anything is written (X2). There is nothing to decide:
// its nouns are known by their uids. Both the look and the import run on the writer's worker.
class ArchiveSheet : public Sheet
{
    Q_OBJECT

public:
    // Whether this file is an archive, by its content.
    static bool isArchive(const QString& path);

    ArchiveSheet(const Context& context, const QString& path);
    ~ArchiveSheet() override;

    void reject() override; // stops what is under way

signals:
    void imported(const QStringList& paths);

private:
    struct Taking; // of the file, on the worker
    enum class How { OnlyLook, Write };

    void take(How how);
    void finish(How how, const Result<ChangeSet>& result);
    void showCounts();
    void setRunning(bool running);

    const Context m_context;
    const QString m_path;
    std::unique_ptr<Ui::ArchiveSheet> m_ui;
    ArchiveCountModel* m_counts;
    QTimer* m_look;
    std::shared_ptr<Taking> m_taking;
    bool m_isRunning = false;
};

} // namespace rapport
