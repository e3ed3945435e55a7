// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/DesktopKeys.h"

#include <QAbstractButton>
#include <QApplication>
#include <QContextMenuEvent>

namespace rapport
{

DesktopKeys::DesktopKeys(QCoreApplication& app)
    : QObject(&app)
{
    app.installEventFilter(this);
}

bool DesktopKeys::eventFilter(QObject* watched, QEvent* event)
{
    auto* focused = qobject_cast<QWidget*>(watched);
    if (!focused || event->type() != QEvent::KeyPress)
        return false;
    const auto& key = *static_cast<QKeyEvent*>(event);
    const Qt::KeyboardModifiers held = key.modifiers() & ~Qt::KeyboardModifiers(Qt::KeypadModifier);
    if ((key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter) && held == Qt::NoModifier)
        return press(*focused);
    if (key.key() == Qt::Key_F10 && held == Qt::ShiftModifier)
        return openMenu(*focused);
    return false;
}

// A tick or a chip that is chosen keeps Space; Enter in a dialog is for its own button then.
bool DesktopKeys::press(QWidget& focused)
{
    auto* button = qobject_cast<QAbstractButton*>(&focused);
    if (!button || button->isCheckable() || !button->isEnabled())
        return false;
    button->click();
    return true;
}

bool DesktopKeys::openMenu(QWidget& focused)
{
    const QPoint middle = focused.rect().center();
    QContextMenuEvent menu(QContextMenuEvent::Keyboard, middle, focused.mapToGlobal(middle));
    QCoreApplication::sendEvent(&focused, &menu);
    return true;
}

} // namespace rapport
