// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Rhythm.h"
#include "notebook/Lookup.h"

#include <QAbstractListModel>
#include <QCache>
#include <QPixmap>

namespace rapport
{

class Notebook;

class Clock;

// The people by name. It holds ids; a row is read when it is shown.
class ContactListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    ContactListModel(Notebook& notebook, const Clock& clock, QObject* parent = nullptr);

    void setFilter(const ContactFilter& filter);
    const ContactFilter& filter() const { return m_filter; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    // Typing in the list jumps: to the family name, else to whoever has a name that begins so.
    QModelIndexList match(const QModelIndex& start, int role, const QVariant& value, int hits,
                          Qt::MatchFlags flags) const override;

    void refresh(); // also when the day may have changed

private:
    struct Row {
        ContactRow contact;
        std::optional<RhythmState> rhythm;
        QString said; // how it stands with them
    };

    int rowOfFamily(const QString& typed) const;
    int rowOfAnyName(const QString& typed, int from) const;
    const Row* row(qint64 id) const;
    QPixmap picture(qint64 id) const;

    Notebook& m_notebook;
    const Clock& m_clock;
    ContactFilter m_filter;
    std::vector<ContactId> m_ids;
    mutable QCache<qint64, Row> m_rows{500};
    mutable QCache<qint64, QPixmap> m_pictures{500}; // null for who has none
};

} // namespace rapport
