// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/RowList.h"

#include "ui/widgets/RowRole.h"

#include <QAction>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>

namespace rapport
{

namespace
{

bool isRow(const QModelIndex& index)
{
    return index.isValid() && index.data(SectionRole).toString().isEmpty();
}

} // namespace

RowList::RowList(const Theme& theme, RowDelegate::Leading leading, Frame frame, QWidget* parent)
    : QListView(parent)
    , m_theme(theme)
    , m_delegate(new RowDelegate(theme, leading, this))
{
    m_delegate->setFrame(frame);
    setItemDelegate(m_delegate);
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(QListView::Adjust);
    setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_Hover);
    viewport()->setAutoFillBackground(false);
    connect(&theme, &Theme::changed, this, [this] {
        scheduleDelayedItemsLayout();
        fit();
    });
}

void RowList::addRowAction(QAction* action, bool painted)
{
    action->setShortcutContext(Qt::WidgetShortcut);
    action->setEnabled(currentId() != 0);
    action->setData(currentId());
    addAction(action);
    if (painted)
        m_painted.append(action);
    m_delegate->setActions(m_painted);
}

void RowList::setMarksCurrent(bool marks)
{
    m_delegate->setMarksCurrent(marks);
}

void RowList::setFitsContents(bool fits)
{
    m_fits = fits;
    m_delegate->setLowRows(fits);
    setVerticalScrollBarPolicy(fits ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    setSizePolicy(QSizePolicy::Expanding, fits ? QSizePolicy::Fixed : QSizePolicy::Expanding);
    fit();
}

qint64 RowList::currentId() const
{
    return isRow(currentIndex()) ? currentIndex().data(IdRole).toLongLong() : 0;
}

bool RowList::setCurrentId(qint64 id)
{
    for (int row = 0; model() && row < model()->rowCount(); ++row) {
        const QModelIndex index = model()->index(row, 0);
        if (index.data(IdRole).toLongLong() == id && isRow(index)) {
            const bool inView = viewport()->rect().contains(visualRect(index));
            selectOnly(index);
            if (!inView)
                scrollTo(index, PositionAtCenter); // whole, also in a list not laid out yet
            return true;
        }
    }
    return false;
}

void RowList::setCurrentToFirst()
{
    if (currentId() == 0)
        selectOnly(nearestRow(0, 1));
}

// Whatever keys are held: with Control, the view itself would add to what is selected.
void RowList::selectOnly(const QModelIndex& index)
{
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
}

void RowList::setModel(QAbstractItemModel* newModel)
{
    if (model())
        model()->disconnect(this);
    QListView::setModel(newModel);
    if (!newModel)
        return;
    connect(newModel, &QAbstractItemModel::modelAboutToBeReset, this, &RowList::rememberPlace);
    connect(newModel, &QAbstractItemModel::modelReset, this, &RowList::restorePlace);
    connect(newModel, &QAbstractItemModel::rowsInserted, this, &RowList::fit);
    connect(newModel, &QAbstractItemModel::rowsRemoved, this, &RowList::fit);
    connect(newModel, &QAbstractItemModel::dataChanged, this, &RowList::fit);
    connect(newModel, &QAbstractItemModel::layoutChanged, this, &RowList::fit);
    fit();
}

void RowList::rememberPlace()
{
    m_keptId = currentId();
    m_keptRow = currentIndex().row();
    m_keptScroll = verticalScrollBar()->value();
    m_keptSelection.clear();
    const QModelIndexList selected = selectionModel()->selectedRows();
    if (selected.size() > 1)
        for (const QModelIndex& each : selected)
            m_keptSelection.insert(each.data(IdRole).toLongLong());
    m_restoring = true;
}

// The row that was current, else the one that took its place.
void RowList::restorePlace()
{
    m_restoring = false;
    fit();
    if (m_keptId != 0 && !setCurrentId(m_keptId)) {
        const int last = model()->rowCount() - 1;
        QModelIndex next = nearestRow(qMin(m_keptRow, last), 1);
        if (!next.isValid())
            next = nearestRow(qMin(m_keptRow, last), -1);
        selectOnly(next);
    }
    if (!currentIndex().isValid() && m_keptId != 0)
        currentChanged({}, {});
    restoreSelection();
    executeDelayedItemsLayout();
    verticalScrollBar()->setValue(m_keptScroll);
}

// Of several, those that are still there.
void RowList::restoreSelection()
{
    QItemSelection there;
    for (int row = 0; !m_keptSelection.isEmpty() && row < model()->rowCount(); ++row)
        if (const QModelIndex index = model()->index(row, 0);
            m_keptSelection.contains(index.data(IdRole).toLongLong()))
            there.select(index, index);
    if (!there.isEmpty())
        selectionModel()->select(there, QItemSelectionModel::Select);
    m_keptSelection.clear();
}

QModelIndex RowList::nearestRow(int from, int step) const
{
    for (int row = from; model() && row >= 0 && row < model()->rowCount(); row += step)
        if (isRow(model()->index(row, 0)))
            return model()->index(row, 0);
    return {};
}

void RowList::fit()
{
    if (!m_fits)
        return;
    int height = 0;
    const QStyleOptionViewItem option = optionFor({});
    for (int row = 0; model() && row < model()->rowCount(); ++row)
        height += m_delegate->sizeHint(option, model()->index(row, 0)).height();
    setFixedHeight(height);
    updateGeometry();
}

QSize RowList::sizeHint() const
{
    return QSize(m_theme.measure("list"), m_fits ? minimumHeight() : m_theme.measure("list"));
}

QSize RowList::minimumSizeHint() const
{
    return QSize(m_theme.measure("sidebar"), m_fits ? minimumHeight() : m_theme.measure("row"));
}

QStyleOptionViewItem RowList::optionFor(const QModelIndex& index) const
{
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    if (index.isValid())
        option.rect = visualRect(index);
    return option;
}

QModelIndex RowList::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    if (!currentIndex().isValid())
        return nearestRow(0, 1);
    const int row = currentIndex().row();
    QModelIndex next;
    if (action == MoveUp || action == MovePrevious)
        next = nearestRow(row - 1, -1);
    else if (action == MoveDown || action == MoveNext)
        next = nearestRow(row + 1, 1);
    else
        next = QListView::moveCursor(action, modifiers);
    if (next.isValid() && !isRow(next))
        next = nearestRow(next.row(), action == MoveEnd || action == MovePageUp ? -1 : 1);
    return isRow(next) ? next : currentIndex();
}

void RowList::step(CursorAction action)
{
    selectOnly(moveCursor(action, Qt::NoModifier));
}

void RowList::keyPressEvent(QKeyEvent* event)
{
    const bool plain = !(event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
    const int key = plain ? event->key() : 0;
    if (key == Qt::Key_J) {
        step(MoveDown);
    } else if (key == Qt::Key_K) {
        step(MoveUp);
    } else if ((key == Qt::Key_Return || key == Qt::Key_Enter) && currentId() != 0) {
        emit opened(currentId());
    } else if (key == Qt::Key_Space && currentId() != 0) {
        emit ticked(currentId());
    } else if (plain && !event->text().isEmpty() && event->text().front().isPrint()) {
        event->ignore(); // no search by letters: they are keys of the page
    } else {
        QListView::keyPressEvent(event);
    }
}

void RowList::mousePressEvent(QMouseEvent* event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    m_pressed = event->button() == Qt::LeftButton && isRow(index) ? index : QModelIndex();
    const QPoint at = event->position().toPoint();
    const QStyleOptionViewItem option = optionFor(index);
    if (m_pressed.isValid() &&
        (m_delegate->isOnTick(option, index, at) || m_delegate->buttonAt(option, index, at) >= 0 ||
         m_delegate->choiceAt(option, index, at) >= 0))
        return; // acts on release, without moving the selection before
    if (isRow(index))
        QListView::mousePressEvent(event);
}

void RowList::mouseReleaseEvent(QMouseEvent* event)
{
    const QPoint at = event->position().toPoint();
    const QModelIndex index = indexAt(at);
    const bool clicked = m_pressed.isValid() && index == m_pressed;
    m_pressed = QModelIndex();
    if (!clicked) {
        QListView::mouseReleaseEvent(event);
        return;
    }
    const QStyleOptionViewItem option = optionFor(index);
    const int button = m_delegate->buttonAt(option, index, at);
    const int choice = m_delegate->choiceAt(option, index, at);
    if (choice >= 0)
        choose(index, choice);
    else if (button >= 0)
        run(m_delegate->shownActions().at(button), index,
            m_delegate->buttonRect(option, index, button));
    else if (m_delegate->isOnTick(option, index, at))
        emit ticked(index.data(IdRole).toLongLong());
    else
        emit opened(index.data(IdRole).toLongLong());
}

void RowList::choose(const QModelIndex& index, int choice)
{
    selectOnly(index);
    setFocus(Qt::MouseFocusReason);
    emit chosen(index.data(IdRole).toLongLong(), choice);
}

void RowList::run(QAction* action, const QModelIndex& index, const QRect& from)
{
    selectOnly(index);
    setFocus(Qt::MouseFocusReason);
    if (action->menu())
        action->menu()->popup(viewport()->mapToGlobal(from.bottomLeft() + QPoint(0, 4)));
    else
        action->trigger();
}

void RowList::mouseMoveEvent(QMouseEvent* event)
{
    m_delegate->setPointer(event->position().toPoint());
    viewport()->update(visualRect(indexAt(event->position().toPoint())));
    if (event->buttons() == Qt::NoButton)
        QListView::mouseMoveEvent(event);
}

void RowList::leaveEvent(QEvent* event)
{
    m_delegate->setPointer(QPoint(-1, -1));
    viewport()->update();
    QListView::leaveEvent(event);
}

void RowList::wheelEvent(QWheelEvent* event)
{
    if (m_fits)
        event->ignore();
    else
        QListView::wheelEvent(event);
}

void RowList::contextMenuEvent(QContextMenuEvent* event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    if (!isRow(index) || actions().isEmpty())
        return;
    if (!selectionModel()->isSelected(index))
        selectOnly(index);
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(actions());
    menu->popup(byKey ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos());
}

void RowList::focusInEvent(QFocusEvent* event)
{
    // Before the base class, which would make a row current without showing it as selected.
    if (event->reason() != Qt::MouseFocusReason)
        setCurrentToFirst();
    QListView::focusInEvent(event);
    revealInPage();
}

void RowList::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QListView::currentChanged(current, previous);
    if (m_restoring)
        return;
    const qint64 id = currentId();
    for (QAction* action : actions()) {
        action->setData(id);
        action->setEnabled(id != 0);
    }
    revealInPage();
    emit currentIdChanged(id);
}

void RowList::revealInPage()
{
    if (!m_fits || !hasFocus() || !currentIndex().isValid())
        return;
    for (QWidget* above = parentWidget(); above; above = above->parentWidget())
        if (auto* page = qobject_cast<QScrollArea*>(above)) {
            const QRect row = visualRect(currentIndex());
            const QPoint middle = viewport()->mapTo(page->widget(), row.center());
            page->ensureVisible(middle.x(), middle.y(), 0, row.height());
            return;
        }
}

} // namespace rapport
