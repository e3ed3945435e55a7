// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/PaletteModel.h"

#include "ui/palette/MarkedText.h"
#include "ui/widgets/Rows.h"

namespace rapport
{

PaletteModel::PaletteModel(QObject* parent)
    : QAbstractListModel(parent)
{
}

void PaletteModel::setEntries(std::vector<PaletteEntry> entries)
{
    beginResetModel();
    m_entries = std::move(entries);
    m_rows.clear();
    for (size_t i = 0; i < m_entries.size(); ++i) {
        if (i == 0 || m_entries[i].section != m_entries[i - 1].section)
            m_rows.push_back({m_entries[i].section, 0});
        m_rows.push_back({{}, i});
    }
    endResetModel();
}

const PaletteModel::Row& PaletteModel::rowAt(const QModelIndex& index) const
{
    return m_rows[static_cast<size_t>(index.row())];
}

const PaletteEntry* PaletteModel::entry(const QModelIndex& index) const
{
    if (!index.isValid() || !rowAt(index).head.isEmpty())
        return nullptr;
    return &m_entries[rowAt(index).entry];
}

QModelIndex PaletteModel::nextEntry(int row, int step) const
{
    for (; row >= 0 && row < rowCount(); row += step)
        if (entry(index(row)))
            return index(row);
    return {};
}

int PaletteModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant PaletteModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PaletteEntry* found = entry(index);
    if (!found) {
        const bool isText = role == SectionRole || role == Qt::DisplayRole;
        return isText ? QVariant(rowAt(index).head) : QVariant();
    }
    switch (role) {
    case Qt::DisplayRole:
        return readMarks(found->title).plain;
    case Qt::AccessibleDescriptionRole:
        return readMarks(found->subtitle).plain;
    case TitleRole:
        return found->title;
    case SubtitleRole:
        return found->subtitle;
    case BadgeRole:
        return found->key.toString(QKeySequence::NativeText);
    case InitialsRole:
        return found->initials.isEmpty() ? QVariant() : found->initials;
    case AvatarToneRole:
        return static_cast<int>(found->tone);
    default:
        return {};
    }
}

Qt::ItemFlags PaletteModel::flags(const QModelIndex& index) const
{
    return entry(index) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

} // namespace rapport
