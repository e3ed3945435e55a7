// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csv/CsvProperties.h"
#include "exchange/csv/CsvRow.h"

#include "domain/Fold.h"

#include <QCoreApplication>

namespace rapport
{
namespace
{

struct GroupReading {
    Q_DECLARE_TR_FUNCTIONS(CsvReader)
};

bool meansYes(const QString& cell)
{
    static const QStringList yes{
        QStringLiteral("yes"), QStringLiteral("y"),  QStringLiteral("true"), QStringLiteral("1"),
        QStringLiteral("x"),   QStringLiteral("ja"), QStringLiteral("oui"),  QStringLiteral("si"),
        QStringLiteral("sim"), QStringLiteral("✓")};
    return yes.contains(fold(cell));
}

void addNote(Group& group, const QString& header, const QString& cell)
{
    if (!group.notes.isEmpty())
        group.notes += u'\n';
    group.notes += header + QLatin1StringView(": ") + cell;
}

} // namespace

CsvOutcome GroupRows::read(const QStringList& cells) const
{
    CsvOutcome outcome;
    IncomingGroup incoming;
    Group& group = incoming.group;
    const auto keepInNotes = [&](const QString& header, const QString& cell) {
        addNote(group, header, cell);
        outcome.converted.push_back(
            GroupReading::tr("“%1” (%2) was not understood: kept in the notes.").arg(cell, header));
    };
    const auto readDay = [&](const QString& header, const QString& cell) {
        const QDate day = dateFrom(cell, m_mapping.dates, m_words);
        if (!day.isValid() && !isNoDate(cell))
            keepInNotes(header, cell);
        return day;
    };
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const QString& cell = cells[i];
        if (cell.isEmpty())
            continue;
        const bool isMapped = std::size_t(i) < m_mapping.columns.size();
        const QString header = isMapped ? m_mapping.columns[std::size_t(i)].header
                                        : GroupReading::tr("Column %1").arg(i + 1);
        switch (isMapped ? m_mapping.columns[std::size_t(i)].meaning.field : CsvField::Keep) {
        case CsvField::LeaveOut:
            break;
        case CsvField::GroupName:
            group.name = cell.simplified();
            break;
        case CsvField::GroupKind:
            if (const auto kind = fromWord<GroupKind>(cell))
                group.kind = *kind;
            else
                keepInNotes(header, cell);
            break;
        case CsvField::GroupLevel:
            group.level = fromWord<MeetingLevel>(cell);
            if (!group.level)
                keepInNotes(header, cell);
            break;
        case CsvField::GroupParent:
            incoming.parentName = cell.simplified();
            break;
        case CsvField::GroupWeb:
            group.webPage = cell;
            break;
        case CsvField::GroupMeets:
            group.meetsWhen = cell;
            break;
        case CsvField::GroupFundsTravel:
            group.fundsTravel = meansYes(cell);
            break;
        case CsvField::GroupSince:
            group.memberSinceOn = readDay(header, cell);
            break;
        case CsvField::GroupUntil:
            group.memberUntilOn = readDay(header, cell);
            break;
        case CsvField::GroupNotes:
            group.notes += (group.notes.isEmpty() ? QString() : QStringLiteral("\n")) + cell;
            break;
        case CsvField::GroupSponsor: // a name alone makes and finds nobody
            addNote(group, header, cell);
            break;
        case CsvField::Uid:
            group.uid = cell;
            break;
        default:
            group.properties.push_back(keptLine(header, std::size_t(i), cell));
        }
    }
    if (group.name.isEmpty()) {
        outcome.converted.clear();
        outcome.reason = GroupReading::tr("The row names no group.");
    } else {
        outcome.noun = std::move(incoming);
    }
    return outcome;
}

} // namespace rapport
