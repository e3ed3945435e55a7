// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/Context.h"
#include "ui/models/FollowUpSections.h"

#include <QAbstractListModel>
#include <unordered_map>

namespace rapport
{

// Follow-ups in sections. It holds ids, reads the few rows that are looked at, and follows the
// notebook: one row done is one row removed, so that the list stays where it is.
class FollowUpListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum class Wording { Kind, Reason }; // what the second line is about

    FollowUpListModel(const Context& context, Wording wording, QObject* parent = nullptr);

    // Under section heads.
    void show(const FollowUpFilter& filter);
    // Late and due today, without heads, the first `limit` of them.
    void showDue(int limit);
    // Reads the order again: the day or the hour has moved.
    void refresh();

    // How many there are, heads not counted, those beyond the limit included.
    int count() const { return m_count; }
    bool contains(FollowUpId id) const;
    // The next one in the list, else the one before; invalid when it stands alone.
    FollowUpId neighbourOf(FollowUpId id) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

signals:
    void refreshed();

private:
    struct Head {
        QString title;
        FollowUpSection::Due due;
        int count;
    };
    struct Row {
        FollowUpId id; // invalid: the head
        size_t head;
    };
    struct Fetched {
        FollowUpRow row;
        QString lastWords;
    };

    void rebuild(const std::vector<FollowUpSection>& sections, std::vector<Head>& heads,
                 std::vector<Row>& rows) const;
    void apply(std::vector<Head> heads, std::vector<Row> rows);
    bool isSame(const Row& old, const Row& row, const std::vector<Head>& heads) const;
    const Fetched* fetch(int row) const;
    QString lastWordsWith(ContactId contact) const;
    QVariant headData(const Head& head, int role) const;
    QVariant rowData(const Fetched& fetched, const Row& row, int role) const;

    const Context m_context;
    const Wording m_wording;
    FollowUpFilter m_filter;
    int m_dueLimit = -1; // not negative: only what is due
    std::vector<Head> m_heads;
    std::vector<Row> m_rows;
    int m_count = 0;
    QDateTime m_now;
    mutable std::unordered_map<FollowUpId, Fetched> m_fetched;
};

} // namespace rapport
