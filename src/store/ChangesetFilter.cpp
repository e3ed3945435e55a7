// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/ChangesetFilter.h"

#include "store/Query.h"

#include <algorithm>
#include <sqlite3.h>

namespace rapport
{
namespace
{

constexpr char tableMark = 'T';

// Steps over the bytes of a changeset, table by table and change by change.
class ChangesetBytes
{
public:
    explicit ChangesetBytes(const QByteArray& bytes)
        : m_bytes(bytes)
    {
    }

    bool atEnd() const { return m_at >= m_bytes.size(); }
    qsizetype place() const { return m_at; }
    bool atTable() const { return m_bytes.at(m_at) == tableMark; }

    void passTable()
    {
        ++m_at;
        m_columns = takeNumber();
        m_at += static_cast<qsizetype>(m_columns); // which of them are the key
        m_at = m_bytes.indexOf('\0', m_at) + 1;    // the name
    }
    void passChange()
    {
        const auto operation = static_cast<unsigned char>(m_bytes.at(m_at));
        m_at += 2; // and whether it was indirect
        passRecord();
        if (operation == SQLITE_UPDATE)
            passRecord(); // old, then new
    }

private:
    void passRecord()
    {
        for (quint64 column = 0; column < m_columns; ++column) {
            const auto type = static_cast<unsigned char>(m_bytes.at(m_at++));
            if (type == SQLITE_INTEGER || type == SQLITE_FLOAT)
                m_at += 8;
            else if (type == SQLITE_TEXT || type == SQLITE_BLOB)
                m_at += static_cast<qsizetype>(takeNumber());
        }
    }
    // A number of seven bits a byte, the highest first (SQLite's "varint").
    quint64 takeNumber()
    {
        quint64 number = 0;
        for (int count = 0; count < 9; ++count) {
            const auto byte = static_cast<unsigned char>(m_bytes.at(m_at++));
            if (count == 8)
                return (number << 8) | byte;
            number = (number << 7) | (byte & 0x7FU);
            if ((byte & 0x80U) == 0)
                return number;
        }
        return number;
    }

    const QByteArray& m_bytes;
    qsizetype m_at = 0;
    quint64 m_columns = 0;
};

struct BrokenReference {
    std::string table;
    std::string parent;
    int key = 0;

    friend auto operator<=>(const BrokenReference&, const BrokenReference&) = default;
};

std::set<BrokenReference> brokenReferences(Database& database)
{
    std::set<BrokenReference> broken;
    SQLite::Statement check(database.connection(), "PRAGMA foreign_key_check");
    while (check.executeStep())
        broken.insert({check.getColumn(0).getString(), check.getColumn(2).getString(),
                       check.getColumn(3).getInt()});
    return broken;
}

std::string columnOf(Database& database, const BrokenReference& reference)
{
    SQLite::Statement keys(database.connection(),
                           "SELECT \"from\" FROM pragma_foreign_key_list(?) WHERE id = ?");
    keys.bind(1, reference.table);
    keys.bind(2, reference.key);
    return keys.executeStep() ? keys.getColumn(0).getString() : std::string();
}

} // namespace

Owner ownerOf(const ChangedRow& row)
{
    return {row.table->owner, row.owner};
}

QByteArray withoutOwners(Database& database, const QByteArray& changeset, const Owners& owners)
{
    if (owners.empty())
        return changeset;
    QByteArray kept;
    ChangesetBytes bytes(changeset);
    eachChange(database, changeset, [&](const std::vector<ChangedRow>& rows) {
        qsizetype start = bytes.place();
        if (bytes.atTable()) {
            bytes.passTable();
            kept += changeset.mid(start, bytes.place() - start);
            start = bytes.place();
        }
        bytes.passChange();
        const bool isOwned = std::any_of(rows.begin(), rows.end(), [&](const ChangedRow& row) {
            return owners.count(ownerOf(row)) > 0;
        });
        if (!isOwned)
            kept += changeset.mid(start, bytes.place() - start);
    });
    return kept;
}

Owners missingOwners(Database& database)
{
    Owners missing;
    for (const BrokenReference& reference : brokenReferences(database)) {
        const std::string column = '"' + columnOf(database, reference) + '"';
        SQLite::Statement ids(database.connection(),
                              "SELECT DISTINCT " + column + " FROM \"" + reference.table +
                                  "\" WHERE " + column + " IS NOT NULL AND " + column +
                                  " NOT IN (SELECT id FROM \"" + reference.parent + "\")");
        while (ids.executeStep())
            missing.insert({reference.parent, ids.getColumn(0).getInt64()});
    }
    return missing;
}

} // namespace rapport
