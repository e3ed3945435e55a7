// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/TrashModel.h"

#include "domain/Words.h"
#include "ui/models/HiddenWords.h"
#include "ui/widgets/DayText.h"
#include "ui/widgets/Rows.h"

namespace rapport
{

TrashModel::TrashModel(const Shell& shell, QObject* parent)
    : QAbstractListModel(parent)
    , m_shell(shell)
{
}

void TrashModel::setRows(std::vector<TrashRow> rows, const QDateTime& now)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_now = now;
    endResetModel();
}

const TrashRow* TrashModel::row(qint64 id) const
{
    if (id < 1 || id > static_cast<qint64>(m_rows.size()))
        return nullptr;
    return &m_rows[static_cast<size_t>(id - 1)];
}

QString TrashModel::title(const TrashRow& row) const
{
    const bool isWords =
        row.kind == QLatin1StringView("interaction") || row.kind == QLatin1StringView("advice");
    return isWords ? shownWords(m_shell, row.title) : row.title;
}

int TrashModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant TrashModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TrashRow& row = m_rows[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case TitleRole:
        return title(row);
    case SubtitleRole:
    case Qt::AccessibleDescriptionRole:
        return tr("%1 · deleted %2").arg(labelOfWord(row.kind), agoText(row.trashedAt, m_now));
    case IdRole:
        return qint64{index.row()} + 1;
    default:
        return {};
    }
}

} // namespace rapport
