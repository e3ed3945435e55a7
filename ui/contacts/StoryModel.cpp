// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contacts/StoryModel.h"

#include <QLocale>

namespace rapport
{

StoryModel::StoryModel(QObject* parent)
    : QAbstractListModel(parent)
{
}

void StoryModel::show(std::vector<StoryEntry> story, QDate today)
{
    beginResetModel();
    m_story = std::move(story);
    m_today = today;
    endResetModel();
}

const StoryEntry* StoryModel::entry(const QModelIndex& index) const
{
    return checkIndex(index, CheckIndexOption::IndexIsValid)
               ? &m_story[static_cast<size_t>(index.row())]
               : nullptr;
}

int StoryModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_story.size());
}

QVariant StoryModel::data(const QModelIndex& index, int role) const
{
    const StoryEntry* found = entry(index);
    if (!found)
        return {};
    switch (role) {
    case HeadRole:
        return headOf(*found);
    case WordsRole:
        return found->words;
    case LinkRole:
        return found->link;
    case MeetingRole:
        return found->meeting.value;
    case MayChangeRole:
        return found->kind == StoryEntry::Kind::Interaction ||
               found->kind == StoryEntry::Kind::Advice;
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: {
        QStringList parts{headOf(*found), found->words, found->link};
        parts.removeAll(QString());
        return parts.join(QStringLiteral(". "));
    }
    default:
        return {};
    }
}

QString StoryModel::headOf(const StoryEntry& entry) const
{
    const QString format =
        entry.on.year() == m_today.year() ? QStringLiteral("d MMM") : QStringLiteral("d MMM yyyy");
    const QString day = QLocale().toString(entry.on, format);
    return entry.head.isEmpty() ? day : day + QStringLiteral(" · ") + entry.head;
}

} // namespace rapport
