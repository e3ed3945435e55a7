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
#include "ui/widgets/Rows.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

namespace rapport
{

MeetingsPage::MeetingsPage(const Context& context, QWidget* parent)
    : ListPage(context,
               new RowList(context.theme, RowDelegate::Leading::Day, RowList::Frame::Plain), parent)
    , m_model(new MeetingListModel(context.notebook, context.clock, this))
    , m_list(rows())
    , m_filters(new MeetingFilterBar(context, this))
    , m_nothing(new QLabel(tr("No meeting fits. Choose All to see every one."), this))
    , m_view(new MeetingView(context))
    , m_scroll(new QScrollArea(this))
{
    m_list->setModel(m_model);
    m_list->setAccessibleName(tr("Meetings"));
    m_nothing->setProperty("role", QStringLiteral("secondary"));
    m_nothing->setWordWrap(true);
    layOutParts();
    makeActions();
    connect(m_list, &RowList::currentIdChanged, this, &MeetingsPage::showCurrent);
    connect(m_filters, &MeetingFilterBar::chosen, this, &MeetingsPage::narrow);
    connect(&context.notebook, &Notebook::changed, this, &MeetingsPage::reload);
    reload();
    m_filters->recall();
}

QString MeetingsPage::title() const
{
    return tr("Meetings");
}

void MeetingsPage::reveal(MeetingId id)
{
    revealRow(id.value);
}

void MeetingsPage::reveal(BatchId id)
{
    m_filters->pick(id);
    m_list->setFocus();
}

void MeetingsPage::widen()
{
    m_filters->choose({});
    narrow({});
}

void MeetingsPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    m_model->refresh(); // the day may have changed
    m_filters->count();
}

void MeetingsPage::layOutParts()
{
    const Theme& theme = m_context.theme;
    const auto icon = QStringLiteral("meetings");
    auto* next = new QPushButton(tr("Log a meeting"), this);
    next->setProperty("variant", QStringLiteral("primary"));
    next->setToolTip(tr("Log a meeting (Ctrl+N)"));
    connect(next, &QPushButton::clicked, this, [this] { m_context.shell.logMeeting(); });
    layOut(QStringLiteral("meetings"), {m_filters, m_nothing}, makeScrollingView(),
           new EmptyState(theme, icon, tr("Nothing selected"),
                          tr("Choose a meeting to see what you took from it."), nullptr, this),
           new EmptyState(theme, icon, tr("No meetings yet"),
                          tr("A lunch talk, a skills night, a conference: write one line about it, "
                             "and everyone you met is kept with it."),
                          next, this));
}

QWidget* MeetingsPage::makeScrollingView()
{
    m_scroll->setWidget(m_view);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    return m_scroll;
}

void MeetingsPage::makeActions()
{
    m_edit = addPageAction(tr("Edit"), {"E", "Ctrl+E"}, [this] { editCurrent(); });
    m_log = addPageAction(tr("Log it"), {"L"}, [this] { logCurrent(); });
    m_miss = addPageAction(tr("Didn't go"), {"X"}, [this] { missCurrent(); });
    m_trash = addPageAction(tr("Delete"), {"Del"}, [this] { trashCurrent(); });
    m_view->setActions(m_edit, {m_log, m_miss, m_trash});
}

void MeetingsPage::reload()
{
    const Lookup& lookup = m_context.notebook.lookup();
    const bool any = lookup.countMeetings({}, m_context.clock.now()) > 0;
    showWhetherAny(any);
    m_filters->count();
    m_nothing->setVisible(m_model->rowCount() == 0);
    m_list->setCurrentToFirst();
    showCurrent();
}

void MeetingsPage::showCurrent()
{
    const MeetingId id = current();
    showWhetherChosen(id.isValid());
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
