// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/SettingsSection.h"
#include "ui/theme/Theme.h"

class QButtonGroup;

namespace rapport
{

// Light, dark, or as the system. It belongs to the computer, not to the notebook.
class AppearanceSection : public SettingsSection
{
    Q_OBJECT

public:
    AppearanceSection(const Context& context, SavedChanges& changes, QWidget* parent);
    void refresh() override;

private:
    QButtonGroup* m_choices;
};

} // namespace rapport
