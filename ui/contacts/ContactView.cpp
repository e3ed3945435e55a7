// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contacts/ContactView.h"

#include "domain/Clock.h"
#include "domain/Rhythm.h"
#include "notebook/Notebook.h"
#include "ui/Shell.h"
#include "ui/contacts/AboutRows.h"
#include "ui/contacts/AdviceSheet.h"
#include "ui/contacts/Headline.h"
#include "ui/contacts/InteractionSheet.h"
#include "ui/contacts/PictureChoice.h"
#include "ui/contacts/RhythmText.h"
#include "ui/contacts/StoryList.h"
#include "ui/contacts/StoryModel.h"
#include "ui/models/HiddenWords.h"
#include "ui/models/RelatedFollowUpsModel.h"
#include "ui/widgets/LongWords.h"
#include "ui/widgets/Picture.h"
#include "ui/widgets/ReadingOrder.h"
#include "ui/widgets/Rows.h"
#include "ui/widgets/Widgets.h"
#include "ui/widgets/WordsCard.h"
#include "ui_ContactView.h"

#include <QAction>
#include <QMenu>
#include <algorithm>

namespace rapport
{
namespace
{

constexpr int bigAvatar = 56;
// Narrower than this the buttons go beneath the name, and About beneath the story.
constexpr int wideContactFrom = 620;

} // namespace

ContactView::ContactView(const Context& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_story(new StoryModel(this))
    , m_storyList(new StoryList(context.theme, this))
    , m_followUps(new RelatedFollowUpsModel(context, this))
    , m_followUpList(
          new RowList(context.theme, RowDelegate::Leading::Tick, RowList::Frame::Cards, this))
    , m_avatar(new Avatar(context.theme, bigAvatar, this))
    , m_about(new AboutRows(context, this))
    , m_picture(new PictureChoice(context, this))
    , m_ui(std::make_unique<Ui::ContactView>())
{
    m_ui->setupUi(this);
    // Name and line stand together beside the avatar's middle.
    m_ui->topLayout->setAlignment(m_ui->buttonLayout, Qt::AlignLeft);
    m_ui->titleLayout->insertStretch(0);
    m_ui->titleLayout->addStretch();
    m_ui->avatarLayout->addWidget(m_avatar, 0, Qt::AlignTop);
    auto* tags = new FlowLayout(context.theme.measure("space-xs"), m_ui->tagBox);
    tags->setContentsMargins({});
    m_ui->aboutRows->addWidget(m_about);
    m_ui->aboutScroll->viewport()->setAutoFillBackground(false);
    m_ui->aboutContents->setAutoFillBackground(false);
    setUpStory();
    setUpFollowUps();
    setReadingOrder({m_ui->logButton, m_ui->followUpButton, m_ui->moreButton, m_storyList});
}

ContactView::~ContactView() = default;

void ContactView::setUpStory()
{
    m_storyList->setModel(m_story);
    m_ui->storyLayout->addWidget(m_storyList, 1);
    m_ui->storyLayout->setStretchFactor(m_ui->noStoryLabel, 1); // beneath its head, not mid-page
    m_ui->noStoryLabel->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    connect(m_storyList, &QListView::activated, this, &ContactView::openEntry);
    connect(m_storyList, &QListView::clicked, this, &ContactView::openEntry);
    connect(m_storyList, &StoryList::editAsked, this, &ContactView::editEntry);
    connect(m_storyList, &StoryList::removeAsked, this, &ContactView::removeEntry);
}

void ContactView::setUpFollowUps()
{
    m_followUpList->setFitsContents(true);
    m_followUpList->setModel(m_followUps);
    m_followUpList->setAccessibleName(tr("Open follow-ups"));
    m_ui->followUpLayout->addWidget(m_followUpList);
    connect(m_followUpList, &RowList::ticked, this,
            [this](qint64 id) { m_followUps->toggle(FollowUpId{id}); });
    connect(m_followUpList, &RowList::opened, this,
            [this](qint64 id) { m_context.shell.show(FollowUpId{id}); });
    connect(m_followUps, &QAbstractItemModel::modelReset, this,
            [this] { m_ui->followUpBox->setVisible(m_followUps->rowCount() > 0); });
}

void ContactView::setActions(QAction* log, QMenu* followUp, const QList<QAction*>& more)
{
    connect(m_ui->logButton, &QPushButton::clicked, log, &QAction::trigger);
    m_ui->followUpButton->setMenu(followUp);
    auto* menu = new QMenu(this);
    menu->addActions(more);
    menu->addSeparator();
    menu->addActions({m_picture->choose(), m_picture->remove()});
    m_ui->moreButton->setMenu(menu);
}

void ContactView::show(ContactId id)
{
    const auto contact = m_context.notebook.lookup().contact(id);
    if (!contact)
        return;
    const bool other = m_id != id;
    m_id = id;
    showHead(*contact);
    m_about->show(*contact);
    setReadingOrder({m_storyList, m_about, m_followUpList}); // its links are new
    m_ui->aboutHead->setVisible(!m_about->isEmpty());
    showOpportunities();
    m_followUps->show(id);
    m_story->show(shownStory(id), m_context.clock.now().date());
    const bool any = m_story->rowCount() > 0;
    m_storyList->setVisible(any);
    m_ui->noStoryLabel->setVisible(!any);
    if (other)
        m_storyList->scrollToTop();
}

std::vector<StoryEntry> ContactView::shownStory(ContactId id) const
{
    const Lookup& lookup = m_context.notebook.lookup();
    std::vector<StoryEntry> story = lookup.story(id);
    if (!m_context.shell.hidesNotes())
        return story;
    for (StoryEntry& entry : story) {
        const auto meeting = lookup.meeting(entry.meeting);
        const bool headIsNote =
            meeting && entry.kind == StoryEntry::Kind::Meeting &&
            std::any_of(meeting->participants.begin(), meeting->participants.end(),
                        [&](const Participant& each) {
                            return each.contact == id && each.note == entry.head;
                        });
        entry = shownEntry(m_context.shell, entry, headIsNote);
    }
    return story;
}

void ContactView::showHead(const Contact& contact)
{
    const std::optional<Photo> photo = m_context.notebook.lookup().photo(contact.id);
    m_avatar->setPerson(initialsOf(contact), Theme::toneFor(contact.id.value),
                        photo ? squarePicture(*photo, 2 * bigAvatar) : QPixmap());
    m_picture->setPerson(contact.id, photo.has_value());
    setBreakableText(*m_ui->nameLabel, displayNameOf(contact));
    const QString headline = headlineOf(contact);
    setBreakableText(*m_ui->whatLabel, headline);
    m_ui->whatLabel->setVisible(!headline.isEmpty());
    QLayout& tags = *m_ui->tagBox->layout();
    clearLayout(tags);
    const QString kind = labelOf(contact.kind);
    if (contact.kind != ContactKind::Other && !saysAll(headline, {kind}))
        tags.addWidget(new Badge(kind, Theme::toneFor(contact.id.value), m_ui->tagBox));
    addRhythm(contact, tags);
    if (contact.archivedAt)
        tags.addWidget(new Badge(tr("Archived"), Tone::Neutral, m_ui->tagBox));
    m_ui->tagBox->setVisible(tags.count() > 0);
}

// A colour and a word (C6), only where a rhythm was chosen.
void ContactView::addRhythm(const Contact& contact, QLayout& tags)
{
    const QDate lastOn = m_context.notebook.lookup().lastContactOn(contact.id);
    const QDate today = m_context.clock.now().date();
    const auto state = rhythmStateOf(contact, lastOn, today);
    if (!state)
        return;
    const bool inTouch = *state == RhythmState::InTouch;
    if (!inTouch)
        tags.addWidget(*state == RhythmState::Late
                           ? new Badge(tr("Long quiet"), Tone::Late, m_ui->tagBox)
                           : new Badge(tr("Going quiet"), Tone::Soon, m_ui->tagBox));
    tags.addWidget(new Badge(lastSpokeText(lastOn, today), inTouch ? Tone::Good : Tone::Neutral,
                             m_ui->tagBox));
}

void ContactView::showOpportunities()
{
    clearLayout(*m_ui->opportunityCards);
    const auto all = m_context.notebook.lookup().opportunitiesOf(m_id);
    for (const Opportunity& each : all) {
        const QString kind = labelOf(each.kind);
        const bool onlyKind =
            each.title.isEmpty() || each.title.compare(kind, Qt::CaseInsensitive) == 0;
        QStringList beneath{onlyKind ? QString() : kind, labelOf(each.stage).toLower(),
                            shownWords(m_context.shell, each.nextStep)};
        beneath.removeAll(QString());
        m_ui->opportunityCards->addWidget(new WordsCard({}, onlyKind ? kind : each.title,
                                                        beneath.join(QStringLiteral(" · ")),
                                                        m_ui->opportunityBox));
    }
    m_ui->opportunityBox->setVisible(!all.empty());
}

void ContactView::openEntry(const QModelIndex& index)
{
    const StoryEntry* entry = m_story->entry(index);
    if (entry && entry->meeting.isValid())
        m_context.shell.show(entry->meeting);
}

void ContactView::editEntry(const QModelIndex& index)
{
    const StoryEntry* entry = m_story->entry(index);
    if (entry && entry->kind == StoryEntry::Kind::Interaction)
        return (new InteractionSheet(m_context, m_id, InteractionId{entry->id}))->open();
    if (!entry || entry->kind != StoryEntry::Kind::Advice)
        return;
    if (const auto advice = m_context.notebook.lookup().advice(AdviceId{entry->id}))
        (new AdviceSheet(m_context, *advice))->open();
}

void ContactView::removeEntry(const QModelIndex& index)
{
    if (!index.data(StoryModel::MayChangeRole).toBool())
        return;
    const StoryEntry entry = *m_story->entry(index);
    const bool isAdvice = entry.kind == StoryEntry::Kind::Advice;
    const auto done = m_context.notebook.perform(
        isAdvice ? tr("Delete advice") : tr("Delete contact made"), m_context.clock.now(),
        [&](Edit& edit) {
            return isAdvice ? edit.trash(AdviceId{entry.id}) : edit.trash(InteractionId{entry.id});
        });
    if (!done)
        return m_context.shell.sayError(done.error());
    m_context.shell.sayDone(tr("%1 is in the trash.").arg(entry.head));
}

void ContactView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const bool wide = width() >= wideContactFrom;
    m_ui->topLayout->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_ui->columns->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

} // namespace rapport
