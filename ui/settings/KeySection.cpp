// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/KeySection.h"

#include "ui/Shell.h"
#include "ui/settings/AboutSheet.h"
#include "ui/settings/KeysSheet.h"

#include <QPushButton>

namespace rapport
{

KeySection::KeySection(const Context& context, SavedChanges& changes, QWidget* parent)
    : SettingsSection(context, changes, parent)
{
    auto* keys = new QPushButton(tr("Show all keys"), this);
    keys->setToolTip(tr("Show all keys (F1)"));
    keys->setAccessibleName(keys->text());
    connect(keys, &QPushButton::clicked, this,
            [this] { (new KeysSheet(m_context, m_context.shell.window()->actions()))->open(); });
    auto* about = new QPushButton(tr("About Rapport"), this);
    about->setToolTip(tr("Version, licence, where the notebook lies"));
    about->setAccessibleName(about->text());
    connect(about, &QPushButton::clicked, this, [this] { (new AboutSheet(m_context))->open(); });

    SettingsCard* card = addCard();
    card->addRow(tr("Keys"), tr("Everything works from the keyboard; F1 shows how"), {keys});
    card->addRow(tr("About"), tr("Version and licence"), {about});
}

} // namespace rapport
