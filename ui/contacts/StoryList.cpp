// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contacts/StoryList.h"

#include "ui/contacts/StoryDelegate.h"
#include "ui/contacts/StoryModel.h"
#include "ui/theme/Theme.h"

#include <QKeyEvent>
#include <QMenu>

namespace rapport
{
namespace
{

bool isKeyOfEntry(const QEvent& event)
{
    const auto& press = static_cast<const QKeyEvent&>(event);
    return press.modifiers() == Qt::NoModifier &&
           (press.key() == Qt::Key_E || press.key() == Qt::Key_Delete);
}

} // namespace

StoryList::StoryList(const Theme& theme, QWidget* parent)
    : QListView(parent)
{
    setItemDelegate(new StoryDelegate(theme, this));
    setAccessibleName(tr("Story"));
    setFrameShape(QFrame::NoFrame);
    setResizeMode(QListView::Adjust);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    viewport()->setAutoFillBackground(false);
    connect(&theme, &Theme::changed, this, [this] { doItemsLayout(); });
}

bool StoryList::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && isKeyOfEntry(*event)) {
        event->accept();
        return true;
    }
    return QListView::event(event);
}

// Before the base class, which would make an entry current without showing it as chosen.
void StoryList::focusInEvent(QFocusEvent* event)
{
    if (event->reason() != Qt::MouseFocusReason && model() && !currentIndex().isValid())
        setCurrentIndex(model()->index(0, 0));
    QListView::focusInEvent(event);
}

void StoryList::keyPressEvent(QKeyEvent* event)
{
    const bool plain = event->modifiers() == Qt::NoModifier;
    const bool isDown = plain && event->key() == Qt::Key_J;
    if (isDown || (plain && event->key() == Qt::Key_K))
        setCurrentIndex(moveCursor(isDown ? MoveDown : MoveUp, Qt::NoModifier));
    else if (!isKeyOfEntry(*event))
        QListView::keyPressEvent(event);
    else if (event->key() == Qt::Key_E)
        emit editAsked(currentIndex());
    else
        emit removeAsked(currentIndex());
}

void StoryList::contextMenuEvent(QContextMenuEvent* event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QPersistentModelIndex entry = byKey ? currentIndex() : indexAt(event->pos());
    if (!entry.data(StoryModel::MayChangeRole).toBool())
        return;
    setCurrentIndex(entry);
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Edit (E)"), this, [this, entry] { emit editAsked(entry); });
    menu->addAction(tr("Delete (Del)"), this, [this, entry] { emit removeAsked(entry); });
    menu->popup(byKey ? viewport()->mapToGlobal(visualRect(entry).center()) : event->globalPos());
}

} // namespace rapport
