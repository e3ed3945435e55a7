// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/MeetingsPage.h"

#include "domain/Clock.h"
#include "notebook/CaptureOperations.h"
#include "ui/Shell.h"
#include "ui/meetings/MeetingFilterBar.h"
#include "ui/meetings/MeetingListModel.h"
#include "ui/meetings/MeetingView.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/KeptSplitter.h"
#include "ui/widgets/Rows.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace rapport
{

MeetingsPage::MeetingsPage(const Context& context, QWidget* parent)
    : Page(context, parent)
    , m_model(new MeetingListModel(context.notebook, context.clock, this))
    , m_list(new RowList(context.theme, RowDelegate::Leading::Day, RowList::Frame::Plain, this))
    , m_filters(new MeetingFilterBar(context, this))
    , m_nothing(new QLabel(this))
    , m_view(new MeetingView(context))
    , m_scroll(new QScrollArea(this))
    , m_detail(new QStackedWidget(this))
    , m_stack(new QStackedWidget(this))
{
    auto* splitter =
        new KeptSplitter(QStringLiteral("meetings"), context.theme.measure("list") + 16, this);
    splitter->setPanes(makeListPane(), makeDetailPane());
    m_stack->addWidget(splitter);
    m_stack->addWidget(makeEmptyState());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_stack);
    makeActions();
    connect(m_list, &RowList::currentIdChanged, this, &MeetingsPage::showCurrent);
    connect(m_list, &RowList::opened, this, [this] { m_view->setFocus(); });
    connect(m_filters, &MeetingFilterBar::chosen, this, &MeetingsPage::narrow);
    connect(&context.notebook, &Notebook::changed, this, &MeetingsPage::reload);
    reload();
    m_filters->recall();
}

QString MeetingsPage::title() const
{
    return tr("Meetings");
}

QWidget* MeetingsPage::firstFocus()
{
    return m_stack->currentIndex() == 0 ? m_list : m_stack->currentWidget();
}

void MeetingsPage::reveal(MeetingId id)
{
    if (!m_list->setCurrentId(id.value)) {
        m_filters->choose({});
        narrow({});
        m_list->setCurrentId(id.value);
    }
    m_list->setFocus();
}

void MeetingsPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    m_model->refresh(); // the day may have changed
    m_filters->count();
}

QWidget* MeetingsPage::makeListPane()
{
    auto* pane = new QWidget(this);
    const int gap = m_context.theme.measure("space-m");
    m_list->setModel(m_model);
    m_list->setAccessibleName(tr("Meetings"));
    m_nothing->setText(tr("No meeting fits. Choose All to see every one."));
    m_nothing->setProperty("role", QStringLiteral("secondary"));
    m_nothing->setWordWrap(true);
    auto* column = new QVBoxLayout(pane);
    column->setContentsMargins(gap, gap + 2, gap, 0);
    column->setSpacing(m_context.theme.measure("space-xs"));
    column->addWidget(m_filters);
    column->addWidget(m_nothing);
    column->addWidget(m_list, 1);
    pane->setMinimumWidth(m_context.theme.measure("list") * 3 / 4);
    pane->setMaximumWidth(m_context.theme.measure("list") * 3 / 2);
    return pane;
}

QWidget* MeetingsPage::makeDetailPane()
{
    m_scroll->setWidget(m_view);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_detail->addWidget(m_scroll);
    m_detail->addWidget(
        new EmptyState(m_context.theme, QStringLiteral("meetings"), tr("Nothing selected"),
                       tr("Choose a meeting to see what you took from it."), nullptr, this));
    m_detail->setMinimumWidth(m_context.theme.measure("list"));
    return m_detail;
}

QWidget* MeetingsPage::makeEmptyState()
{
    auto* next = new QPushButton(tr("Log a meeting"), this);
    next->setProperty("variant", QStringLiteral("primary"));
    next->setToolTip(tr("Log a meeting (Ctrl+N)"));
    connect(next, &QPushButton::clicked, this, [this] { m_context.shell.logMeeting(); });
    return new EmptyState(
        m_context.theme, QStringLiteral("meetings"), tr("No meetings yet"),
        tr("A lunch talk, a skills night, a conference: write one line about it, and everyone you "
           "met is kept with it."),
        next, this);
}

void MeetingsPage::makeActions()
{
    const auto keys = [](const char* key) { return QKeySequence(QString::fromLatin1(key)); };
    m_edit = addPageAction(tr("Edit"), {keys("E"), keys("Ctrl+E")}, &MeetingsPage::editCurrent);
    m_log = addPageAction(tr("Log it"), {keys("L")}, &MeetingsPage::logCurrent);
    m_miss = addPageAction(tr("Didn't go"), {keys("X")}, &MeetingsPage::missCurrent);
    m_trash = addPageAction(tr("Delete"), {keys("Del")}, &MeetingsPage::trashCurrent);
    m_view->setActions(m_edit, {m_log, m_miss, m_trash});
    for (QAction* action : {m_edit, m_log, m_miss, m_trash})
        m_list->addAction(action); // its context menu
}

QAction* MeetingsPage::addPageAction(const QString& text, const QList<QKeySequence>& keys,
                                     void (MeetingsPage::*run)())
{
    auto* action = new QAction(text, this);
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    action->setToolTip(tr("%1 (%2)").arg(text, keys.first().toString(QKeySequence::NativeText)));
    connect(action, &QAction::triggered, this, run);
    addAction(action);
    return action;
}

void MeetingsPage::reload()
{
    const Lookup& lookup = m_context.notebook.lookup();
    const bool any = lookup.countMeetings({}, m_context.clock.now()) > 0;
    m_stack->setCurrentIndex(any ? 0 : 1);
    m_filters->count();
    m_nothing->setVisible(m_model->rowCount() == 0);
    m_list->setCurrentToFirst();
    showCurrent();
}

void MeetingsPage::showCurrent()
{
    const MeetingId id = current();
    m_detail->setCurrentIndex(id.isValid() ? 0 : 1);
    const auto row = m_context.notebook.lookup().meetingRow(id);
    const bool planned = row && row->status == MeetingStatus::Planned;
    for (QAction* action : {m_edit, m_trash})
        action->setEnabled(row.has_value());
    m_log->setVisible(planned);
    m_miss->setVisible(planned);
    if (!row)
        return;
    if (m_view->meeting() != id)
        m_scroll->ensureVisible(0, 0);
    m_view->show(id);
}

void MeetingsPage::narrow(const MeetingFilter& filter)
{
    m_model->setFilter(filter);
    m_nothing->setVisible(m_model->rowCount() == 0);
    m_list->setCurrentToFirst();
    showCurrent();
}

void MeetingsPage::editCurrent()
{
    m_context.shell.edit(current());
}

void MeetingsPage::logCurrent()
{
    m_context.shell.logMeeting({}, current());
}

void MeetingsPage::missCurrent()
{
    const auto row = m_context.notebook.lookup().meetingRow(current());
    const auto done = markMissed(m_context.notebook, current(), m_context.clock.now());
    if (!done)
        return m_context.shell.sayError(done.error());
    if (row)
        m_context.shell.sayDone(tr("%1 is marked as missed.").arg(row->title));
}

void MeetingsPage::trashCurrent()
{
    const MeetingId id = current();
    const auto row = m_context.notebook.lookup().meetingRow(id);
    if (!row)
        return;
    const auto done = m_context.notebook.perform(tr("Delete meeting"), m_context.clock.now(),
                                                 [id](Edit& edit) { return edit.trash(id); });
    if (!done)
        return m_context.shell.sayError(done.error());
    m_context.shell.sayDone(tr("%1 is in the trash.").arg(row->title));
}

MeetingId MeetingsPage::current() const
{
    return MeetingId{m_list->currentId()};
}

} // namespace rapport
