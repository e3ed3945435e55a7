// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/plan/ImportPlan.h"

#include <algorithm>

namespace rapport
{
namespace
{

constexpr qsizetype maxNamedFiles = 5;

void count(const ImportItem& item, ImportCounts& counts)
{
    switch (item.verdict) {
    case ImportVerdict::New:
        ++counts.added;
        break;
    case ImportVerdict::Update:
        ++counts.updated;
        break;
    case ImportVerdict::Same:
        ++counts.unchanged;
        break;
    case ImportVerdict::Conflict:
        ++counts.conflicts;
        break;
    }
}

QString nameWithTitle(const ImportFile& file)
{
    return file.title.isEmpty() ? file.name : QStringLiteral("%1 (%2)").arg(file.name, file.title);
}

} // namespace

ImportCounts countsOf(const ImportPlan& plan)
{
    ImportCounts counts;
    for (const ImportItem& item : plan.items)
        count(item, counts);
    return counts;
}

ImportCounts countsOf(const ImportPlan& plan, int file)
{
    ImportCounts counts;
    for (const ImportItem& item : plan.items)
        if (item.file == file)
            count(item, counts);
    return counts;
}

bool isWritten(const ImportItem& item)
{
    if (!item.isChosen || item.verdict == ImportVerdict::Same)
        return false;
    return item.verdict != ImportVerdict::Conflict || item.answer != ImportAnswer::Skip;
}

int countWritten(const ImportPlan& plan)
{
    return static_cast<int>(std::count_if(plan.items.begin(), plan.items.end(), isWritten));
}

QString namesOf(const ImportPlan& plan)
{
    QStringList names;
    for (const ImportFile& file : plan.files)
        if (const QString name = nameWithTitle(file); !names.contains(name))
            names << name;
    if (names.size() > maxNamedFiles)
        names = names.mid(0, maxNamedFiles - 1) << QStringLiteral("…");
    return names.join(QStringLiteral(", "));
}

std::set<QString> refusedOf(const std::vector<ImportChange>& changes)
{
    std::set<QString> refused;
    for (const ImportChange& change : changes)
        if (!change.isTaken)
            refused.insert(change.field);
    return refused;
}

} // namespace rapport
