// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/ShellActions.h"

#include <QWidget>

namespace rapport
{

ShellActions::ShellActions(QWidget* window)
    : QObject(window)
    , m_window(window)
{
    logMeeting = make(tr("Log a meeting"), Qt::CTRL | Qt::Key_N);
    search = make(tr("Search or jump to"), Qt::CTRL | Qt::Key_K);
    today = make(tr("Go to Today"), Qt::CTRL | Qt::Key_1);
    meetings = make(tr("Go to Meetings"), Qt::CTRL | Qt::Key_2);
    contacts = make(tr("Go to Contacts"), Qt::CTRL | Qt::Key_3);
    followUps = make(tr("Go to Follow-ups"), Qt::CTRL | Qt::Key_4);
    newContact = make(tr("New contact"), Qt::CTRL | Qt::SHIFT | Qt::Key_N);
    pasteContact = make(tr("Paste a signature as a new contact"), Qt::CTRL | Qt::SHIFT | Qt::Key_V);
    newFollowUp = make(tr("New follow-up"), Qt::CTRL | Qt::SHIFT | Qt::Key_F);
    newGroup = make(tr("New group"), Qt::CTRL | Qt::SHIFT | Qt::Key_G);
    import = make(tr("Import files"), Qt::CTRL | Qt::Key_I);
    showImport = make(tr("Show the last import"), Qt::CTRL | Qt::SHIFT | Qt::Key_I);
    exporting = make(tr("Export…"), Qt::CTRL | Qt::SHIFT | Qt::Key_E);
    backUp = make(tr("Back up now"), Qt::CTRL | Qt::SHIFT | Qt::Key_B);
    backups = make(tr("Backups"), Qt::CTRL | Qt::Key_B);
    hideNotes =
        make(tr("Hide notes from others who see the screen"), Qt::CTRL | Qt::SHIFT | Qt::Key_H);
    settings = make(tr("Settings"), Qt::CTRL | Qt::Key_Comma);
    undo = make(tr("Undo"), Qt::CTRL | Qt::Key_Z);
    redo = make(tr("Redo"), Qt::CTRL | Qt::SHIFT | Qt::Key_Z);
    duplicates = make(tr("Find duplicates"), Qt::CTRL | Qt::SHIFT | Qt::Key_D);
    trash = make(tr("Trash"), Qt::CTRL | Qt::SHIFT | Qt::Key_T);
    keys = make(tr("Keys"), Qt::Key_F1);
    about = make(tr("About Rapport"), Qt::SHIFT | Qt::Key_F1);
    quit = make(tr("Quit Rapport"), Qt::CTRL | Qt::Key_Q);
    nameUndo({}, {});
}

QAction* ShellActions::make(const QString& text, const QKeySequence& key)
{
    auto* action = new QAction(text, this);
    action->setIconText(text); // stays, whatever can be undone
    action->setShortcut(key);
    action->setShortcutContext(Qt::WindowShortcut);
    m_window->addAction(action);
    m_all.append(action);
    return action;
}

void ShellActions::nameHideNotes(bool areHidden)
{
    hideNotes->setText(areHidden ? tr("Show notes again") : hideNotes->iconText());
}

void ShellActions::nameUndo(const QString& undoName, const QString& redoName)
{
    undo->setEnabled(!undoName.isEmpty());
    undo->setText(undoName.isEmpty() ? tr("Undo") : tr("Undo %1").arg(undoName));
    redo->setEnabled(!redoName.isEmpty());
    redo->setText(redoName.isEmpty() ? tr("Redo") : tr("Redo %1").arg(redoName));
}

} // namespace rapport
