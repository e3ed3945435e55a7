// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/MeetingView.h"

#include "domain/Clock.h"
#include "notebook/Notebook.h"
#include "ui/Shell.h"
#include "ui/meetings/MeetingText.h"
#include "ui/meetings/ParticipantListModel.h"
#include "ui/models/HiddenWords.h"
#include "ui/models/RelatedFollowUpsModel.h"
#include "ui/widgets/LinkButton.h"
#include "ui/widgets/LinkSheet.h"
#include "ui/widgets/LongWords.h"
#include "ui/widgets/ReadingOrder.h"
#include "ui/widgets/Rows.h"
#include "ui/widgets/Widgets.h"
#include "ui/widgets/WordsCard.h"
#include "ui_MeetingView.h"

#include <QAction>
#include <QMenu>

namespace rapport
{
namespace
{

// Narrower than this the two columns stand beneath each other.
constexpr int twoColumnsFrom = 560;

Tone toneOfInterest(Interest interest)
{
    switch (interest) {
    case Interest::WantMore:
        return Tone::Good;
    case Interest::Maybe:
        return Tone::Soon;
    case Interest::NotForMe:
        return Tone::Neutral;
    }
    return Tone::Neutral;
}

QString whoHead(MeetingStatus status)
{
    switch (status) {
    case MeetingStatus::Planned:
        return MeetingView::tr("Who will be there");
    case MeetingStatus::Missed:
        return MeetingView::tr("Who was there");
    case MeetingStatus::Attended:
        break;
    }
    return MeetingView::tr("Who you met");
}

FlowLayout* badgeFlow(QWidget& box, int spacing)
{
    auto* flow = new FlowLayout(spacing, &box);
    flow->setContentsMargins({});
    return flow;
}

} // namespace

MeetingView::MeetingView(const Context& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_people(new ParticipantListModel(context.notebook.lookup(), this))
    , m_followUps(new RelatedFollowUpsModel(context, this))
    , m_peopleList(
          new RowList(context.theme, RowDelegate::Leading::Avatar, RowList::Frame::Cards, this))
    , m_followUpList(
          new RowList(context.theme, RowDelegate::Leading::Tick, RowList::Frame::Cards, this))
    , m_ui(std::make_unique<Ui::MeetingView>())
{
    m_ui->setupUi(this);
    const int gap = context.theme.measure("space-s");
    badgeFlow(*m_ui->tagBox, gap)->setContentsMargins(0, gap / 2, 0, 0);
    badgeFlow(*m_ui->tookBox, gap);
    setUpLists();
    setReadingOrder({m_ui->editButton, m_ui->moreButton, m_ui->takeAwayView, m_ui->notesView,
                     m_peopleList, m_followUpList});
    connect(m_ui->notesView, &NotesView::linkActivated, this,
            [this](const QUrl& url) { LinkSheet::ask(m_context, url); });
}

MeetingView::~MeetingView() = default;

void MeetingView::setUpLists()
{
    m_peopleList->setFitsContents(true);
    m_peopleList->setModel(m_people);
    m_peopleList->setAccessibleName(tr("Who you met"));
    m_ui->metLayout->addWidget(m_peopleList);
    connect(m_peopleList, &RowList::opened, this,
            [this](qint64 id) { m_context.shell.show(ContactId{id}); });
    m_followUpList->setFitsContents(true);
    m_followUpList->setModel(m_followUps);
    m_followUpList->setAccessibleName(tr("Follow-ups"));
    m_ui->followUpLayout->addWidget(m_followUpList);
    connect(m_followUpList, &RowList::ticked, this,
            [this](qint64 id) { m_followUps->toggle(FollowUpId{id}); });
    connect(m_followUpList, &RowList::opened, this,
            [this](qint64 id) { m_context.shell.show(FollowUpId{id}); });
    const auto showCard = [this] { m_ui->followUpBox->setVisible(m_followUps->rowCount() > 0); };
    connect(m_followUps, &QAbstractItemModel::modelReset, this, showCard);
}

void MeetingView::setActions(QAction* edit, const QList<QAction*>& more)
{
    connect(m_ui->editButton, &QPushButton::clicked, edit, &QAction::trigger);
    auto* menu = new QMenu(this);
    m_ui->moreButton->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this, menu, more] {
        menu->clear();
        menu->addActions(more);
        addGroupsTo(*menu);
    });
}

// Each group that hosts the meeting, to look at and to change.
void MeetingView::addGroupsTo(QMenu& menu) const
{
    const Lookup& lookup = m_context.notebook.lookup();
    const auto meeting = lookup.meeting(m_id);
    if (!meeting || meeting->groups.empty())
        return;
    menu.addSeparator();
    for (const GroupId id : meeting->groups)
        if (const auto group = lookup.group(id))
            menu.addAction(tr("%1…").arg(group->name), this,
                           [this, id] { m_context.shell.edit(id); });
}

void MeetingView::show(MeetingId id)
{
    m_id = id;
    const auto meeting = m_context.notebook.lookup().meeting(id);
    if (!meeting)
        return;
    showHead(*meeting);
    showTags(*meeting);
    showTaken(*meeting);
    showHeard(*meeting);
    showLink(*meeting);
    m_ui->lineLabel->setText(tr("Typed: %1").arg(meeting->line));
    m_ui->lineLabel->setVisible(!meeting->line.isEmpty() && !m_context.shell.hidesNotes());
    const auto isBlank = [](const QWidget* box) { return box->isHidden(); };
    m_ui->nothingBox->setVisible(isBlank(m_ui->takeAwayBox) && isBlank(m_ui->notesBox) &&
                                 isBlank(m_ui->tookSection) && isBlank(m_ui->heardBox));
    m_people->show(shownParticipants(*meeting), meeting->status);
    m_ui->metHead->setText(whoHead(meeting->status));
    m_ui->metBox->setVisible(m_people->rowCount() > 0);
    m_followUps->show(id);
}

std::vector<Participant> MeetingView::shownParticipants(const Meeting& meeting) const
{
    std::vector<Participant> people = meeting.participants;
    for (Participant& each : people)
        each.note = shownWords(m_context.shell, each.note);
    return people;
}

void MeetingView::showHead(const Meeting& meeting)
{
    const auto row = m_context.notebook.lookup().meetingRow(meeting.id);
    if (!row)
        return;
    setBreakableText(*m_ui->titleLabel, row->title);
    QStringList parts{meetingDayText(meeting.time, m_context.clock.now()), meeting.place,
                      hostsText(row->groups)};
    parts.removeAll(QString());
    setBreakableText(*m_ui->whenLabel, parts.join(QStringLiteral(" · ")));
}

void MeetingView::showTags(const Meeting& meeting)
{
    QLayout& tags = *m_ui->tagBox->layout();
    clearLayout(tags);
    tags.addWidget(new Badge(labelOfWord(meeting.kind), Tone::Accent, m_ui->tagBox));
    if (meeting.status != MeetingStatus::Attended)
        tags.addWidget(new Badge(labelOf(meeting.status), Tone::Info, m_ui->tagBox));
    if (meeting.level)
        tags.addWidget(new Badge(labelOf(*meeting.level), Tone::Neutral, m_ui->tagBox));
    for (const SpecialtyInterest& each : meeting.specialties) {
        const QString interest = each.after ? labelOf(*each.after).toLower() : QString();
        const QString text =
            interest.isEmpty() ? each.specialty : tr("%1: %2").arg(each.specialty, interest);
        tags.addWidget(new Badge(text, each.after ? toneOfInterest(*each.after) : Tone::Neutral,
                                 m_ui->tagBox));
    }
    if (meeting.cost)
        tags.addWidget(new Badge(costText(*meeting.cost), Tone::Neutral, m_ui->tagBox));
}

void MeetingView::showTaken(const Meeting& meeting)
{
    const Shell& shell = m_context.shell;
    m_ui->takeAwayBox->setVisible(!meeting.takeAway.isEmpty());
    m_ui->takeAwayView->setWords(shownWords(shell, meeting.takeAway));
    m_ui->notesBox->setVisible(!meeting.notes.isEmpty());
    m_ui->notesView->setNotes(shownWords(shell, meeting.notes));
    QLayout& badges = *m_ui->tookBox->layout();
    clearLayout(badges);
    for (const Took took : meeting.took)
        badges.addWidget(new Badge(labelOf(took), Tone::Neutral, m_ui->tookBox));
    QStringList own{meeting.mood,
                    meeting.quote.isEmpty() ? QString() : tr("“%1”").arg(meeting.quote)};
    own.removeAll(QString());
    setBreakableText(*m_ui->quoteLabel, shownWords(shell, own.join(QStringLiteral(" · "))));
    m_ui->quoteLabel->setVisible(!own.isEmpty());
    m_ui->tookBox->setVisible(!meeting.took.empty());
    m_ui->tookSection->setVisible(!meeting.took.empty() || !own.isEmpty());
}

void MeetingView::showHeard(const Meeting& meeting)
{
    const Lookup& lookup = m_context.notebook.lookup();
    const auto nameOfGiver = [&](ContactId id) {
        const auto row = lookup.contactRow(id);
        return row ? row->displayName : QString();
    };
    clearLayout(*m_ui->heardCards);
    for (const Opportunity& each : lookup.opportunitiesAt(meeting.id)) {
        QStringList beneath{nameOfGiver(each.contact), shownWords(m_context.shell, each.nextStep)};
        beneath.removeAll(QString());
        m_ui->heardCards->addWidget(new WordsCard(
            labelOf(each.kind), each.title.isEmpty() ? labelOf(each.stage) : each.title,
            beneath.join(QStringLiteral(" · ")), m_ui->heardBox));
    }
    for (const Advice& each : lookup.adviceAt(meeting.id))
        m_ui->heardCards->addWidget(
            new WordsCard(tr("Advice"), shownWords(m_context.shell, tr("“%1”").arg(each.words)),
                          nameOfGiver(each.contact), m_ui->heardBox));
    m_ui->heardBox->setVisible(m_ui->heardCards->count() > 0);
}

void MeetingView::showLink(const Meeting& meeting)
{
    while (m_ui->linkLayout->count() > 1)
        delete m_ui->linkLayout->takeAt(1)->widget();
    m_ui->linkBox->setVisible(!meeting.link.isEmpty());
    if (meeting.link.isEmpty())
        return;
    const QUrl url = LinkSheet::urlOf(meeting.link);
    auto* link = new LinkButton(meeting.link, m_ui->linkBox);
    link->setEnabled(url.isValid());
    connect(link, &QPushButton::clicked, this, [this, url] { LinkSheet::ask(m_context, url); });
    m_ui->linkLayout->addWidget(link);
}

void MeetingView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_ui->columns->setDirection(width() < twoColumnsFrom ? QBoxLayout::TopToBottom
                                                         : QBoxLayout::LeftToRight);
}

} // namespace rapport
