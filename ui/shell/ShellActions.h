// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QObject>
#include <array>

namespace rapport
{

// What the whole window can do, each with its key: shown in tooltips, the menu, Ctrl+K and F1.
class ShellActions : public QObject
{
    Q_OBJECT

public:
    // Adds every action to `window`, so that its key works without a visible menu bar.
    explicit ShellActions(QWidget* window);

    QAction* logMeeting;
    QAction* search;
    QAction* today;
    QAction* meetings;
    QAction* contacts;
    QAction* followUps;
    QAction* newContact;
    QAction* pasteContact;
    QAction* newFollowUp;
    QAction* newGroup;
    QAction* import;
    QAction* showImport;
    QAction* exporting;
    QAction* backUp;
    QAction* backups;
    QAction* hideNotes;
    QAction* settings;
    QAction* undo;
    QAction* redo;
    QAction* duplicates;
    QAction* trash;
    QAction* keys;
    QAction* about;
    QAction* quit;

    QList<QAction*> all() const { return m_all; }
    void nameUndo(const QString& undoName, const QString& redoName);
    void nameHideNotes(bool areHidden);

private:
    QAction* make(const QString& text, const QKeySequence& key);

    QWidget* m_window;
    QList<QAction*> m_all;
};

} // namespace rapport
