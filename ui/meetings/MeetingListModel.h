// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notebook/Lookup.h"

#include <QAbstractListModel>
#include <QCache>
#include <QHash>

namespace rapport
{

class Clock;
class Notebook;

// The meetings in sections: what is still to come this week and later, soonest first, then the
// months, newest first. It holds ids; a row is read when it is shown.
class MeetingListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    MeetingListModel(Notebook& notebook, const Clock& clock, QObject* parent = nullptr);

    void setFilter(const MeetingFilter& filter);
    const MeetingFilter& filter() const { return m_filter; }
    // Reads the list again; resets only when its rows or heads differ.
    void refresh();

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Entry {
        qint64 id = 0; // 0: a section head
        QString head;
        friend bool operator==(const Entry&, const Entry&) = default;
    };

    std::vector<Entry> entries() const;
    void addUpcoming(const std::vector<MeetingId>& ids, std::vector<Entry>& to) const;
    void addMonths(const std::vector<MeetingId>& ids, std::vector<Entry>& to) const;
    size_t endOfMonth(const std::vector<MeetingId>& ids, size_t from) const;
    QDate dayOf(MeetingId id) const;
    const MeetingRow* row(qint64 id) const;

    Notebook& m_notebook;
    const Clock& m_clock;
    MeetingFilter m_filter;
    mutable QCache<qint64, MeetingRow> m_rows{500};
    mutable QHash<qint64, QDate> m_days;
    std::vector<Entry> m_entries; // last: reading it at first fills the others
};

} // namespace rapport
