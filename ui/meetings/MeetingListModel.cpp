// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/MeetingListModel.h"

#include "domain/Clock.h"
#include "notebook/Notebook.h"
#include "ui/meetings/MeetingText.h"
#include "ui/widgets/Rows.h"

#include <QLocale>
#include <algorithm>
#include <memory>
#include <unordered_set>

namespace rapport
{
namespace
{

QDate monthOf(QDate day)
{
    return QDate(day.year(), day.month(), 1);
}

QString monthHead(QDate month, QDate today)
{
    const QString format =
        month.year() == today.year() ? QStringLiteral("MMMM") : QStringLiteral("MMMM yyyy");
    return QLocale().toString(month, format);
}

// Long hosts would push out what is said after them, so then they come last.
QString meetingSubtitle(const MeetingRow& row, const QDateTime& now)
{
    constexpr int longHosts = 32;
    QStringList parts{shortHostsText(row.groups), whatText(row, now)};
    if (parts.first().size() > longHosts)
        parts.swapItemsAt(0, 1);
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

// Beyond this week the month tells more than the weekday; past months are told by their head.
QString dayTopText(QDate day, QDate today)
{
    const QDate sunday = today.addDays(7 - today.dayOfWeek());
    return QLocale()
        .toString(day, day > sunday ? QStringLiteral("MMM") : QStringLiteral("ddd"))
        .toUpper();
}

QVariant meetingRowValue(const MeetingRow& row, int role, const QDateTime& now)
{
    switch (role) {
    case IdRole:
        return row.id.value;
    case Qt::DisplayRole:
    case TitleRole:
        return row.title;
    case SubtitleRole:
        return meetingSubtitle(row, now);
    case DayTopRole:
        return dayTopText(row.time.startOn, now.date());
    case DayMainRole:
        return QString::number(row.time.startOn.day());
    case StruckRole:
        return row.status == MeetingStatus::Missed;
    case Qt::AccessibleTextRole:
        return QStringList{row.title, meetingDayText(row.time, now), meetingSubtitle(row, now)}
            .join(QStringLiteral(", "));
    default:
        return {};
    }
}

} // namespace

MeetingListModel::MeetingListModel(Notebook& notebook, const Clock& clock, QObject* parent)
    : QAbstractListModel(parent)
    , m_notebook(notebook)
    , m_clock(clock)
{
    m_entries = entries();
    connect(&notebook, &Notebook::changed, this, [this](const ChangeSet& changes) {
        if (changes.everything || changes.touches(Noun::Meeting) || changes.touches(Noun::Group) ||
            changes.touches(Noun::Contact))
            refresh();
    });
}

void MeetingListModel::setFilter(const MeetingFilter& filter)
{
    m_filter = filter;
    refresh();
}

void MeetingListModel::refresh()
{
    m_rows.clear();
    m_days.clear();
    std::vector<Entry> now = entries();
    if (now == m_entries) {
        if (!m_entries.empty())
            emit dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_entries = std::move(now);
    endResetModel();
}

int MeetingListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant MeetingListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Entry& entry = m_entries[static_cast<size_t>(index.row())];
    if (entry.id == 0) {
        if (role == SectionRole || role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
            return entry.head;
        return role == IdRole ? QVariant(qint64(0)) : QVariant();
    }
    if (role == IdRole)
        return entry.id;
    if (role == SectionRole)
        return {};
    const MeetingRow* found = row(entry.id);
    return found ? meetingRowValue(*found, role, m_clock.now()) : QVariant();
}

Qt::ItemFlags MeetingListModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    if (m_entries[static_cast<size_t>(index.row())].id == 0)
        return Qt::ItemNeverHasChildren;
    return QAbstractListModel::flags(index) | Qt::ItemNeverHasChildren;
}

std::vector<MeetingListModel::Entry> MeetingListModel::entries() const
{
    const QDateTime now = m_clock.now();
    std::vector<MeetingId> upcoming;
    if (m_filter.which == MeetingFilter::Which::All ||
        m_filter.which == MeetingFilter::Which::Upcoming) {
        MeetingFilter filter = m_filter;
        filter.which = MeetingFilter::Which::Upcoming;
        upcoming = m_notebook.lookup().meetings(filter, now);
    }
    std::vector<Entry> all;
    addUpcoming(upcoming, all);
    if (m_filter.which == MeetingFilter::Which::Upcoming)
        return all;

    std::vector<MeetingId> rest = m_notebook.lookup().meetings(m_filter, now);
    const std::unordered_set<MeetingId> shown(upcoming.begin(), upcoming.end());
    std::erase_if(rest, [&](MeetingId id) { return shown.contains(id); });
    addMonths(rest, all);
    return all;
}

void MeetingListModel::addUpcoming(const std::vector<MeetingId>& ids, std::vector<Entry>& to) const
{
    const QDate today = m_clock.now().date();
    const QDate sunday = today.addDays(7 - today.dayOfWeek());
    bool later = false;
    for (size_t i = 0; i < ids.size(); ++i) {
        const bool thisWeek = !later && dayOf(ids[i]) <= sunday;
        if (i == 0 && thisWeek)
            to.push_back({0, tr("This week")});
        if (!thisWeek && !later)
            to.push_back({0, tr("Upcoming")});
        later = !thisWeek;
        to.push_back({ids[i].value, {}});
    }
}

void MeetingListModel::addMonths(const std::vector<MeetingId>& ids, std::vector<Entry>& to) const
{
    const QDate today = m_clock.now().date();
    for (size_t from = 0; from < ids.size();) {
        const size_t until = endOfMonth(ids, from);
        to.push_back({0, monthHead(dayOf(ids[from]), today)});
        for (; from < until; ++from)
            to.push_back({ids[from].value, {}});
    }
}

// The ids are sorted by day, so that a month's end is found by doubling steps and halving them
// again, reading a few rows instead of each.
size_t MeetingListModel::endOfMonth(const std::vector<MeetingId>& ids, size_t from) const
{
    const QDate month = monthOf(dayOf(ids[from]));
    const auto same = [&](size_t i) { return i < ids.size() && monthOf(dayOf(ids[i])) == month; };
    size_t step = 1;
    while (same(from + step))
        step *= 2;
    size_t in = from + step / 2;
    size_t out = std::min(from + step, ids.size());
    while (out - in > 1) {
        const size_t middle = in + (out - in) / 2;
        (same(middle) ? in : out) = middle;
    }
    return out;
}

QDate MeetingListModel::dayOf(MeetingId id) const
{
    const auto known = m_days.constFind(id.value);
    if (known != m_days.cend())
        return *known;
    const std::optional<MeetingRow> found = m_notebook.lookup().meetingRow(id);
    const QDate day = found ? found->time.startOn : QDate();
    m_days.insert(id.value, day);
    return day;
}

const MeetingRow* MeetingListModel::row(qint64 id) const
{
    if (const MeetingRow* known = m_rows.object(id))
        return known;
    std::optional<MeetingRow> found = m_notebook.lookup().meetingRow(MeetingId{id});
    if (!found)
        return nullptr;
    auto kept = std::make_unique<MeetingRow>(std::move(*found));
    const MeetingRow* row = kept.get();
    m_rows.insert(id, kept.release());
    return row;
}

} // namespace rapport
