// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/InboxNote.h"

#include <QFileInfo>
#include <QPushButton>

namespace rapport
{

InboxNote::InboxNote(const Theme& theme, QWidget* parent)
    : Banner(theme, Kind::Notice, parent)
{
    auto* look = new QPushButton(tr("Look at it"));
    look->setAccessibleName(tr("Look at what the inbox brings"));
    look->setToolTip(tr("See what would come in; nothing is written yet"));
    addWidget(look);
    connect(look, &QPushButton::clicked, this, [this] {
        hide();
        emit wanted(m_files);
    });
    hide();
}

void InboxNote::offer(const QStringList& files)
{
    m_files = files;
    say(files.size() == 1
            ? tr("%1 is in your inbox folder.").arg(QFileInfo(files.front()).fileName())
            : tr("%n files are in your inbox folder.", nullptr, static_cast<int>(files.size())));
    show();
}

} // namespace rapport
