// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/SettingsSection.h"

namespace rapport
{

// The way to the page of keys, and to About.
class KeySection : public SettingsSection
{
    Q_OBJECT

public:
    KeySection(const Context& context, SavedChanges& changes, QWidget* parent);
    void refresh() override {}
};

} // namespace rapport
