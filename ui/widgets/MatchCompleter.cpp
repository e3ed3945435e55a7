// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/MatchCompleter.h"

#include "ui/widgets/Rows.h"

#include <QStandardItemModel>

namespace rapport
{

MatchCompleter::MatchCompleter(Find find, QObject* parent)
    : QCompleter(parent)
    , m_find(std::move(find))
    , m_matches(new QStandardItemModel(this))
{
    setModel(m_matches);
    setCompletionMode(UnfilteredPopupCompletion);
    setMaxVisibleItems(8);
}

QStringList MatchCompleter::splitPath(const QString& typed) const
{
    m_matches->clear();
    if (!typed.trimmed().isEmpty()) {
        for (const Match& match : m_find(typed.trimmed())) {
            const QString shown = match.detail.isEmpty()
                                      ? match.text
                                      : match.text + QStringLiteral(" · ") + match.detail;
            auto* item = new QStandardItem(shown);
            item->setData(match.id, IdRole);
            item->setData(match.text, TitleRole);
            item->setData(match.alias, AliasRole);
            m_matches->appendRow(item);
        }
    }
    return {QString()};
}

} // namespace rapport
