// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Id.h"
#include "domain/Photo.h"
#include "store/Database.h"

#include <optional>

namespace rapport
{

// Pictures of contacts, apart from them: most reads want the name and not the face.
class PhotoStore
{
public:
    explicit PhotoStore(Database& database)
        : m_database(database)
    {
    }

    // Null removes. Writes nothing where the same picture is stored already.
    void update(ContactId contact, const std::optional<Photo>& photo);
    std::optional<Photo> find(ContactId contact);

private:
    Database& m_database;
};

} // namespace rapport
