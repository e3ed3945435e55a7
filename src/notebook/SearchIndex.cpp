// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notebook/SearchIndex.h"

#include "notebook/SearchWords.h"
#include "store/NamedBy.h"
#include "store/SqlError.h"

namespace rapport
{
namespace
{

std::optional<SearchKind> searchKindOf(Noun noun)
{
    switch (noun) {
    case Noun::Contact:
        return SearchKind::Contact;
    case Noun::Meeting:
        return SearchKind::Meeting;
    case Noun::Group:
        return SearchKind::Group;
    case Noun::FollowUp:
        return SearchKind::FollowUp;
    case Noun::Interaction:
        return SearchKind::Interaction;
    case Noun::Advice:
        return SearchKind::Advice;
    case Noun::Opportunity:
        return SearchKind::Opportunity;
    case Noun::Term:
    case Noun::Batch:
    case Noun::Setting:
        break;
    }
    return std::nullopt;
}

} // namespace

SearchIndex::SearchIndex(Database& database)
    : m_database(database)
    , m_store(database)
    , m_lookup(database, [this](const Error& error) {
        m_failure = error;
        return false;
    })
{
}

Result<void> SearchIndex::rewrite(const std::vector<Change>& changes)
{
    m_failure.reset();
    for (const Change& change : changes)
        if (const auto kind = searchKindOf(change.noun))
            rewriteOne(*kind, change);
    if (m_failure)
        return tl::unexpected(*m_failure);
    return {};
}

Result<void> SearchIndex::rebuild()
{
    m_failure.reset();
    m_store.removeAll();
    for (const SearchRow& row : allSearchable(m_database))
        write(row.kind, row.id);
    if (m_failure)
        return tl::unexpected(*m_failure);
    return {};
}

Result<int> SearchIndex::countWrongRows()
{
    m_failure.reset();
    int wrong = 0;
    int expected = 0;
    for (const SearchRow& row : allSearchable(m_database)) {
        const std::optional<SearchText> text = textOf(row.kind, row.id);
        wrong += text != m_store.find(row.kind, row.id) ? 1 : 0;
        expected += text ? 1 : 0;
    }
    if (m_failure)
        return tl::unexpected(*m_failure);
    return wrong > 0 ? wrong : std::abs(m_store.count() - expected);
}

// What names a noun that was added or removed has changed with it, and is among the changes itself.
void SearchIndex::rewriteOne(SearchKind kind, const Change& change)
{
    if (change.kind == Change::Kind::Removed) {
        m_store.remove(kind, change.id);
        return;
    }
    if (change.kind == Change::Kind::Added) {
        if (const std::optional<SearchText> text = textOf(kind, change.id))
            m_store.add(kind, change.id, *text);
        return;
    }
    if (!write(kind, change.id))
        return;
    for (const SearchRow& row : rowsNaming(m_database, kind, change.id))
        write(row.kind, row.id);
}

bool SearchIndex::write(SearchKind kind, qint64 id)
{
    const std::optional<SearchText> before = m_store.find(kind, id);
    const std::optional<SearchText> text = textOf(kind, id);
    if (text == before)
        return false;
    if (text)
        m_store.update(kind, id, *text);
    else
        m_store.remove(kind, id);
    return !text || !before || text->title != before->title;
}

std::optional<SearchText> SearchIndex::textOf(SearchKind kind, qint64 id) const
{
    switch (kind) {
    case SearchKind::Contact:
        return searchTextOf(m_lookup, ContactId{id});
    case SearchKind::Meeting:
        return searchTextOf(m_lookup, MeetingId{id});
    case SearchKind::Group:
        return searchTextOf(m_lookup, GroupId{id});
    case SearchKind::FollowUp:
        return searchTextOf(m_lookup, FollowUpId{id});
    case SearchKind::Interaction:
        return searchTextOf(m_lookup, InteractionId{id});
    case SearchKind::Advice:
        return searchTextOf(m_lookup, AdviceId{id});
    case SearchKind::Opportunity:
        return searchTextOf(m_lookup, OpportunityId{id});
    }
    return std::nullopt;
}

} // namespace rapport
