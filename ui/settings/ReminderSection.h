// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/SettingsSection.h"

class QLabel;
class QTimeEdit;

namespace rapport
{

class Switch;

// When reminders come, and when they must not.
class ReminderSection : public SettingsSection
{
    Q_OBJECT

public:
    ReminderSection(const Context& context, SavedChanges& changes, QWidget* parent);
    void refresh() override;

private:
    void addSwitches(SettingsCard& card);
    void addHours(SettingsCard& card);
    void setAutostart(bool on);
    QTimeEdit* hourField(const QString& name, QTime Settings::*hour);

    Switch* m_show;
    Switch* m_keepRunning;
    Switch* m_autostart;
    Switch* m_quiet;
    QTimeEdit* m_quietFrom;
    QTimeEdit* m_quietUntil;
    QTimeEdit* m_reminderHour;
};

} // namespace rapport
