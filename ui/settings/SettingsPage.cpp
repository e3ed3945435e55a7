// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/SettingsPage.h"

namespace rapport
{

SettingsPage::SettingsPage(const Context& context, QWidget* parent)
    : Page(context, parent)
{
}

QString SettingsPage::title() const
{
    return tr("Settings");
}

QWidget* SettingsPage::firstFocus()
{
    return this;
}

} // namespace rapport
