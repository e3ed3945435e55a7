// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/NamedGroups.h"

#include "notebook/Lookup.h"
#include "ui/widgets/TokenEdit.h"

namespace rapport
{

Result<std::vector<GroupId>> namedGroups(Edit& edit, const Lookup& lookup,
                                         const QList<FieldToken>& tokens)
{
    std::vector<GroupId> groups;
    for (const FieldToken& token : tokens) {
        GroupId id = token.id ? GroupId{token.id} : lookup.groupByName(token.text);
        if (!id.isValid()) {
            Group group;
            group.name = token.text;
            const Result<GroupId> added = edit.add(group);
            if (!added)
                return tl::unexpected(added.error());
            id = *added;
        }
        groups.push_back(id);
    }
    return groups;
}

} // namespace rapport
