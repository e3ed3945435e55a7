// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/TodayPage.h"

#include "domain/Clock.h"
#include "notebook/Agenda.h"
#include "notebook/Notebook.h"
#include "ui/Shell.h"
#include "ui/followups/FollowUpActions.h"
#include "ui/models/FollowUpListModel.h"
#include "ui/models/FollowUpWords.h"
#include "ui/models/MinuteTick.h"
#include "ui/models/TermWords.h"
#include "ui/today/ComingUpModel.h"
#include "ui/today/LogCard.h"
#include "ui/today/PaceCard.h"
#include "ui/widgets/DayText.h"
#include "ui/widgets/ReadingOrder.h"
#include "ui/widgets/Rows.h"
#include "ui/widgets/Widgets.h"

#include <QLocale>
#include <QResizeEvent>
#include <QScrollArea>
#include <QVBoxLayout>

namespace rapport
{
namespace
{

constexpr int mostDue = 30; // what two minutes bear; the rest stands among all follow-ups

} // namespace

TodayPage::TodayPage(const Context& context, QWidget* parent)
    : Page(context, parent)
    , m_due(new FollowUpListModel(context, FollowUpListModel::Wording::Reason, this))
    , m_coming(new ComingUpModel(context, this))
    , m_scroll(new QScrollArea(this))
{
    setObjectName(QStringLiteral("TodayPage"));
    auto* body = new QWidget;
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, body);
    const int edge = context.theme.measure("space-xl");
    m_columns->setContentsMargins(edge, edge - context.theme.measure("space-xs"), edge, edge);
    m_columns->setSpacing(edge);
    m_due->showDue(mostDue);
    m_columns->addWidget(makeMainColumn(), 1);
    m_columns->addWidget(makeSideColumn());
    refresh();
    // Last, when what is not shown today is hidden: it lays out all it holds, and loads its fonts.
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidgetResizable(true);
    m_scroll->setWidget(body);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_scroll);
    connect(m_due, &FollowUpListModel::refreshed, this, &TodayPage::refresh);
    auto* tick = new MinuteTick(context.clock, this);
    connect(tick, &MinuteTick::moved, m_due, &FollowUpListModel::refresh);
}

QString TodayPage::title() const
{
    return tr("Today");
}

QString TodayPage::subtitle() const
{
    const QDate today = m_context.clock.now().date();
    const QString day = QLocale().toString(today, QStringLiteral("dddd d MMMM"));
    const auto term = termOn(m_context.notebook.lookup().terms(), today);
    return term ? tr("%1 · %2").arg(day, termText(*term, today)) : day;
}

QWidget* TodayPage::firstFocus()
{
    if (m_list->isVisibleTo(this))
        return m_list;
    if (m_logCard->isVisibleTo(this))
        return m_logCard->logButton();
    if (m_comingUp && m_comingUp->isVisibleTo(this))
        return m_comingList;
    return m_dueHead->isVisibleTo(this) ? m_all : nullptr;
}

// The side column narrows with the window; where both do not fit, it stands below.
void TodayPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    const Theme& theme = m_context.theme;
    const int sideWidth = theme.measure("search"); // it stands beneath the search box
    const bool isNarrow = event->size().width() < sideWidth * 5 / 2 + theme.measure("space-xl");
    m_columns->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    const int room = std::max(sideWidth * 4 / 5, event->size().width() * 3 / 10);
    m_side->setMinimumWidth(isNarrow ? 0 : std::min(sideWidth, room));
    m_side->setMaximumWidth(isNarrow ? QWIDGETSIZE_MAX : std::min(sideWidth, room));
}

QWidget* TodayPage::makeMainColumn()
{
    auto* main = new QWidget;
    const Theme& theme = m_context.theme;
    m_logCard = new LogCard(m_context, main);
    m_list = new RowList(theme, RowDelegate::Leading::Tick, RowList::Frame::Cards, main);
    m_list->setObjectName(QStringLiteral("dueList"));
    m_list->setAccessibleName(tr("Follow up"));
    m_list->setFitsContents(true);
    m_list->setModel(m_due);
    new FollowUpActions(m_context, m_list, m_due);
    m_more = new QPushButton(main);
    m_more->setProperty("variant", QStringLiteral("link"));
    connect(m_more, &QPushButton::clicked, this,
            [this] { m_context.shell.show(Shell::Place::FollowUps); });
    auto* column = new QVBoxLayout(main);
    m_mainColumn = column;
    column->setContentsMargins({});
    column->setSpacing(theme.measure("space-s"));
    column->addWidget(m_logCard);
    m_dueHead = followUpHead(main);
    setReadingOrder({m_logCard, m_dueHead, m_list, m_more});
    column->addWidget(m_dueHead);
    column->addWidget(m_list);
    column->addWidget(m_more, 0, Qt::AlignLeading);
    column->addStretch();
    return main;
}

QWidget* TodayPage::followUpHead(QWidget* parent)
{
    auto* whole = new QWidget(parent);
    auto* head = new QHBoxLayout(whole);
    head->setContentsMargins({});
    m_dueCount = new QLabel;
    m_dueCount->setTextFormat(Qt::PlainText);
    m_dueCount->setProperty("role", QStringLiteral("muted"));
    m_all = new QPushButton(tr("All follow-ups"));
    m_all->setProperty("variant", QStringLiteral("link"));
    m_all->setShortcut(QKeySequence(Qt::ALT | Qt::Key_A));
    m_all->setToolTip(tr("All follow-ups (Alt+A)"));
    connect(m_all, &QPushButton::clicked, this,
            [this] { m_context.shell.show(Shell::Place::FollowUps); });
    head->setSpacing(m_context.theme.measure("space-s"));
    head->addWidget(sectionHead(tr("Follow up"), nullptr));
    head->addWidget(m_dueCount);
    head->addStretch();
    head->addWidget(m_all);
    return whole;
}

// Only for a new student: before anything is in the notebook.
void TodayPage::makeWelcome()
{
    auto* logMeeting = new QPushButton(tr("Log a meeting"));
    logMeeting->setProperty("variant", QStringLiteral("primary"));
    logMeeting->setToolTip(tr("Log a meeting (Ctrl+N)"));
    connect(logMeeting, &QPushButton::clicked, this, [this] { m_context.shell.logMeeting(); });
    m_welcome = new EmptyState(m_context.theme, QStringLiteral("today"), tr("Two minutes a day"),
                               tr("Log the last talk you went to in one line. The people you met "
                                  "and what you owe them appear here when it is time."),
                               logMeeting);
    m_mainColumn->insertWidget(m_mainColumn->count() - 1, m_welcome);
}

void TodayPage::makeClearCard()
{
    const Theme& theme = m_context.theme;
    m_clear = new QFrame;
    m_clear->setProperty("role", QStringLiteral("card"));
    m_clearTitle = sectionHead({}, m_clear);
    m_clearTitle->setWordWrap(true);
    m_clearNext = new ElidedLabel({}, m_clear);
    m_clearNext->setProperty("role", QStringLiteral("secondary"));
    auto* column = new QVBoxLayout(m_clear);
    const int edge = theme.measure("space-l");
    column->setContentsMargins(edge, edge, edge, edge);
    column->setSpacing(theme.measure("space-xs"));
    column->addWidget(m_clearTitle);
    column->addWidget(m_clearNext);
    m_mainColumn->insertWidget(m_mainColumn->count() - 1, m_clear);
}

QWidget* TodayPage::makeSideColumn()
{
    const Theme& theme = m_context.theme;
    m_side = new QWidget;
    m_paceHead = sectionHead(tr("Your pace"), m_side);
    m_pace = new PaceCard(m_context, m_side);
    auto* column = new QVBoxLayout(m_side);
    column->setContentsMargins({});
    column->setSpacing(theme.measure("space-s"));
    column->addWidget(m_paceHead);
    column->addWidget(m_pace);
    column->addStretch();
    return m_side;
}

// Above the pace, once there is a meeting to come.
void TodayPage::makeComingUp()
{
    const Theme& theme = m_context.theme;
    m_comingUp = new QWidget;
    m_comingList = new RowList(theme, RowDelegate::Leading::Day, RowList::Frame::Cards, m_comingUp);
    m_comingList->setAccessibleName(tr("Coming up"));
    m_comingList->setFitsContents(true);
    m_comingList->setModel(m_coming);
    connect(m_comingList, &RowList::opened, this,
            [this](qint64 id) { m_context.shell.show(MeetingId{id}); });
    auto* column = new QVBoxLayout(m_comingUp);
    column->setContentsMargins(0, 0, 0, theme.measure("space-m"));
    column->setSpacing(theme.measure("space-s"));
    column->addWidget(sectionHead(tr("Coming up"), m_comingUp));
    column->addWidget(m_comingList);
    static_cast<QBoxLayout*>(m_side->layout())->insertWidget(0, m_comingUp);
}

QLabel* TodayPage::sectionHead(const QString& text, QWidget* parent) const
{
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setProperty("role", QStringLiteral("section"));
    return label;
}

void TodayPage::refresh()
{
    const Lookup& lookup = m_context.notebook.lookup();
    const QDateTime now = m_context.clock.now();
    m_logCard->show(meetingsToLog(lookup, now));
    showDue();
    showComingUp(meetingsToCome(lookup, now));
    m_pace->show(paceAt(lookup, now));
    m_paceHead->setVisible(!m_pace->isEmpty());
    emit headerChanged();
}

void TodayPage::showDue()
{
    const int due = m_due->count();
    const bool isNew = m_context.notebook.lookup().isEmpty();
    m_dueCount->setText(due > 0 ? tr("%n due", nullptr, due) : QString());
    m_dueHead->setVisible(!isNew);
    const int air = m_logCard->isHidden() ? 0 : m_context.theme.measure("space-m");
    m_dueHead->setContentsMargins(0, air, 0, 0);
    m_list->setVisible(due > 0);
    m_more->setVisible(due > mostDue);
    m_more->setText(tr("and %n more", nullptr, std::max(0, due - mostDue)));
    const bool isClear = due == 0 && !isNew;
    if (isClear && !m_clear)
        makeClearCard();
    if (m_clear)
        m_clear->setVisible(isClear);
    if (isNew && !m_welcome)
        makeWelcome();
    if (m_welcome)
        m_welcome->setVisible(isNew);
    if (isClear)
        showClear();
}

// "Clear. Next: Thursday." and what it is.
void TodayPage::showClear()
{
    const Lookup& lookup = m_context.notebook.lookup();
    const auto next = nextAfterToday(lookup, m_context.clock.now());
    const auto row = next ? lookup.followUpRow(*next) : std::nullopt;
    if (!row) {
        m_clearTitle->setText(tr("Clear."));
        m_clearNext->setText(tr("Nothing else is owed."));
        return;
    }
    const QDate day = countedDay(row->followUp, m_context.clock.now().timeZone());
    m_clearTitle->setText(tr("Clear. Next: %1.").arg(dayWord(day)));
    m_clearNext->setText(row->title);
}

void TodayPage::showComingUp(const std::vector<MeetingId>& meetings)
{
    m_coming->show(meetings);
    if (!meetings.empty() && !m_comingUp)
        makeComingUp();
    if (m_comingUp)
        m_comingUp->setVisible(!meetings.empty());
}

// "tomorrow", "Thursday", "Thu 6 Nov".
QString TodayPage::dayWord(QDate day) const
{
    const QDate today = m_context.clock.now().date();
    const qint64 away = today.daysTo(day);
    return away > 1 && away < 7 ? QLocale().dayName(day.dayOfWeek()) : dayText(day, today);
}

} // namespace rapport
