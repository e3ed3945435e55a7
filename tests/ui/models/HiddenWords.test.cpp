// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/HiddenWords.h"

#include "support/Builders.h"
#include "support/Catch.h"
#include "support/FakeShell.h"
#include "ui/contacts/ContactsPage.h"
#include "ui/meetings/MeetingsPage.h"
#include "ui/models/FollowUpListModel.h"
#include "ui/notify/ReminderWords.h"
#include "ui/palette/PaletteSearch.h"
#include "ui/settings/TrashSheet.h"
#include "ui/today/TodayPage.h"

#include <QAbstractItemView>
#include <QLabel>
#include <QTextBrowser>

using namespace rapport;

namespace
{

// Whatever a page shows: labels, texts, every role of its lists.
QString shownOn(const QWidget& page)
{
    QStringList all;
    for (const QLabel* label : page.findChildren<QLabel*>())
        if (!label->isHidden())
            all << label->text();
    for (const QTextBrowser* text : page.findChildren<QTextBrowser*>())
        all << text->toPlainText();
    for (const QAbstractItemView* view : page.findChildren<QAbstractItemView*>()) {
        if (!view->model())
            continue;
        for (int row = 0; row < view->model()->rowCount(); ++row)
            for (int role = 0; role < Qt::UserRole + 40; ++role)
                all << view->model()->index(row, 0).data(role).toString();
    }
    return all.join(u'\n');
}

struct Secrets : PageFixture {
    Secrets()
    {
        Contact contact = aContact().named("Ana", "Ruiz");
        contact.notes = "secret 1"_q;
        ana = book.add(contact);
        Meeting talk = aMeeting().about("Airway").from("2025-10-13T12:00", "2025-10-13T13:00");
        talk.notes = "secret 2"_q;
        talk.takeAway = "secret 3"_q;
        talk.mood = "secret 4"_q;
        talk.quote = "secret 5"_q;
        talk.line = "secret 6"_q;
        talk.participants = {{ana, Role::Speaker, "secret 7"_q}};
        meeting = book.add(talk);
        Advice advice;
        advice.contact = ana;
        advice.meeting = meeting;
        advice.words = "secret 8"_q;
        advice.givenOn = QDate(2025, 10, 13);
        const AdviceId heard = book.add(advice);
        Interaction coffee;
        coffee.contacts = {ana};
        coffee.on = QDate(2025, 10, 12);
        coffee.words = "secret 9"_q;
        book.add(coffee);
        FollowUp owed = aFollowUp().to(ana).due("2025-10-13");
        owed.note = "secret 10"_q;
        owed.advice = heard;
        followUp = book.add(owed);
    }

    ContactId ana;
    MeetingId meeting;
    FollowUpId followUp;
};

} // namespace

TEST_CASE("while notes are hidden no page, list or search shows one of them")
{
    Secrets secrets;
    secrets.shell.hidden = GENERATE(true, false);
    const bool isShown = !secrets.shell.hidden;

    ContactsPage contacts(secrets.context);
    contacts.reveal(secrets.ana);
    PageFixture::bringUp(contacts);
    CHECK(shownOn(contacts).contains("secret"_q) == isShown);

    MeetingsPage meetings(secrets.context);
    meetings.reveal(secrets.meeting);
    PageFixture::bringUp(meetings);
    CHECK(shownOn(meetings).contains("secret"_q) == isShown);

    TodayPage today(secrets.context);
    PageFixture::bringUp(today);
    CHECK(shownOn(today).contains("secret"_q) == isShown);

    const PaletteSearch search(secrets.context, {});
    QString found;
    for (const PaletteEntry& entry : search.entries("secret"_q))
        found += entry.title + entry.subtitle;
    CHECK_FALSE(found.isEmpty()); // still found
    CHECK(found.remove(QChar(2)).remove(QChar(3)).contains("secret"_q) == isShown);

    Reminder reminder;
    reminder.followUp = secrets.followUp;
    const auto notification =
        notificationFor({reminder}, secrets.book.lookup(), secrets.shell.hidden);
    REQUIRE(notification);
    CHECK(notification->body.contains("secret"_q) == isShown);
}

TEST_CASE("hidden words say so, and nothing stays nothing")
{
    Secrets secrets;
    secrets.shell.hidden = true;
    CHECK(shownWords(secrets.shell, "words"_q) == "Hidden"_q);
    CHECK(shownWords(secrets.shell, {}).isEmpty());
    secrets.shell.hidden = false;
    CHECK(shownWords(secrets.shell, "words"_q) == "words"_q);
}

TEST_CASE("while notes are hidden the trash shows none of them")
{
    Secrets secrets;
    const auto story = secrets.book.lookup().story(secrets.ana);
    for (const StoryEntry& entry : story)
        if (entry.kind == StoryEntry::Kind::Interaction)
            secrets.book.change([&](Edit& edit) { return edit.trash(InteractionId{entry.id}); });
    secrets.shell.hidden = GENERATE(true, false);

    auto* trash = new TrashSheet(secrets.context);
    trash->open();

    CHECK(shownOn(*trash).contains("secret"_q) != secrets.shell.hidden);
}
