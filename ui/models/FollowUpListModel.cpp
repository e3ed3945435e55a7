// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/FollowUpListModel.h"

#include "domain/Clock.h"
#include "notebook/Notebook.h"
#include "ui/Shell.h"
#include "ui/models/FollowUpWords.h"
#include "ui/models/HiddenWords.h"
#include "ui/widgets/Rows.h"

#include <algorithm>

namespace rapport
{
namespace
{

constexpr size_t mostFetched = 256; // a few screenfuls

} // namespace

FollowUpListModel::FollowUpListModel(const Context& context, Wording wording, QObject* parent)
    : QAbstractListModel(parent)
    , m_context(context)
    , m_wording(wording)
    , m_now(context.clock.now())
{
    connect(&context.notebook, &Notebook::changed, this, &FollowUpListModel::refresh);
}

void FollowUpListModel::show(const FollowUpFilter& filter)
{
    m_filter = filter;
    m_dueLimit = -1;
    refresh();
}

void FollowUpListModel::showDue(int limit)
{
    m_dueLimit = limit;
    refresh();
}

void FollowUpListModel::refresh()
{
    m_now = m_context.clock.now();
    m_fetched.clear();
    const Lookup& lookup = m_context.notebook.lookup();
    const auto sections =
        m_dueLimit >= 0 ? dueSections(lookup, m_now) : followUpSections(lookup, m_filter, m_now);
    std::vector<Head> heads;
    std::vector<Row> rows;
    rebuild(sections, heads, rows);
    m_count = 0;
    for (const Head& head : heads)
        m_count += head.count;
    apply(std::move(heads), std::move(rows));
    emit refreshed();
}

bool FollowUpListModel::contains(FollowUpId id) const
{
    return std::any_of(m_rows.begin(), m_rows.end(),
                       [id](const Row& each) { return each.id == id; });
}

FollowUpId FollowUpListModel::neighbourOf(FollowUpId id) const
{
    FollowUpId before;
    bool passed = false;
    for (const Row& each : m_rows) {
        if (!each.id.isValid())
            continue;
        if (passed)
            return each.id;
        passed = each.id == id;
        if (!passed)
            before = each.id;
    }
    return passed ? before : FollowUpId{};
}

int FollowUpListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant FollowUpListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows[static_cast<size_t>(index.row())];
    if (role == IdRole)
        return row.id.value;
    if (!row.id.isValid())
        return headData(m_heads[row.head], role);
    // The head's roles are asked of every row for its height: answered without reading the row.
    if (role == SectionRole || role == SectionCountRole || role == SectionToneRole)
        return {};
    const Fetched* fetched = fetch(index.row());
    return fetched ? rowData(*fetched, row, role) : QVariant();
}

Qt::ItemFlags FollowUpListModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const bool isHead = !m_rows[static_cast<size_t>(index.row())].id.isValid();
    const Qt::ItemFlags row = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return isHead ? Qt::ItemFlags(Qt::ItemNeverHasChildren) : row;
}

void FollowUpListModel::rebuild(const std::vector<FollowUpSection>& sections,
                                std::vector<Head>& heads, std::vector<Row>& rows) const
{
    const bool limited = m_dueLimit >= 0;
    for (const FollowUpSection& section : sections) {
        heads.push_back({section.title, section.due, static_cast<int>(section.ids.size())});
        if (!limited)
            rows.push_back({{}, heads.size() - 1});
        for (const FollowUpId id : section.ids) {
            if (limited && rows.size() >= static_cast<size_t>(m_dueLimit))
                break;
            rows.push_back({id, heads.size() - 1});
        }
    }
}

// What is the same at both ends stays; what differs between is removed, inserted or, when both,
// told as a reset, over which the view keeps its place.
void FollowUpListModel::apply(std::vector<Head> heads, std::vector<Row> rows)
{
    const auto same = [&](const Row& old, const Row& row) { return isSame(old, row, heads); };
    const auto [oldFrom, newFrom] =
        std::mismatch(m_rows.begin(), m_rows.end(), rows.begin(), rows.end(), same);
    const auto [oldBack, newBack] =
        std::mismatch(m_rows.rbegin(), std::make_reverse_iterator(oldFrom), rows.rbegin(),
                      std::make_reverse_iterator(newFrom), same);
    const int from = static_cast<int>(oldFrom - m_rows.begin());
    const int removed = static_cast<int>(oldBack.base() - oldFrom);
    const int added = static_cast<int>(newBack.base() - newFrom);
    const auto swapIn = [&] {
        m_heads = std::move(heads);
        m_rows = std::move(rows);
    };
    if (removed > 0 && added > 0) {
        beginResetModel();
        swapIn();
        endResetModel();
        return;
    }
    if (removed > 0) {
        beginRemoveRows({}, from, from + removed - 1);
        swapIn();
        endRemoveRows();
    } else if (added > 0) {
        beginInsertRows({}, from, from + added - 1);
        swapIn();
        endInsertRows();
    } else {
        swapIn();
    }
    if (!m_rows.empty())
        emit dataChanged(index(0), index(rowCount() - 1));
}

bool FollowUpListModel::isSame(const Row& old, const Row& row, const std::vector<Head>& heads) const
{
    return old.id == row.id && m_heads[old.head].title == heads[row.head].title;
}

const FollowUpListModel::Fetched* FollowUpListModel::fetch(int row) const
{
    const FollowUpId id = m_rows[static_cast<size_t>(row)].id;
    if (const auto found = m_fetched.find(id); found != m_fetched.end())
        return &found->second;
    const auto read = m_context.notebook.lookup().followUpRow(id);
    if (!read)
        return nullptr;
    if (m_fetched.size() >= mostFetched)
        m_fetched.clear();
    const bool isTop = m_wording == Wording::Reason && row == 0;
    const QString words = isTop ? lastWordsWith(read->followUp.contact) : QString();
    const Shell& shell = m_context.shell;
    return &m_fetched.emplace(id, Fetched{shownRow(shell, *read), shownWords(shell, words)})
                .first->second;
}

QString FollowUpListModel::lastWordsWith(ContactId contact) const
{
    if (!contact.isValid())
        return {};
    for (const StoryEntry& entry : m_context.notebook.lookup().story(contact))
        if (!entry.words.isEmpty())
            return entry.words;
    return {};
}

QVariant FollowUpListModel::headData(const Head& head, int role) const
{
    switch (role) {
    case SectionRole:
    case Qt::DisplayRole:
        return head.title;
    case SectionCountRole:
        return head.count;
    case SectionToneRole:
        return head.due == FollowUpSection::Due::Late ? QVariant(static_cast<int>(Tone::Late))
                                                      : QVariant();
    default:
        return {};
    }
}

QVariant FollowUpListModel::rowData(const Fetched& fetched, const Row& row, int role) const
{
    const FollowUp& followUp = fetched.row.followUp;
    switch (role) {
    case Qt::DisplayRole:
    case TitleRole:
        return fetched.row.title;
    case SubtitleRole:
        return m_wording == Wording::Kind ? followUpSubtitle(fetched.row, m_now)
                                          : followUpReason(fetched.row, fetched.lastWords, m_now);
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1, %2").arg(fetched.row.title, followUpBadge(followUp, m_now));
    case BadgeRole:
        return followUpBadge(followUp, m_now);
    case BadgeToneRole:
        return static_cast<int>(followUpTone(followUp, m_heads[row.head].due));
    case TickedRole:
        return followUp.state == FollowUpState::Done;
    case StruckRole:
        return followUp.isClosed();
    default:
        return {};
    }
}

} // namespace rapport
