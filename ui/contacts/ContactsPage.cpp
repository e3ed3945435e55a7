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
#include "ui/widgets/Rows.h"

#include <QAction>
#include <QMenu>
#include <QPushButton>

namespace rapport
{

ContactsPage::ContactsPage(const Context& context, QWidget* parent)
    : ListPage(context,
               new NameList(context.theme, RowDelegate::Leading::Avatar, RowList::Frame::Plain),
               parent)
    , m_model(new ContactListModel(context.notebook, context.clock, this))
    , m_list(rows())
    , m_filters(new ContactFilterBar(context, this))
    , m_view(new ContactView(context, this))
    , m_selection(new SelectionView(context, this))
    , m_followUpMenu(new QMenu(this))
{
    m_list->setModel(m_model);
    m_list->setUniformItemSizes(true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setAccessibleName(tr("Contacts"));
    layOutParts();
    makeActions();
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ContactsPage::showSelection);
    connect(m_filters, &ContactFilterBar::chosen, this, &ContactsPage::narrow);
    connect(&context.notebook, &Notebook::changed, this, &ContactsPage::reload);
    reload();
    m_filters->recall();
}

QString ContactsPage::title() const
{
    return tr("Contacts");
}

std::vector<ContactId> ContactsPage::chosenPeople() const
{
    std::vector<ContactId> people = selected();
    return people.size() > 1 ? people : std::vector<ContactId>();
}

void ContactsPage::reveal(ContactId id)
{
    const auto contact = m_context.notebook.lookup().contact(id);
    ContactFilter archived;
    archived.archived = true;
    if (contact && contact->archivedAt)
        m_filters->pick(archived);
    revealRow(id.value);
}

void ContactsPage::reveal(BatchId id)
{
    ContactFilter theirs;
    theirs.batch = id;
    m_filters->pick(theirs);
    m_list->setFocus();
}

void ContactsPage::widen()
{
    m_filters->choose({});
    narrow({});
}

void ContactsPage::layOutParts()
{
    const Theme& theme = m_context.theme;
    const auto icon = QStringLiteral("contacts");
    auto* next = new QPushButton(tr("Add a contact"), this);
    next->setProperty("variant", QStringLiteral("primary"));
    next->setToolTip(tr("Add a contact (Ctrl+Shift+N)"));
    connect(next, &QPushButton::clicked, this, [this] { m_context.shell.edit(ContactId{}); });
    layOut(QStringLiteral("contacts"), {m_filters}, m_view,
           new EmptyState(theme, icon, tr("Nobody selected"),
                          tr("Choose a person to see the story with them."), nullptr, this),
           new EmptyState(theme, icon, tr("No contacts yet"),
                          tr("The people you meet stand here, each with their story. Log a meeting "
                             "and those you name come by themselves."),
                          next, this));
    addInstead(m_selection);
}

void ContactsPage::makeActions()
{
    QAction* log = addPageAction(tr("Log contact"), {"Ctrl+L"}, [this] { logCurrent(); });
    QAction* followUp = addPageAction(tr("Follow up…"), {"Ctrl+U"}, [this] { followUpCurrent(); });
    QAction* edit = addPageAction(tr("Edit"), {"Ctrl+E"}, [this] { editCurrent(); });
    QAction* qrCode = addPageAction(tr("QR code…"), {"Ctrl+Shift+Q"},
                                    [this] { m_context.shell.showQrCode(current()); });
    m_export = addPageAction(tr("Export…"), {"Ctrl+Shift+X"},
                             [this] { m_context.shell.exportContacts(selected()); });
    m_words = {
        addPageAction(tr("Tag…"), {"Ctrl+T"}, [this] { changeSeveral(SelectionView::Part::Tag); }),
        addPageAction(tr("Circle…"), {"Ctrl+Shift+C"},
                      [this] { changeSeveral(SelectionView::Part::Circle); }),
        addPageAction(tr("Rhythm…"), {"Ctrl+R"},
                      [this] { changeSeveral(SelectionView::Part::Rhythm); })};
    m_archive = addPageAction(tr("Archive"), {"Ctrl+Shift+A"}, [this] { archiveCurrent(); });
    m_trash = addPageAction(tr("Delete"), {"Del"}, [this] { trashCurrent(); });
    m_actions = {log, followUp, edit, qrCode};
    connect(m_followUpMenu, &QMenu::aboutToShow, this, &ContactsPage::fillFollowUpMenu);
    m_view->setActions(log, m_followUpMenu, {edit, qrCode, m_export, m_archive, m_trash});
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
    const Lookup& lookup = m_context.notebook.lookup();
    ContactFilter archived;
    archived.archived = true;
    showWhetherAny(lookup.countContacts({}) > 0 || lookup.countContacts(archived) > 0);
    m_filters->count();
    // The last of a kind went: nothing to be narrowed to any more.
    if (m_filters->filter() != ContactFilter{} && m_model->rowCount() == 0) {
        m_filters->pick({});
        m_model->setFilter({});
    }
    m_list->setCurrentToFirst();
    showSelection();
}

void ContactsPage::showCurrent()
{
    const ContactId id = current();
    showWhetherChosen(id.isValid());
    if (id.isValid())
        m_view->show(id);
}

// One person with their story, or what can be done to several.
void ContactsPage::showSelection()
{
    const std::vector<ContactId> ids = selected();
    const bool archived = m_model->filter().archived;
    if (ids.size() > 1)
        showInstead(m_selection);
    else
        showCurrent();
    m_selection->show(ids, archived);
    for (QAction* action : std::as_const(m_actions))
        action->setEnabled(ids.size() == 1);
    for (QAction* action : m_words + QList<QAction*>{m_export, m_archive, m_trash})
        action->setEnabled(!ids.empty());
    m_archive->setText(archived ? tr("Bring back") : tr("Archive"));
}

// One person as well: then the fields stand in place of the story until another is chosen.
void ContactsPage::changeSeveral(SelectionView::Part part)
{
    showInstead(m_selection);
    m_selection->begin(part);
}

void ContactsPage::showEvent(QShowEvent* event)
{
    ListPage::showEvent(event);
    m_model->refresh(); // the day may have changed
}

std::vector<ContactId> ContactsPage::selected() const
{
    std::vector<ContactId> ids;
    for (const QModelIndex& each : m_list->selectionModel()->selectedRows())
        ids.push_back(ContactId{each.data(IdRole).toLongLong()});
    return ids;
}

void ContactsPage::narrow(const ContactFilter& filter)
{
    m_model->setFilter(filter);
    m_list->setCurrentToFirst();
    showSelection();
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

void ContactsPage::archiveCurrent()
{
    m_selection->archive();
}

void ContactsPage::trashCurrent()
{
    if (selected().size() > 1)
        return m_selection->trash();
    const ContactId id = current();
    const auto row = m_context.notebook.lookup().contactRow(id);
    if (!row)
        return;
    FollowUpFilter theirs;
    theirs.contact = id;
    const int owed = m_context.notebook.lookup().countFollowUps(theirs);
    const auto done = m_context.notebook.perform(tr("Delete contact"), m_context.clock.now(),
                                                 [id](Edit& edit) { return edit.trash(id); });
    if (!done)
        return m_context.shell.sayError(done.error());
    const QString said = owed == 0   ? tr("%1 is in the trash.")
                         : owed == 1 ? tr("%1 is in the trash, with one follow-up.")
                                     : tr("%1 is in the trash, with %n follow-ups.", nullptr, owed);
    m_context.shell.sayDone(said.arg(row->displayName));
}

ContactId ContactsPage::current() const
{
    return ContactId{m_list->currentId()};
}

} // namespace rapport
