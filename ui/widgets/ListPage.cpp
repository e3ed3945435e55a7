// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/ListPage.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/KeptSplitter.h"
#include "ui/widgets/ReadingOrder.h"
#include "ui/widgets/RowList.h"

#include <QAction>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace rapport
{

ListPage::ListPage(const Context& context, RowList* list, QWidget* parent)
    : Page(context, parent)
    , m_rows(list)
    , m_detailStack(new QStackedWidget(this))
    , m_pageStack(new QStackedWidget(this))
{
    m_rows->setParent(this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_pageStack);
    for (const int key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto* enter = new QShortcut(key, m_rows, nullptr, nullptr, Qt::WidgetShortcut);
        connect(enter, &QShortcut::activated, this, &ListPage::enterDetail);
    }
    auto* back = new QShortcut(Qt::Key_Escape, m_detailStack, nullptr, nullptr,
                               Qt::WidgetWithChildrenShortcut);
    connect(back, &QShortcut::activated, m_rows, qOverload<>(&QWidget::setFocus));
}

void ListPage::layOut(const QString& name, const QList<QWidget*>& above, QWidget* detail,
                      EmptyState* nothingChosen, EmptyState* nothingThere)
{
    const int listWidth = m_context.theme.measure("list");
    m_detailStack->addWidget(detail);
    m_detailStack->addWidget(nothingChosen);
    m_detailStack->setMinimumWidth(listWidth);
    auto* splitter = new KeptSplitter(name, listWidth, this);
    splitter->setPanes(listPane(above), m_detailStack);
    m_pageStack->addWidget(splitter);
    setReadingOrder(above + QList<QWidget*>{m_rows, m_detailStack});
    m_pageStack->addWidget(nothingThere);
}

QWidget* ListPage::listPane(const QList<QWidget*>& above)
{
    auto* pane = new QWidget(this);
    const int gap = m_context.theme.measure("space-m");
    auto* column = new QVBoxLayout(pane);
    column->setContentsMargins(gap, gap + 2, gap, 0);
    column->setSpacing(m_context.theme.measure("space-s"));
    for (QWidget* each : above)
        column->addWidget(each);
    column->addWidget(m_rows, 1);
    pane->setMinimumWidth(m_context.theme.measure("list") * 3 / 4);
    pane->setMaximumWidth(m_context.theme.measure("list") * 3 / 2);
    return pane;
}

QWidget* ListPage::firstFocus()
{
    return m_pageStack->currentIndex() == 0 ? m_rows : m_pageStack->currentWidget();
}

void ListPage::showWhetherAny(bool any)
{
    m_pageStack->setCurrentIndex(any ? 0 : 1);
}

void ListPage::showWhetherChosen(bool chosen)
{
    m_detailStack->setCurrentIndex(chosen ? 0 : 1);
}

// To the first thing in the detail that can be worked with; Escape comes back.
void ListPage::enterDetail()
{
    const QWidget* detail = m_detailStack->currentWidget();
    for (QWidget* each = m_detailStack->nextInFocusChain(); each != m_detailStack;
         each = each->nextInFocusChain()) {
        const bool takesFocus = (each->focusPolicy() & Qt::TabFocus) && each->isEnabled();
        if (takesFocus && detail->isAncestorOf(each) && each->isVisible() && !each->focusProxy())
            return each->setFocus(Qt::TabFocusReason);
    }
}

void ListPage::addInstead(QWidget* detail)
{
    m_detailStack->addWidget(detail);
}

void ListPage::showInstead(QWidget* detail)
{
    m_detailStack->setCurrentWidget(detail);
}

QAction* ListPage::addPageAction(const QString& text, std::initializer_list<const char*> keys,
                                 const std::function<void()>& run)
{
    auto* action = new QAction(text, this);
    QList<QKeySequence> shortcuts;
    for (const char* key : keys)
        shortcuts << QKeySequence(QString::fromLatin1(key));
    action->setShortcuts(shortcuts);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    action->setToolTip(
        tr("%1 (%2)").arg(text, shortcuts.first().toString(QKeySequence::NativeText)));
    connect(action, &QAction::triggered, this, run);
    addAction(action);
    m_rows->addAction(action);
    return action;
}

void ListPage::revealRow(qint64 id)
{
    if (!m_rows->setCurrentId(id)) {
        widen();
        m_rows->setCurrentId(id);
    }
    m_rows->setFocus();
}

} // namespace rapport
