// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notebook/Lookup.h"

#include <QAbstractListModel>
#include <QCache>
#include <QPixmap>

namespace rapport
{

class Notebook;

// The people by name. It holds ids; a row is read when it is shown.
class ContactListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit ContactListModel(Notebook& notebook, QObject* parent = nullptr);

    void setFilter(const ContactFilter& filter);
    const ContactFilter& filter() const { return m_filter; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    // Typing in the list jumps: to the family name, else to whoever has a name that begins so.
    QModelIndexList match(const QModelIndex& start, int role, const QVariant& value, int hits,
                          Qt::MatchFlags flags) const override;

private:
    void refresh();
    int rowOfFamily(const QString& typed) const;
    int rowOfAnyName(const QString& typed, int from) const;
    const ContactRow* row(qint64 id) const;
    QPixmap picture(qint64 id) const;

    Notebook& m_notebook;
    ContactFilter m_filter;
    std::vector<ContactId> m_ids;
    mutable QCache<qint64, ContactRow> m_rows{500};
    mutable QCache<qint64, QPixmap> m_pictures{500}; // null for who has none
};

} // namespace rapport
