// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notebook/Backups.h"
#include "ui/process/Worker.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace rapport
{

class Clock;
class SettingsCard;
class Theme;

// What can be done about a notebook that is damaged or gone: back to the newest good backup, or on
// with what can still be read. The file itself is kept aside by both.
class RescueChoices : public QWidget
{
    Q_OBJECT

public:
    RescueChoices(const Theme& theme, const Clock& clock, const QString& notebook,
                  QWidget* parent = nullptr);

signals:
    void done(const QString& sentence); // the notebook can be opened now
    void failed(const QString& sentence);

private:
    struct Found {
        std::optional<Backup> backup;
        std::optional<BackupContents> contents;
    };
    static Found look(const Backups& backups, const QDateTime& now);
    void show(const Found& found);
    void restore();
    void salvage();

    const Clock& m_clock;
    const Backups m_backups;
    Found m_found;
    QLabel* m_words;
    QPushButton* m_restore;
    QPushButton* m_salvage;
    Worker m_worker;
};

// "Read 1204 rows; up to 6 could not be read: 4 of meeting, 2 of follow_up."
QString salvageText(const Salvaged& salvaged);

} // namespace rapport
