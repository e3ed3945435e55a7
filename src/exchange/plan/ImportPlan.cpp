// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/plan/ImportPlan.h"

#include <QCoreApplication>
#include <algorithm>
#include <map>
#include <tuple>

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

using Place = std::tuple<int, int, QString>; // file, line and title

Place placeOf(const ImportItem& item)
{
    return {item.file, item.line, item.title};
}

bool isAnswered(const ImportItem& item)
{
    return item.verdict == ImportVerdict::Conflict || !item.isChosen ||
           !refusedOf(item.changes).empty();
}

void keepRefused(const std::vector<ImportChange>& before, std::vector<ImportChange>& after)
{
    const std::set<QString> refused = refusedOf(before);
    for (ImportChange& change : after)
        change.isTaken = refused.count(change.field) == 0;
}

void keepAnswer(const ImportItem& before, ImportItem& after)
{
    if (before.verdict != after.verdict || before.candidates.size() != after.candidates.size())
        return;
    after.isChosen = before.isChosen;
    after.answer = before.answer;
    after.candidate = before.candidate;
    keepRefused(before.changes, after.changes);
    for (size_t i = 0; i < after.candidates.size(); ++i)
        keepRefused(before.candidates[i].changes, after.candidates[i].changes);
}

} // namespace

QString textOf(const ImportChange& change)
{
    if (change.before.isEmpty())
        return QCoreApplication::translate("ImportPlan", "%1: %2 (added)")
            .arg(change.label, change.after);
    return QCoreApplication::translate("ImportPlan", "%1: %2 → %3")
        .arg(change.label, change.before, change.after);
}

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

void keepAnswers(const ImportPlan& before, ImportPlan& after)
{
    std::map<Place, const ImportItem*> answered;
    for (const ImportItem& item : before.items)
        if (isAnswered(item))
            answered[placeOf(item)] = &item;
    for (ImportItem& item : after.items)
        if (const auto found = answered.find(placeOf(item)); found != answered.end())
            keepAnswer(*found->second, item);
}

} // namespace rapport
