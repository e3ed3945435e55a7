// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/capture/HeardModel.h"

#include "ui/capture/DraftForm.h"

namespace rapport
{
namespace
{

template <class E>
QStringList labelsOf()
{
    QStringList labels;
    for (const Word<E>& each : words<E>())
        labels << labelOf(each.value);
    return labels;
}

template <class E>
void setFromLabel(E& value, const QString& label)
{
    for (const Word<E>& each : words<E>())
        if (labelOf(each.value) == label)
            value = each.value;
}

} // namespace

HeardModel::HeardModel(DraftForm& form, QObject* parent)
    : QAbstractTableModel(parent)
    , m_form(form)
{
    connect(&form, &DraftForm::changed, this, &HeardModel::follow);
    follow();
}

void HeardModel::follow()
{
    std::vector<Heard> heard = m_form.heard();
    if (heard == m_heard)
        return;
    if (heard.size() != m_heard.size()) {
        beginResetModel();
        m_heard = std::move(heard);
        endResetModel();
        return;
    }
    m_heard = std::move(heard);
    emit dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1));
}

void HeardModel::remove(int row)
{
    if (row < 0 || row >= rowCount())
        return;
    std::vector<Heard> rest = m_heard;
    rest.erase(rest.begin() + row);
    m_form.setHeard(rest);
}

int HeardModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_heard.size());
}

int HeardModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(Columns);
}

QVariant HeardModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Heard& heard = m_heard[static_cast<size_t>(index.row())];
    const bool isText = role == Qt::DisplayRole || role == Qt::EditRole;
    if (index.column() == Words)
        return isText || role == Qt::ToolTipRole ? heard.words : QVariant();
    if (index.column() == What) {
        if (role == ChoicesRole)
            return kindChoices(heard);
        return isText ? kindWord(heard) : QVariant();
    }
    if (role == ChoicesRole)
        return people();
    const int person = m_form.people().indexOf(heard.person);
    return isText ? people().value(person + 1) : QVariant();
}

bool HeardModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    std::vector<Heard> all = m_heard;
    Heard& heard = all[static_cast<size_t>(index.row())];
    const QString text = value.toString().trimmed();
    if (index.column() == Words) {
        heard.words = text;
    } else if (index.column() == Who) {
        const auto person = people().indexOf(text) - 1;
        heard.person =
            person < 0 ? QString() : keyOf(m_form.people().all()[static_cast<size_t>(person)]);
    } else if (heard.what == Heard::What::Opportunity) {
        setFromLabel(heard.kind, text);
    } else {
        setFromLabel(heard.interaction.channel, text);
    }
    m_form.setHeard(all);
    return true;
}

Qt::ItemFlags HeardModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const bool isFixed = index.column() == What &&
                         m_heard[static_cast<size_t>(index.row())].what == Heard::What::Advice;
    const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return isFixed ? flags : flags | Qt::ItemIsEditable;
}

QString HeardModel::kindWord(const Heard& heard) const
{
    switch (heard.what) {
    case Heard::What::Opportunity:
        return labelOf(heard.kind);
    case Heard::What::Advice:
        return tr("Advice");
    case Heard::What::Interaction:
        break;
    }
    return labelOf(heard.interaction.channel);
}

QStringList HeardModel::kindChoices(const Heard& heard) const
{
    if (heard.what == Heard::What::Opportunity)
        return labelsOf<OpportunityKind>();
    return heard.what == Heard::What::Interaction ? labelsOf<Channel>() : QStringList();
}

// Nobody, then the people of the draft.
QStringList HeardModel::people() const
{
    QStringList names{tr("Nobody")};
    for (const DraftPerson& each : m_form.people().all())
        names << displayNameOf(each);
    return names;
}

} // namespace rapport
