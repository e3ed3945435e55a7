// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/PhotoStore.h"

#include "store/Query.h"

namespace rapport
{

// Not in an anonymous namespace: Query's templates find it by its argument.
static Query& operator>>(Query& query, Photo& photo)
{
    return query >> photo.mediaType >> photo.bytes;
}

void PhotoStore::update(ContactId contact, const std::optional<Photo>& photo)
{
    const std::optional<Photo> stored = find(contact);
    if (photo == stored)
        return;
    if (!photo)
        (Query(m_database, "DELETE FROM contact_photo WHERE contact_id = ?") << contact).run();
    else if (stored)
        (Query(m_database,
               "UPDATE contact_photo SET media_type = ?, bytes = ? WHERE contact_id = ?")
         << photo->mediaType << photo->bytes << contact)
            .run();
    else
        (Query(m_database,
               "INSERT INTO contact_photo (contact_id, media_type, bytes) VALUES (?, ?, ?)")
         << contact << photo->mediaType << photo->bytes)
            .run();
}

std::optional<Photo> PhotoStore::find(ContactId contact)
{
    return (Query(m_database, "SELECT media_type, bytes FROM contact_photo WHERE contact_id = ?"
                              " ORDER BY id LIMIT 1")
            << contact)
        .one<Photo>();
}

} // namespace rapport
