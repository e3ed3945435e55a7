// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/TermModel.h"

#include "ui/widgets/DayText.h"
#include "ui/widgets/Rows.h"

namespace rapport
{

TermModel::TermModel(QObject* parent)
    : QAbstractListModel(parent)
{
}

void TermModel::setTerms(std::vector<Term> terms, QDate today)
{
    beginResetModel();
    m_terms = std::move(terms);
    m_today = today;
    endResetModel();
}

const Term* TermModel::term(qint64 id) const
{
    for (const Term& each : m_terms)
        if (each.id.value == id)
            return &each;
    return nullptr;
}

int TermModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_terms.size());
}

QVariant TermModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Term& term = m_terms[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case TitleRole:
        return term.name;
    case SubtitleRole:
    case Qt::AccessibleDescriptionRole:
        return QStringLiteral("%1 – %2").arg(dayText(term.firstOn, m_today),
                                             dayText(term.lastOn, m_today));
    case IdRole:
        return term.id.value;
    default:
        return {};
    }
}

} // namespace rapport
