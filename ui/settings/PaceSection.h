// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/SettingsSection.h"

class QSpinBox;

namespace rapport
{

// How often the student means to reach out and to go to events (R5).
class PaceSection : public SettingsSection
{
    Q_OBJECT

public:
    PaceSection(const Context& context, SavedChanges& changes, QWidget* parent);
    void refresh() override;

private:
    QSpinBox* countField(const QString& operation, const QString& suffix, int Settings::*count);

    QSpinBox* m_reachOuts;
    QSpinBox* m_events;
};

} // namespace rapport
