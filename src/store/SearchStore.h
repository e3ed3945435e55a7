// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Rows.h"
#include "store/Database.h"

#include <optional>
#include <vector>

namespace rapport
{

// What can be found, in the order in which equal hits are listed.
enum class SearchKind { Contact = 1, Meeting, Group, FollowUp, Interaction, Advice, Opportunity };

// The words under which one noun is found.
struct SearchText {
    QString uid;
    QString title;
    QString body;

    friend bool operator==(const SearchText&, const SearchText&) = default;
};

// The search table: one row per noun, numbered by kind and id so that it is found without a scan.
class SearchStore
{
public:
    explicit SearchStore(Database& database)
        : m_database(database)
    {
    }

    void add(SearchKind kind, qint64 id, const SearchText& text); // or replaces
    void update(SearchKind kind, qint64 id, const SearchText& text);
    void remove(SearchKind kind, qint64 id);
    void removeAll();
    std::optional<SearchText> find(SearchKind kind, qint64 id) const;
    int count() const;

    // Nouns in which every word of `typed` begins a word, best first.
    std::vector<SearchHit> search(const QString& typed, int limit) const;
    // The same in no order: cheap even when half the notebook matches.
    std::vector<SearchHit> searchUnranked(const QString& typed, int limit) const;
    // Contacts with a word of their name that begins with `word`, in no order.
    std::vector<ContactId> contactsNamed(const QString& word, int limit) const;
    // Contacts whose sort key begins with `letter`, in order of names.
    std::vector<SearchHit> contactsBeginning(const QString& letter, int limit) const;

private:
    void insert(SearchKind kind, qint64 id, const SearchText& text);
    std::vector<SearchHit> hits(const char* sql, const QString& typed, int limit) const;

    Database& m_database;
};

// `typed` as an FTS5 expression: each word quoted, so that no character of it is an operator, and
// made a prefix. Empty when it holds no letter or digit.
QString matchExpression(const QString& typed);

} // namespace rapport
