// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notebook/ChangeReading.h"

#include <map>
#include <string_view>

namespace rapport
{
namespace
{

struct OwnerNoun {
    std::string_view owner;
    Noun noun;
};

constexpr OwnerNoun ownerNouns[] = {
    {"contact", Noun::Contact}, {"meeting", Noun::Meeting},
    {"group", Noun::Group},     {"follow_up", Noun::FollowUp},
    {"advice", Noun::Advice},   {"term", Noun::Term},
    {"batch", Noun::Batch},     {"interaction", Noun::Interaction},
    {"setting", Noun::Setting}, {"opportunity", Noun::Opportunity},
};

bool isNounItself(const RecordedTable& table)
{
    return table.ownerColumn && std::string_view(table.name) == table.owner;
}

Change::Kind kindOfRow(const ChangedRow& row)
{
    if (!isNounItself(*row.table) || row.kind == ChangedRow::Kind::Updated)
        return Change::Kind::Updated;
    return row.kind == ChangedRow::Kind::Added ? Change::Kind::Added : Change::Kind::Removed;
}

} // namespace

Noun nounOf(const RecordedTable& table)
{
    for (const OwnerNoun& each : ownerNouns)
        if (each.owner == table.owner)
            return each.noun;
    return Noun::Setting;
}

// In the order of kinds and ids: the search table takes rows fast only in the order of their
// numbers.
std::vector<Change> changesOf(const std::vector<ChangedRow>& rows)
{
    std::map<std::pair<Noun, qint64>, Change> changes;
    for (const ChangedRow& row : rows) {
        const Change change{nounOf(*row.table), row.owner, kindOfRow(row)};
        const auto [known, isNew] = changes.try_emplace({change.noun, change.id}, change);
        if (!isNew && change.kind != Change::Kind::Updated)
            known->second.kind = change.kind;
    }
    std::vector<Change> ordered;
    ordered.reserve(changes.size());
    for (const auto& [noun, change] : changes)
        ordered.push_back(change);
    return ordered;
}

} // namespace rapport
