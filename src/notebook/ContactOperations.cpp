// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notebook/ContactOperations.h"

#include <algorithm>

namespace rapport
{
namespace
{

using OneContact = std::function<Result<void>(Edit&, const Contact&)>;

Notebook::Change forEach(std::vector<ContactId> ids, OneContact act)
{
    return [ids = std::move(ids), act = std::move(act)](Edit& edit) -> Result<void> {
        for (const ContactId id : ids) {
            if (edit.isStopped())
                return tl::unexpected(Error{Error::Kind::Cancelled, {}, {}, {}});
            const std::optional<Contact> contact = edit.lookup().contact(id);
            if (!contact || contact->trashedAt)
                continue;
            if (Result<void> done = act(edit, *contact); !done)
                return done;
        }
        return {};
    };
}

} // namespace

Notebook::Change changeEach(std::vector<ContactId> ids, std::function<void(Contact&)> change)
{
    return forEach(std::move(ids),
                   [change = std::move(change)](Edit& edit, const Contact& before) -> Result<void> {
                       Contact contact = before;
                       change(contact);
                       return contact == before ? Result<void>() : edit.update(contact);
                   });
}

Notebook::Change trashEach(std::vector<ContactId> ids)
{
    return forEach(std::move(ids),
                   [](Edit& edit, const Contact& contact) { return edit.trash(contact.id); });
}

void addWord(std::vector<QString>& words, const QString& word)
{
    const auto same = [&](const QString& each) {
        return each.compare(word, Qt::CaseInsensitive) == 0;
    };
    if (std::none_of(words.begin(), words.end(), same))
        words.push_back(word);
}

void removeWord(std::vector<QString>& words, const QString& word)
{
    std::erase_if(
        words, [&](const QString& each) { return each.compare(word, Qt::CaseInsensitive) == 0; });
}

} // namespace rapport
