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

    bool hasLooked() const { return m_hasLooked; } // for the newest good backup
    void salvage();

signals:
    void done(const QString& title, const QString& sentences); // the notebook can be opened now
    void failed(const QString& sentence);

private:
    struct Found {
        std::optional<Backup> backup;
        std::optional<BackupContents> contents;
    };
    static Found look(const Backups& backups, const QDateTime& now);
    void show(const Found& found);
    QString foundText() const;
    QString restoredText(const Restored& restored) const;
    void restore();

    const Clock& m_clock;
    const Backups m_backups;
    Found m_found;
    bool m_hasLooked = false;
    QLabel* m_words;
    QPushButton* m_restore;
    QPushButton* m_salvage;
    Worker m_worker;
};

} // namespace rapport
