// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/RowDelegate.h"

#include <QListView>
#include <QPersistentModelIndex>
#include <QSet>

class QAction;

namespace rapport
{

// A list of rows: plain (contacts, meetings) or as cards, one per section (today, follow-ups).
// Row actions are QActions added with addRowAction(): painted as buttons on the hovered or current
// row, in the context menu, and run by their keys on the current row. Keeps selection and scroll
// place over model resets (by IdRole).
class RowList : public QListView
{
    Q_OBJECT

public:
    using Frame = RowFrame;

    RowList(const Theme& theme, RowDelegate::Leading leading, Frame frame,
            QWidget* parent = nullptr);

    // `painted` actions are painted as buttons; all are in the context menu. The action's data()
    // is the row's id (qint64) while it runs.
    void addRowAction(QAction* action, bool painted);
    // Grows with its rows instead of scrolling, inside a scrolling page; rows without a subtitle
    // are low.
    void setFitsContents(bool fits);
    void setMarksCurrent(bool marks);
    qint64 currentId() const;
    bool setCurrentId(qint64 id);
    // The first row, where none is current yet: beside a detail, one is always looked at.
    void setCurrentToFirst();

    void setModel(QAbstractItemModel* model) override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void opened(qint64 id);             // Enter, or a click on the row
    void ticked(qint64 id);             // the circle was clicked, or Space
    void chosen(qint64 id, int choice); // one of the row's choices was clicked
    void currentIdChanged(qint64 id);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;

private:
    QStyleOptionViewItem optionFor(const QModelIndex& index) const;
    QModelIndex nearestRow(int from, int step) const;
    void selectOnly(const QModelIndex& index);
    void step(CursorAction action);
    void choose(const QModelIndex& index, int choice);
    void run(QAction* action, const QModelIndex& index, const QRect& from);
    void rememberPlace();
    void restorePlace();
    void restoreSelection();
    void fit();
    void revealInPage();

    const Theme& m_theme;
    RowDelegate* m_delegate;
    QList<QAction*> m_painted;
    QPersistentModelIndex m_pressed;
    bool m_fits = false;
    bool m_restoring = false;
    qint64 m_keptId = 0;
    QSet<qint64> m_keptSelection; // where several are selected
    int m_keptRow = -1;
    int m_keptScroll = 0;
};

} // namespace rapport
