// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/Query.h"

#include <algorithm>

namespace rapport
{

// A table of children that keep an order (addresses, posts, participants) and its statements. T has
// << and >> for its own columns, which come last.
struct ChildTable {
    const char* list;   // id, position, own columns; WHERE parent = ? ORDER BY position
    const char* insert; // parent, position, own columns
    const char* update; // position, own columns; WHERE id
    const char* remove; // WHERE id
};

template <class T>
struct Child {
    qint64 id = 0;
    qint64 position = 0;
    T value;
};

template <class T>
std::vector<Child<T>> storedChildren(Database& database, const ChildTable& table, qint64 parent)
{
    std::vector<Child<T>> children;
    Query query(database, table.list);
    query << parent;
    while (query.next()) {
        Child<T> child;
        query >> child.id >> child.position >> child.value;
        children.push_back(std::move(child));
    }
    return children;
}

template <class T>
std::vector<T> listChildren(Database& database, const ChildTable& table, qint64 parent)
{
    std::vector<T> values;
    for (Child<T>& child : storedChildren<T>(database, table, parent))
        values.push_back(std::move(child.value));
    return values;
}

// Takes out the row that already holds `value`, else any row left over to be written anew.
template <class T>
std::optional<Child<T>> takeRowFor(const T& value, std::vector<Child<T>>& rows,
                                   const std::vector<T>& wanted)
{
    auto row = std::find_if(rows.begin(), rows.end(),
                            [&](const Child<T>& each) { return each.value == value; });
    if (row == rows.end())
        row = std::find_if(rows.begin(), rows.end(), [&](const Child<T>& each) {
            return std::find(wanted.begin(), wanted.end(), each.value) == wanted.end();
        });
    if (row == rows.end())
        return std::nullopt;
    Child<T> taken = std::move(*row);
    rows.erase(row);
    return taken;
}

// Makes the children of `parent` be `wanted`, in this order, touching only rows that differ: a
// small change stays small in the history. Positions may have gaps.
template <class T>
void writeChildren(Database& database, const ChildTable& table, qint64 parent,
                   const std::vector<T>& wanted)
{
    std::vector<Child<T>> rows = storedChildren<T>(database, table, parent);
    qint64 position = 0;
    for (const T& value : wanted) {
        const std::optional<Child<T>> row = takeRowFor(value, rows, wanted);
        if (!row)
            (Query(database, table.insert) << parent << position << value).run();
        else if (row->value == value && row->position >= position)
            position = row->position;
        else
            (Query(database, table.update) << position << value << row->id).run();
        ++position;
    }
    for (const Child<T>& row : rows)
        (Query(database, table.remove) << row.id).run();
}

// The same for a parent that was just added: there is nothing to compare with.
template <class T>
void addChildren(Database& database, const ChildTable& table, qint64 parent,
                 const std::vector<T>& values)
{
    qint64 position = 0;
    for (const T& value : values)
        (Query(database, table.insert) << parent << position++ << value).run();
}

// Pairs without an order (people of a group): the statements take the parent, then the other.
struct PairTable {
    const char* list; // the others; WHERE parent = ?
    const char* insert;
    const char* remove;
};

template <class OtherId>
void writePairs(Database& database, const PairTable& table, qint64 parent,
                std::vector<OtherId> wanted)
{
    std::sort(wanted.begin(), wanted.end());
    wanted.erase(std::unique(wanted.begin(), wanted.end()), wanted.end());
    Query listed(database, table.list);
    listed << parent;
    const std::vector<OtherId> stored = listed.template all<OtherId>();
    const auto isIn = [](const std::vector<OtherId>& ids, OtherId id) {
        return std::find(ids.begin(), ids.end(), id) != ids.end();
    };
    for (const OtherId id : stored)
        if (!isIn(wanted, id))
            (Query(database, table.remove) << parent << id).run();
    for (const OtherId id : wanted)
        if (!isIn(stored, id))
            (Query(database, table.insert) << parent << id).run();
}

} // namespace rapport
