// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/ComingUpModel.h"

#include "domain/Clock.h"
#include "notebook/Notebook.h"
#include "ui/widgets/DayText.h"
#include "ui/widgets/Rows.h"

#include <QLocale>

namespace rapport
{
namespace
{

constexpr size_t mostComing = 4;

} // namespace

ComingUpModel::ComingUpModel(const Context& context, QObject* parent)
    : QAbstractListModel(parent)
    , m_context(context)
    , m_now(context.clock.now())
{
}

void ComingUpModel::show(const std::vector<MeetingId>& meetings)
{
    std::vector<MeetingRow> rows;
    for (size_t i = 0; i < std::min(meetings.size(), mostComing); ++i)
        if (auto row = m_context.notebook.lookup().meetingRow(meetings[i]))
            rows.push_back(std::move(*row));
    const auto sameMeeting = [](const MeetingRow& a, const MeetingRow& b) { return a.id == b.id; };
    const bool isSame =
        std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(), sameMeeting);
    m_now = m_context.clock.now();
    if (!isSame)
        beginResetModel();
    m_rows = std::move(rows);
    if (!isSame)
        endResetModel();
    else if (!m_rows.empty())
        emit dataChanged(index(0), index(rowCount() - 1));
}

int ComingUpModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant ComingUpModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const MeetingRow& row = m_rows[static_cast<size_t>(index.row())];
    const QDate day = row.time.startOn;
    switch (role) {
    case IdRole:
        return row.id.value;
    case Qt::DisplayRole:
    case TitleRole:
        return row.title;
    case SubtitleRole:
        return about(row);
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1, %2, %3").arg(dayText(day, m_now.date()), row.title, about(row));
    case DayTopRole:
        return dayTop(day);
    case DayMainRole:
        return QString::number(day.day());
    default:
        return {};
    }
}

// "Surgery IG · 17:30 · Sim lab", "2 days · Hilton".
QString ComingUpModel::about(const MeetingRow& row) const
{
    const int days = static_cast<int>(row.time.startOn.daysTo(row.time.endOn)) + 1;
    QStringList parts{row.groups.join(QStringLiteral(", "))};
    if (row.time.startAt)
        parts << hourText(row.time.startAt->toTimeZone(m_now.timeZone()).time());
    if (days > 1)
        parts << tr("%n days", nullptr, days);
    parts << row.place;
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

// The weekday within a week, the month after it.
QString ComingUpModel::dayTop(QDate day) const
{
    const bool isNear = m_now.date().daysTo(day) < 7;
    return QLocale()
        .toString(day, isNear ? QStringLiteral("ddd") : QStringLiteral("MMM"))
        .toUpper();
}

} // namespace rapport
