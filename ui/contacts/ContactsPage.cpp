// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contacts/ContactsPage.h"

#include "domain/Clock.h"
#include "notebook/Notebook.h"
#include "ui/Shell.h"
#include "ui/contacts/ContactFilterBar.h"
#include "ui/contacts/ContactListModel.h"
#include "ui/contacts/ContactView.h"
#include "ui/contacts/NameList.h"
#include "ui/widgets/DayText.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/KeptSplitter.h"

#include <QAction>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace rapport
{

ContactsPage::ContactsPage(const Context& context, QWidget* parent)
    : Page(context, parent)
    , m_model(new ContactListModel(context.notebook, this))
    , m_list(new NameList(context.theme, RowDelegate::Leading::Avatar, RowList::Frame::Plain, this))
    , m_filters(new ContactFilterBar(context, this))
    , m_view(new ContactView(context, this))
    , m_followUpMenu(new QMenu(this))
    , m_detail(new QStackedWidget(this))
    , m_stack(new QStackedWidget(this))
{
    auto* splitter =
        new KeptSplitter(QStringLiteral("contacts"), context.theme.measure("list"), this);
    splitter->setPanes(makeListPane(), makeDetailPane());
    m_stack->addWidget(splitter);
    m_stack->addWidget(makeEmptyState());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_stack);
    makeActions();
    connect(m_list, &RowList::currentIdChanged, this, &ContactsPage::showCurrent);
    connect(m_filters, &ContactFilterBar::chosen, this, &ContactsPage::narrow);
    connect(&context.notebook, &Notebook::changed, this, &ContactsPage::reload);
    reload();
    m_filters->recall();
}

QString ContactsPage::title() const
{
    return tr("Contacts");
}

QWidget* ContactsPage::firstFocus()
{
    return m_stack->currentIndex() == 0 ? m_list : m_stack->currentWidget();
}

void ContactsPage::reveal(ContactId id)
{
    if (!m_list->setCurrentId(id.value)) {
        m_filters->choose(std::nullopt);
        narrow({});
        m_list->setCurrentId(id.value);
    }
    m_list->setFocus();
}

QWidget* ContactsPage::makeListPane()
{
    auto* pane = new QWidget(this);
    const int gap = m_context.theme.measure("space-m");
    m_list->setModel(m_model);
    m_list->setUniformItemSizes(true);
    m_list->setAccessibleName(tr("Contacts"));
    auto* column = new QVBoxLayout(pane);
    column->setContentsMargins(gap, gap + 2, gap, 0);
    column->setSpacing(m_context.theme.measure("space-s"));
    column->addWidget(m_filters);
    column->addWidget(m_list, 1);
    pane->setMinimumWidth(m_context.theme.measure("list") * 3 / 4);
    pane->setMaximumWidth(m_context.theme.measure("list") * 3 / 2);
    return pane;
}

QWidget* ContactsPage::makeDetailPane()
{
    m_detail->addWidget(m_view);
    m_detail->addWidget(
        new EmptyState(m_context.theme, QStringLiteral("contacts"), tr("Nobody selected"),
                       tr("Choose a person to see the story with them."), nullptr, this));
    m_detail->setMinimumWidth(m_context.theme.measure("list"));
    return m_detail;
}

QWidget* ContactsPage::makeEmptyState()
{
    auto* next = new QPushButton(tr("Add a contact"), this);
    next->setProperty("variant", QStringLiteral("primary"));
    next->setToolTip(tr("Add a contact"));
    connect(next, &QPushButton::clicked, this, [this] { m_context.shell.edit(ContactId{}); });
    return new EmptyState(
        m_context.theme, QStringLiteral("contacts"), tr("No contacts yet"),
        tr("The people you meet stand here, each with their story. Log a meeting and those you "
           "name come by themselves."),
        next, this);
}

void ContactsPage::makeActions()
{
    const auto keys = [](const char* key) { return QKeySequence(QString::fromLatin1(key)); };
    QAction* edit =
        addPageAction(tr("Edit"), {keys("Ctrl+E"), keys("E")}, &ContactsPage::editCurrent);
    QAction* log =
        addPageAction(tr("Log contact"), {keys("Ctrl+L"), keys("L")}, &ContactsPage::logCurrent);
    QAction* followUp = addPageAction(tr("Follow up…"), {keys("Ctrl+U"), keys("F")},
                                      &ContactsPage::followUpCurrent);
    QAction* trash = addPageAction(tr("Delete"), {keys("Del")}, &ContactsPage::trashCurrent);
    m_actions = {log, followUp, edit, trash};
    m_list->addActions(m_actions); // its context menu
    connect(m_followUpMenu, &QMenu::aboutToShow, this, &ContactsPage::fillFollowUpMenu);
    m_view->setActions(log, m_followUpMenu, {edit, trash});
}

QAction* ContactsPage::addPageAction(const QString& text, const QList<QKeySequence>& keys,
                                     void (ContactsPage::*run)())
{
    auto* action = new QAction(text, this);
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    action->setToolTip(tr("%1 (%2)").arg(text, keys.first().toString(QKeySequence::NativeText)));
    connect(action, &QAction::triggered, this, run);
    addAction(action);
    return action;
}

// What one owes most often, on its usual day, planned at once; anything else in the editor.
void ContactsPage::fillFollowUpMenu()
{
    const QDate today = m_context.clock.now().date();
    const Settings settings = m_context.notebook.lookup().settings();
    m_followUpMenu->clear();
    for (const FollowUpKind kind :
         {FollowUpKind::ThankYou, FollowUpKind::Continue, FollowUpKind::AskToMeet,
          FollowUpKind::AskToShadow, FollowUpKind::AskAboutResearch, FollowUpKind::SendPromised,
          FollowUpKind::KeepInTouch}) {
        const QDate dueOn = today.addDays(settings.delay(kind));
        m_followUpMenu->addAction(tr("%1, %2").arg(labelOf(kind), dayText(dueOn, today)), this,
                                  [this, kind, dueOn] { planFollowUp(kind, dueOn); });
    }
    m_followUpMenu->addSeparator();
    m_followUpMenu->addAction(m_actions[1]);
}

void ContactsPage::planFollowUp(FollowUpKind kind, QDate dueOn)
{
    FollowUp followUp;
    followUp.kind = kind;
    followUp.contact = current();
    followUp.dueOn = dueOn;
    const auto row = m_context.notebook.lookup().contactRow(followUp.contact);
    const QDateTime now = m_context.clock.now();
    const auto done = m_context.notebook.perform(tr("Add follow-up"), now, [&](Edit& edit) {
        return edit.add(followUp).map([](FollowUpId) {});
    });
    if (!done)
        return m_context.shell.sayError(done.error());
    const QString title = titleOf(followUp, row ? row->displayName : QString());
    m_context.shell.sayDone(tr("%1: %2.").arg(title, dayText(dueOn, now.date())));
}

void ContactsPage::reload()
{
    m_stack->setCurrentIndex(m_context.notebook.lookup().countContacts({}) > 0 ? 0 : 1);
    m_filters->count();
    // The last of a kind went: nothing to be narrowed to any more.
    if (m_filters->kind() && m_model->rowCount() == 0) {
        m_filters->choose(std::nullopt);
        m_model->setFilter({});
    }
    m_list->setCurrentToFirst();
    showCurrent();
}

void ContactsPage::showCurrent()
{
    const ContactId id = current();
    m_detail->setCurrentIndex(id.isValid() ? 0 : 1);
    for (QAction* action : std::as_const(m_actions))
        action->setEnabled(id.isValid());
    if (id.isValid())
        m_view->show(id);
}

void ContactsPage::narrow(const ContactFilter& filter)
{
    m_model->setFilter(filter);
    m_list->setCurrentToFirst();
    showCurrent();
}

void ContactsPage::editCurrent()
{
    m_context.shell.edit(current());
}

void ContactsPage::logCurrent()
{
    m_context.shell.logInteraction(current());
}

void ContactsPage::followUpCurrent()
{
    m_context.shell.edit(FollowUpId{}, current());
}

void ContactsPage::trashCurrent()
{
    const ContactId id = current();
    const auto row = m_context.notebook.lookup().contactRow(id);
    if (!row)
        return;
    const auto done = m_context.notebook.perform(tr("Delete contact"), m_context.clock.now(),
                                                 [id](Edit& edit) { return edit.trash(id); });
    if (!done)
        return m_context.shell.sayError(done.error());
    m_context.shell.sayDone(tr("%1 is in the trash.").arg(row->displayName));
}

ContactId ContactsPage::current() const
{
    return ContactId{m_list->currentId()};
}

} // namespace rapport
