// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notebook/Lookup.h"
#include "ui/Context.h"

#include <QAbstractListModel>

namespace rapport
{

// The follow-ups of one meeting or one person, open ones first: the small card beside it.
class RelatedFollowUpsModel : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit RelatedFollowUpsModel(const Context& context, QObject* parent = nullptr);

    void show(MeetingId id);    // closed ones too
    void show(ContactId id);    // what is still open with them
    void toggle(FollowUpId id); // done, or open again

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    void reload();
    void append(FollowUpFilter filter, FollowUpFilter::Which which, std::vector<FollowUpRow>& to);

    const Context m_context;
    FollowUpFilter m_filter; // of a meeting or a person; neither: nothing
    std::vector<FollowUpRow> m_rows;
};

} // namespace rapport
