// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Error.h"
#include "notebook/ChangeSet.h"
#include "ui/Context.h"

#include <QObject>

class QAction;

namespace rapport
{

class ShellActions;
class UndoBar;

// Undo and redo by key, menu and the bar at the bottom, which says what was done and what a step
// took back.
class UndoSteps : public QObject
{
    Q_OBJECT

public:
    // The bar lies over `page`; steps rest while a sheet is open over the window of `context`.
    UndoSteps(const Context& context, const ShellActions& actions, QWidget* page);

    // `next` leads on from there; null: nowhere.
    void sayDone(const QString& said, QAction* next = nullptr);

private:
    void step(bool back);
    void sayStepped(bool back, const QString& name, const Result<ChangeSet>& done);
    void say(const QString& said, QAction* back, QAction* next = nullptr);

    const Context m_context;
    const ShellActions& m_actions;
    QWidget* m_page;
    UndoBar* m_bar = nullptr; // made with the first thing done
};

} // namespace rapport
