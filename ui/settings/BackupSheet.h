// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notebook/Backups.h"
#include "ui/Context.h"
#include "ui/process/Worker.h"
#include "ui/widgets/Sheet.h"

class QLabel;
class QPushButton;
class QStackedWidget;

namespace rapport
{

class BackupModel;
class RowList;

// The notebook's backups, what each holds, and back to it (S2). Restoring is reversed by restoring
// the backup it made before.
class BackupSheet : public Sheet
{
    Q_OBJECT

public:
    enum class Begin { Looking, BackingUp }; // "Back up now" from Ctrl+K starts at once
    explicit BackupSheet(const Context& context, Begin begin = Begin::Looking);

signals:
    void backedUp(); // the list may be another now

private:
    void build();
    void holdPlaces();
    void reload(const QString& chosen);
    QString chosenPath() const;
    void showContents(qint64 id);
    void showBelow(QLabel& label, const QString& sentence);
    void say(const QString& sentence, bool failed);
    void backUp();
    void restore();

    const Context m_context;
    const Backups m_backups;
    BackupModel* m_model;
    QStackedWidget* m_place; // the list, or why it is empty
    RowList* m_list;
    QLabel* m_counts;
    QLabel* m_newest;
    QLabel* m_said;
    QLabel* m_error;
    QPushButton* m_backUp;
    QPushButton* m_restore;
    Worker m_reading;
    Worker m_writing;
};

} // namespace rapport
