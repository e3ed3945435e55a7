// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Meeting.h"
#include "notebook/Lookup.h"

#include <QAbstractListModel>

namespace rapport
{

// The people of one meeting with their role, or the note that stands in its place.
class ParticipantListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    ParticipantListModel(const Lookup& lookup, QObject* parent = nullptr);

    void show(const std::vector<Participant>& participants, MeetingStatus status);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    struct Person {
        Participant participant;
        ContactRow row;
    };

    const Lookup& m_lookup;
    MeetingStatus m_status = MeetingStatus::Attended;
    std::vector<Person> m_people;
};

} // namespace rapport
