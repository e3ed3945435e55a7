// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notebook/import/Import.h"

#include "notebook/Notebook.h"

#include <QCoreApplication>
#include <QUuid>

namespace rapport
{

QString operationName(const ImportPlan& plan)
{
    return QCoreApplication::translate("Import", "Import %1").arg(namesOf(plan));
}

Result<void> write(Edit& edit, Import& import, const ImportProgress& progress)
{
    if (countWritten(import.plan) == 0)
        return {};
    import.batch.name = namesOf(import.plan);
    import.batch.at = edit.now().toUTC();
    return ImportWriting(edit, import.spool, import.plan, progress).write(import.batch);
}

Result<ChangeSet> write(Notebook& notebook, Import& import, const QDateTime& now,
                        const ImportProgress& progress)
{
    import.batch.uid = QUuid::createUuid().toString(QUuid::WithoutBraces);
    return notebook.perform(
        operationName(import.plan), now, [&](Edit& edit) { return write(edit, import, progress); },
        import.batch.uid);
}

} // namespace rapport
