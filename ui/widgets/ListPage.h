// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/Page.h"

#include <QKeySequence>
#include <functional>

class QAction;
class QStackedWidget;

namespace rapport
{

class EmptyState;
class RowList;

// A list beside what is chosen in it; while there is nothing to list, what this place is for.
class ListPage : public Page
{
    Q_OBJECT

public:
    QWidget* firstFocus() override;

protected:
    ListPage(const Context& context, RowList* list, QWidget* parent);

    RowList* rows() const { return m_rows; }
    // What stands above the list, from top to bottom; the detail, and what is there instead while
    // nothing is chosen; what is there instead of both. The name is for the kept splitter.
    void layOut(const QString& name, const QList<QWidget*>& above, QWidget* detail,
                EmptyState* nothingChosen, EmptyState* nothingThere);
    void showWhetherAny(bool any);
    void showWhetherChosen(bool chosen);
    // Something else beside the list, instead of the detail; until showWhetherChosen().
    void addInstead(QWidget* detail);
    void showInstead(QWidget* detail);
    // An action of the current row: by key anywhere on the page, and in the list's context menu.
    QAction* addPageAction(const QString& text, std::initializer_list<const char*> keys,
                           const std::function<void()>& run);
    // Selects the row with this id, whatever the list was narrowed to.
    void revealRow(qint64 id);
    // Shows all rows again.
    virtual void widen() = 0;

private:
    void enterDetail();
    QWidget* listPane(const QList<QWidget*>& above);

    RowList* m_rows;
    QStackedWidget* m_detailStack;
    QStackedWidget* m_pageStack;
};

} // namespace rapport
