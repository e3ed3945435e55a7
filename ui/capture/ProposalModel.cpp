// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/capture/ProposalModel.h"

#include "capture/TypedDate.h"
#include "ui/capture/DraftForm.h"
#include "ui/widgets/DayText.h"

namespace rapport
{

ProposalModel::ProposalModel(DraftForm& form, QObject* parent)
    : QAbstractTableModel(parent)
    , m_form(form)
{
    connect(&form, &DraftForm::changed, this, &ProposalModel::follow);
    follow();
}

// Rows come and go as one types; as long as their number stays, an open editor stays too.
void ProposalModel::follow()
{
    const int rows = static_cast<int>(m_form.draft().followUps.size());
    if (rows > m_rows) {
        beginInsertRows({}, m_rows, rows - 1);
        m_rows = rows;
        endInsertRows();
    } else if (rows < m_rows) {
        beginRemoveRows({}, rows, m_rows - 1);
        m_rows = rows;
        endRemoveRows();
    }
    if (m_rows > 0)
        emit dataChanged(index(0, 0), index(m_rows - 1, Columns - 1));
}

int ProposalModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int ProposalModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(Columns);
}

QVariant ProposalModel::data(const QModelIndex& index, int role) const
{
    const auto& followUps = m_form.draft().followUps;
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) ||
        index.row() >= static_cast<int>(followUps.size()))
        return {};
    const DraftFollowUp& each = followUps[static_cast<size_t>(index.row())];
    if (role == Qt::CheckStateRole && index.column() == Title)
        return static_cast<int>(each.ticked ? Qt::Checked : Qt::Unchecked);
    if (role != Qt::DisplayRole && role != Qt::EditRole && role != Qt::ToolTipRole)
        return {};
    if (index.column() == Title)
        return m_form.titleOfFollowUp(index.row());
    return role == Qt::DisplayRole ? dueWords(each) : dueTyped(each);
}

bool ProposalModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    if (role == Qt::CheckStateRole && index.column() == Title) {
        m_form.setTicked(index.row(), value.toInt() == Qt::Checked);
        return true;
    }
    const QString typed = value.toString().trimmed();
    if (role != Qt::EditRole || typed.isEmpty() || typed == index.data(Qt::EditRole).toString())
        return false;
    if (index.column() == Due)
        return setDue(index.row(), typed);
    m_form.setTitle(index.row(), typed);
    return true;
}

Qt::ItemFlags ProposalModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable;
    if (index.column() == Title)
        flags |= Qt::ItemIsUserCheckable;
    return index.isValid() ? flags : Qt::NoItemFlags;
}

// A first letter has a week's room rather than a day of its own.
QString ProposalModel::dueWords(const DraftFollowUp& each) const
{
    const bool isWeek = each.dueOn == m_form.context().now.date().addDays(7);
    if (each.kind == FollowUpKind::WriteToNewContact && isWeek && !each.dueHour)
        return tr("within a week");
    return dueTyped(each);
}

QString ProposalModel::dueTyped(const DraftFollowUp& each) const
{
    const QString day = dayText(each.dueOn, m_form.context().now.date());
    return each.dueHour ? day + QLatin1Char(' ') + hourText(*each.dueHour) : day;
}

bool ProposalModel::setDue(int row, const QString& typed)
{
    const CaptureContext& context = m_form.context();
    const auto due = readTypedDate(typed, context.now, context.locale);
    if (!due) {
        emit notUnderstood(typed);
        return false;
    }
    m_form.setDue(row, due->on, due->hour);
    return true;
}

} // namespace rapport
