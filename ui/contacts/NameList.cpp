// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contacts/NameList.h"

#include <QKeyEvent>

namespace rapport
{
namespace
{

// J and K move, here as in every list.
bool isLetterOfName(const QKeyEvent& event)
{
    const bool plain = !(event.modifiers() & ~Qt::KeyboardModifiers(Qt::ShiftModifier));
    const bool moves = event.key() == Qt::Key_J || event.key() == Qt::Key_K;
    return plain && !moves && !event.text().isEmpty() && event.text().front().isLetter();
}

} // namespace

// Letters are not left to the page's shortcuts while the list has the focus.
bool NameList::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride &&
        isLetterOfName(*static_cast<QKeyEvent*>(event))) {
        event->accept();
        return true;
    }
    return RowList::event(event);
}

void NameList::keyPressEvent(QKeyEvent* event)
{
    if (isLetterOfName(*event))
        keyboardSearch(event->text());
    else
        RowList::keyPressEvent(event);
}

} // namespace rapport
