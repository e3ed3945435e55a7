// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Rows.h"
#include "ui/Context.h"
#include "ui/palette/PaletteEntry.h"

#include <QCoreApplication>
#include <QPointer>
#include <vector>

class QAction;

namespace rapport
{

// What the palette lists for typed words: the notebook's hits by noun, then what can be done.
class PaletteSearch
{
    Q_DECLARE_TR_FUNCTIONS(rapport::PaletteSearch)

public:
    PaletteSearch(const Context& context, const QList<QAction*>& commands);

    // Without words: all commands.
    std::vector<PaletteEntry> entries(const QString& typed) const;

private:
    void addGroupsCalled(const QString& letters, const std::vector<SearchHit>& hits,
                         std::vector<PaletteEntry>& entries) const;
    PaletteEntry entryOf(const SearchHit& hit) const;
    void open(const SearchHit& hit) const;
    void openFirst(const std::vector<ContactId>& contacts, MeetingId meeting) const;
    void addPersonCommands(const SearchHit& hit, std::vector<PaletteEntry>& entries) const;
    void addCommands(const QString& typed, std::vector<PaletteEntry>& entries) const;

    const Context m_context;
    QList<QPointer<QAction>> m_commands;
};

} // namespace rapport
