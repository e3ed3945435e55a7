// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/UndoSteps.h"

#include "domain/Clock.h"
#include "notebook/Notebook.h"
#include "ui/Shell.h"
#include "ui/shell/ShellActions.h"
#include "ui/shell/UndoBar.h"
#include "ui/widgets/Sheet.h"

#include <QAction>
#include <QPointer>

namespace rapport
{

UndoSteps::UndoSteps(const Context& context, const ShellActions& actions, QWidget* page)
    : QObject(page)
    , m_context(context)
    , m_actions(actions)
    , m_page(page)
{
    connect(actions.undo, &QAction::triggered, this, [this] { step(true); });
    connect(actions.redo, &QAction::triggered, this, [this] { step(false); });
}

void UndoSteps::sayDone(const QString& said, QAction* next)
{
    say(said, m_actions.undo, next);
}

void UndoSteps::step(bool back)
{
    if (Sheet::isOpenOver(m_context.shell.window()))
        return;
    Notebook& notebook = m_context.notebook;
    const QDateTime now = m_context.clock.now();
    const QString name = back ? notebook.undoName() : notebook.redoName();
    if (back && notebook.isUndoLong()) {
        say(tr("Undoing: %1…").arg(name), nullptr);
        notebook.undoLater(now, [here = QPointer<UndoSteps>(this), name](const auto& done) {
            if (here)
                here->sayStepped(true, name, done);
        });
    } else {
        sayStepped(back, name, back ? notebook.undo(now) : notebook.redo(now));
    }
}

void UndoSteps::sayStepped(bool back, const QString& name, const Result<ChangeSet>& done)
{
    if (m_bar)
        m_bar->hide();
    if (!done)
        m_context.shell.sayError(done.error());
    else if (back)
        say(tr("Undone: %1.").arg(name), m_actions.redo);
    else
        say(tr("Done again: %1.").arg(name), m_actions.undo);
}

void UndoSteps::say(const QString& said, QAction* back, QAction* next)
{
    if (!m_bar)
        m_bar = new UndoBar(m_context.theme, m_page);
    m_bar->say(said, back, next);
}

} // namespace rapport
