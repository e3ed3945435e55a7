// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/TextUndo.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextEdit>

namespace rapport
{

namespace
{

bool hasTypingTo(QObject* field, bool undo)
{
    if (const auto* line = qobject_cast<QLineEdit*>(field))
        return undo ? line->isUndoAvailable() : line->isRedoAvailable();
    const QTextDocument* document = nullptr;
    if (const auto* plain = qobject_cast<QPlainTextEdit*>(field))
        document = plain->document();
    else if (const auto* text = qobject_cast<QTextEdit*>(field))
        document = text->document();
    if (!document)
        return true; // not a field: none of our business
    return undo ? document->isUndoAvailable() : document->isRedoAvailable();
}

} // namespace

TextUndo::TextUndo(QObject* parent)
    : QObject(parent)
{
    qApp->installEventFilter(this);
}

bool TextUndo::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::ShortcutOverride)
        return false;
    auto* key = static_cast<QKeyEvent*>(event);
    const bool undo = key->matches(QKeySequence::Undo);
    if ((!undo && !key->matches(QKeySequence::Redo)) || hasTypingTo(watched, undo))
        return false;
    key->ignore(); // so it becomes the window's shortcut
    return true;
}

} // namespace rapport
