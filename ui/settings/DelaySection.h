// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/SettingsSection.h"

#include <map>

class QPushButton;
class QSpinBox;

namespace rapport
{

// How many days after the meeting each kind of follow-up is due (F2).
class DelaySection : public SettingsSection
{
    Q_OBJECT

public:
    DelaySection(const Context& context, SavedChanges& changes, QWidget* parent);
    void refresh() override;

private:
    void addKind(SettingsCard& card, FollowUpKind kind);

    std::map<FollowUpKind, QSpinBox*> m_days;
    QPushButton* m_reset;
};

} // namespace rapport
