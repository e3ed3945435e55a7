// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/ParticipantListModel.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/RowRole.h"

namespace rapport
{
namespace
{

QString participantSubtitle(const Participant& participant, MeetingStatus status,
                            const QString& description)
{
    const QString role =
        participant.note.isEmpty() ? roleText(participant.role, status) : participant.note;
    return description.isEmpty() ? role : role + QStringLiteral(" · ") + description;
}

} // namespace

ParticipantListModel::ParticipantListModel(const Lookup& lookup, QObject* parent)
    : QAbstractListModel(parent)
    , m_lookup(lookup)
{
}

void ParticipantListModel::show(const std::vector<Participant>& participants, MeetingStatus status)
{
    beginResetModel();
    m_status = status;
    m_people.clear();
    for (const Participant& each : participants)
        if (auto row = m_lookup.contactRow(each.contact))
            m_people.push_back({each, std::move(*row)});
    endResetModel();
}

int ParticipantListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_people.size());
}

QVariant ParticipantListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Person& person = m_people[static_cast<size_t>(index.row())];
    switch (role) {
    case IdRole:
        return person.row.id.value;
    case Qt::DisplayRole:
    case TitleRole:
        return person.row.displayName;
    case SubtitleRole:
        return participantSubtitle(person.participant, m_status, person.row.description);
    case InitialsRole:
        return person.row.initials;
    case AvatarToneRole:
        return static_cast<int>(Theme::toneFor(person.row.id.value));
    case Qt::AccessibleTextRole:
        return person.row.displayName + QStringLiteral(", ") +
               participantSubtitle(person.participant, m_status, person.row.description);
    default:
        return {};
    }
}

} // namespace rapport
