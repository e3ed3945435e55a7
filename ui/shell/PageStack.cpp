// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/PageStack.h"

#include "notebook/Notebook.h"
#include "ui/contacts/ContactsPage.h"
#include "ui/followups/FollowUpsPage.h"
#include "ui/meetings/MeetingsPage.h"
#include "ui/settings/SettingsPage.h"
#include "ui/today/TodayPage.h"

namespace rapport
{

PageStack::PageStack(const Context& context, QWidget* parent)
    : QStackedWidget(parent)
    , m_context(context)
{
}

Page* PageStack::make(Shell::Place place)
{
    switch (place) {
    case Shell::Place::Today:
        return new TodayPage(m_context, this);
    case Shell::Place::Meetings:
        return new MeetingsPage(m_context, this);
    case Shell::Place::Contacts:
        return new ContactsPage(m_context, this);
    case Shell::Place::FollowUps:
        return new FollowUpsPage(m_context, this);
    case Shell::Place::Settings:
        break;
    }
    return new SettingsPage(m_context, this);
}

Page& PageStack::open(Shell::Place place)
{
    Page*& page = m_pages[place];
    if (!page) {
        page = make(place);
        connect(page, &Page::headerChanged, this, &PageStack::headerChanged);
        addWidget(page);
    }
    m_place = place;
    setCurrentWidget(page);
    return *page;
}

Page* PageStack::current() const
{
    return qobject_cast<Page*>(currentWidget());
}

void PageStack::reveal(ContactId id)
{
    static_cast<ContactsPage&>(open(Shell::Place::Contacts)).reveal(id);
}

void PageStack::reveal(MeetingId id)
{
    static_cast<MeetingsPage&>(open(Shell::Place::Meetings)).reveal(id);
}

void PageStack::reveal(FollowUpId id)
{
    static_cast<FollowUpsPage&>(open(Shell::Place::FollowUps)).select(id);
}

void PageStack::reveal(BatchId id)
{
    ContactFilter theirs;
    theirs.batch = id;
    if (m_context.notebook.lookup().countContacts(theirs) > 0)
        static_cast<ContactsPage&>(open(Shell::Place::Contacts)).reveal(id);
    else
        static_cast<MeetingsPage&>(open(Shell::Place::Meetings)).reveal(id);
}

} // namespace rapport
