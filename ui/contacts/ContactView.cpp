// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contacts/ContactView.h"

#include "domain/Clock.h"
#include "notebook/Notebook.h"
#include "ui/Shell.h"
#include "ui/contacts/AboutRows.h"
#include "ui/contacts/StoryDelegate.h"
#include "ui/contacts/StoryModel.h"
#include "ui/models/RelatedFollowUpsModel.h"
#include "ui/widgets/LongWords.h"
#include "ui/widgets/Rows.h"
#include "ui/widgets/Widgets.h"
#include "ui/widgets/WordsCard.h"
#include "ui_ContactView.h"

#include <QAction>
#include <QListView>
#include <QMenu>
#include <algorithm>

namespace rapport
{
namespace
{

constexpr int bigAvatar = 56;
// Narrower than this the buttons go beneath the name, and About beneath the story.
constexpr int wideContactFrom = 620;

QString currentInstitution(const Contact& contact)
{
    const auto current = std::find_if(contact.posts.begin(), contact.posts.end(),
                                      [](const Post& post) { return post.isCurrent(); });
    return current == contact.posts.end() ? QString() : current->institution;
}

} // namespace

ContactView::ContactView(const Context& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_story(new StoryModel(this))
    , m_storyList(new QListView(this))
    , m_followUps(new RelatedFollowUpsModel(context, this))
    , m_followUpList(
          new RowList(context.theme, RowDelegate::Leading::Tick, RowList::Frame::Cards, this))
    , m_avatar(new Avatar(context.theme, bigAvatar, this))
    , m_about(new AboutRows(context, this))
    , m_ui(std::make_unique<Ui::ContactView>())
{
    m_ui->setupUi(this);
    m_ui->avatarLayout->addWidget(m_avatar, 0, Qt::AlignTop);
    auto* tags = new FlowLayout(context.theme.measure("space-xs"), m_ui->tagBox);
    tags->setContentsMargins({});
    m_ui->aboutRows->addWidget(m_about);
    m_ui->aboutScroll->viewport()->setAutoFillBackground(false);
    m_ui->aboutContents->setAutoFillBackground(false);
    setUpStory();
    setUpFollowUps();
}

ContactView::~ContactView() = default;

void ContactView::setUpStory()
{
    m_storyList->setModel(m_story);
    m_storyList->setItemDelegate(new StoryDelegate(m_context.theme, m_storyList));
    m_storyList->setAccessibleName(tr("Story"));
    m_storyList->setFrameShape(QFrame::NoFrame);
    m_storyList->setResizeMode(QListView::Adjust);
    m_storyList->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_storyList->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_storyList->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_storyList->viewport()->setAutoFillBackground(false);
    m_ui->storyLayout->addWidget(m_storyList, 1);
    connect(m_storyList, &QListView::activated, this, &ContactView::openEntry);
    connect(m_storyList, &QListView::clicked, this, &ContactView::openEntry);
    connect(&m_context.theme, &Theme::changed, m_storyList, [this] {
        m_storyList->setResizeMode(QListView::Adjust);
        m_storyList->doItemsLayout();
    });
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
    showOpportunities();
    m_followUps->show(id);
    m_story->show(m_context.notebook.lookup().story(id), m_context.clock.now().date());
    const bool any = m_story->rowCount() > 0;
    m_storyList->setVisible(any);
    m_ui->noStoryLabel->setVisible(!any);
    m_ui->storyLayout->setAlignment(any ? Qt::Alignment() : Qt::AlignTop);
    if (other)
        m_storyList->scrollToTop();
}

void ContactView::showHead(const Contact& contact)
{
    m_avatar->setPerson(initialsOf(contact), Theme::toneFor(contact.id.value));
    m_ui->nameLabel->setText(breakable(displayNameOf(contact)));
    QStringList what{describe(contact)};
    const QString institution = currentInstitution(contact);
    if (!what.first().contains(institution))
        what << institution;
    what.removeAll(QString());
    m_ui->whatLabel->setText(breakable(what.join(QStringLiteral(" · "))));
    m_ui->whatLabel->setVisible(!what.isEmpty());
    QLayout& tags = *m_ui->tagBox->layout();
    clearLayout(tags);
    if (contact.kind != ContactKind::Other)
        tags.addWidget(
            new Badge(labelOf(contact.kind), Theme::toneFor(contact.id.value), m_ui->tagBox));
    for (const QString& specialty : contact.specialties)
        tags.addWidget(new Badge(specialty, Tone::Neutral, m_ui->tagBox));
    m_ui->tagBox->setVisible(tags.count() > 0);
}

void ContactView::showOpportunities()
{
    clearLayout(*m_ui->opportunityCards);
    const auto all = m_context.notebook.lookup().opportunitiesOf(m_id);
    for (const Opportunity& each : all) {
        QStringList beneath{labelOf(each.kind), labelOf(each.stage).toLower(), each.nextStep};
        beneath.removeAll(QString());
        m_ui->opportunityCards->addWidget(
            new WordsCard({}, each.title.isEmpty() ? labelOf(each.kind) : each.title,
                          beneath.join(QStringLiteral(" · ")), m_ui->opportunityBox));
    }
    m_ui->opportunityBox->setVisible(!all.empty());
}

void ContactView::openEntry(const QModelIndex& index)
{
    const StoryEntry* entry = m_story->entry(index);
    if (entry && entry->meeting.isValid())
        m_context.shell.show(entry->meeting);
}

void ContactView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const bool wide = width() >= wideContactFrom;
    m_ui->topLayout->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_ui->columns->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

} // namespace rapport
