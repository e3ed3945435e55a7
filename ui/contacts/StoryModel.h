// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notebook/Lookup.h"

#include <QAbstractListModel>

namespace rapport
{

// Everything with one person, newest first (C4).
class StoryModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        HeadRole = Qt::UserRole + 200, // "12 Aug · Coffee, 40 min"
        WordsRole,                     // what was said
        LinkRole,                      // title of the meeting to open; empty: none
        MeetingRole,                   // its id, as qint64
        MayChangeRole                  // bool: written for itself, so changed for itself
    };

    explicit StoryModel(QObject* parent = nullptr);

    void show(std::vector<StoryEntry> story, QDate today);
    const StoryEntry* entry(const QModelIndex& index) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    QString headOf(const StoryEntry& entry) const;

    std::vector<StoryEntry> m_story;
    QDate m_today;
};

} // namespace rapport
