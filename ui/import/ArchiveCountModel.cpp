// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/ArchiveCountModel.h"

#include <QCoreApplication>
#include <QLocale>

namespace rapport
{
namespace
{

struct ArchiveSection {
    const char* name;
    const char* label;
};

constexpr ArchiveSection archiveSections[] = {
    {"meetings", QT_TRANSLATE_NOOP("rapport::ArchiveCountModel", "Meetings")},
    {"contacts", QT_TRANSLATE_NOOP("rapport::ArchiveCountModel", "Contacts")},
    {"follow_ups", QT_TRANSLATE_NOOP("rapport::ArchiveCountModel", "Follow-ups")},
    {"groups", QT_TRANSLATE_NOOP("rapport::ArchiveCountModel", "Groups")},
    {"interactions", QT_TRANSLATE_NOOP("rapport::ArchiveCountModel", "Interactions")},
    {"advice", QT_TRANSLATE_NOOP("rapport::ArchiveCountModel", "Advice")},
    {"opportunities", QT_TRANSLATE_NOOP("rapport::ArchiveCountModel", "Opportunities")},
    {"terms", QT_TRANSLATE_NOOP("rapport::ArchiveCountModel", "Terms")},
};

} // namespace

ArchiveCountModel::ArchiveCountModel(QObject* parent)
    : QAbstractTableModel(parent)
{
}

void ArchiveCountModel::setCounts(const std::map<QString, ArchiveCount>& counts)
{
    beginResetModel();
    m_rows.clear();
    for (const ArchiveSection& section : archiveSections)
        if (const auto found = counts.find(QLatin1StringView(section.name)); found != counts.end())
            m_rows.emplace_back(tr(section.label), found->second);
    endResetModel();
}

int ArchiveCountModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ArchiveCountModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QVariant ArchiveCountModel::data(const QModelIndex& index, int role) const
{
    if (role != Qt::DisplayRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto& [kind, count] = m_rows[static_cast<size_t>(index.row())];
    switch (index.column()) {
    case Added:
        return QLocale().toString(count.added);
    case Updated:
        return QLocale().toString(count.updated);
    case Unchanged:
        return QLocale().toString(count.unchanged);
    default:
        return kind;
    }
}

QVariant ArchiveCountModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString headers[] = {tr("In the archive"), tr("New"), tr("Changed"), tr("Same")};
    return headers[section];
}

} // namespace rapport
