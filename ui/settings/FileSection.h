// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/SettingsSection.h"

class QLabel;
class QPushButton;

namespace rapport
{

class Switch;

// Where the notebook lies, its backups, and the trash.
class FileSection : public SettingsSection
{
    Q_OBJECT

public:
    FileSection(const Context& context, SavedChanges& changes, QWidget* parent);
    void refresh() override;

protected:
    void showEvent(QShowEvent* event) override;

private:
    void copyPath();
    void openFolder();
    void openBackups();
    void chooseInbox();
    void showInbox();
    void addCalendar(SettingsCard& card);
    void addCalendarKind(SettingsCard& card);
    void chooseCalendar();
    void showCalendar();

    QLabel* m_lastCopy = nullptr;
    QPushButton* m_trash;
    QLabel* m_inbox = nullptr;
    QPushButton* m_noInbox;
    QLabel* m_calendar = nullptr;
    QPushButton* m_noCalendar;
    Switch* m_asEvents = nullptr;
};

} // namespace rapport
