// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/Catch.h"

#include "support/FakeClock.h"
#include "ui/capture/DraftForm.h"
#include "ui/capture/HeardModel.h"
#include "ui/capture/ProposalModel.h"
#include "ui/capture/WhenText.h"

#include <QAbstractItemModelTester>
#include <QJsonDocument>

using namespace rapport;

namespace
{

CaptureContext bareContext()
{
    CaptureContext context;
    context.now = FakeClock().now();
    context.locale = QLocale(QLocale::English, QLocale::UnitedStates);
    const auto nobody = [](auto&&...) { return std::vector<Contact>(); };
    context.byName = nobody;
    context.byEmail = nobody;
    return context;
}

const QString lunchLine = "Radiology IG lunch, met Dr Ana Ruiz, offered shadowing"_q;

} // namespace

TEST_CASE("the models of capture stay sound while the line changes")
{
    DraftForm form(bareContext());
    ProposalModel proposals(form);
    HeardModel heard(form);
    const auto mode = QAbstractItemModelTester::FailureReportingMode::Fatal;
    QAbstractItemModelTester proposalTester(&proposals, mode);
    QAbstractItemModelTester heardTester(&heard, mode);
    for (int length = 1; length <= lunchLine.size(); ++length)
        form.readLine(lunchLine.left(length), form.context().now);
    CHECK(proposals.rowCount() > 0);
    REQUIRE(heard.rowCount() == 1);
    heard.remove(0);
    CHECK(heard.rowCount() == 0);
    form.readLine({}, form.context().now);
    CHECK(proposals.rowCount() == 0);
}

TEST_CASE("a role chosen by hand survives more typing, and a removed person stays away")
{
    DraftForm form(bareContext());
    form.readLine("Radiology IG lunch, met Dr Ana Ruiz"_q, form.context().now);
    REQUIRE(form.people().all().size() == 1);
    form.editPeople([](DraftPeople& people) { people.setRole(0, Role::Host); });
    form.readLine("Radiology IG lunch, met Dr Ana Ruiz, Dr Bo Chen"_q, form.context().now);
    REQUIRE(form.people().all().size() == 2);
    CHECK(form.people().all()[0].role == Role::Host);
    form.editPeople([](DraftPeople& people) { people.remove(1); });
    form.readLine("Radiology IG lunch, met Dr Ana Ruiz, Dr Bo Chen in room 4"_q,
                  form.context().now);
    CHECK(form.people().all().size() == 1);
}

TEST_CASE("people, follow-ups and what was heard come back as they were changed by hand")
{
    const QString line = "Radiology IG lunch, met Dr Ana Ruiz, Dr Bo Chen, offered shadowing"_q;
    DraftForm form(bareContext());
    form.readLine(line, form.context().now);
    const auto ann = readLine("met Dr Ann Lee <ann@x.edu>"_q, form.context());
    REQUIRE((ann && ann->people.size() == 1));
    form.editPeople([&](DraftPeople& people) {
        people.setRole(0, Role::Host);
        people.remove(1);
        people.add(ann->people.front(), "Dr Ann Lee <ann@x.edu>"_q);
    });
    std::vector<Heard> heard = form.heard();
    REQUIRE(heard.size() == 1);
    heard[0].words = "two days of it"_q;
    form.setHeard(heard);
    form.setTicked(0, false);
    form.setTitle(1, "A note to her"_q);
    form.setDue(1, QDate(2025, 12, 1), QTime(9, 30));

    DraftForm again(bareContext());
    again.readLine(line, again.context().now);
    again.putHandFields(
        QJsonDocument::fromJson(QJsonDocument(form.handFields()).toJson()).object());
    REQUIRE(again.people().all().size() == 2);
    CHECK(again.people().all()[0].role == Role::Host);
    CHECK(again.people().all()[1].contact.given == "Ann"_q);
    CHECK(again.people().all()[1].contact.emails.size() == 1);
    CHECK(again.heard() == form.heard());
    REQUIRE(again.draft().followUps.size() == form.draft().followUps.size());
    CHECK_FALSE(again.draft().followUps[0].ticked);
    CHECK(again.draft().followUps[1].title == "A note to her"_q);
    CHECK(again.draft().followUps[1].dueOn == QDate(2025, 12, 1));
    CHECK(again.draft().followUps[1].dueHour == QTime(9, 30));
}

TEST_CASE("somebody kept by hand and gone since is somebody new of that name")
{
    HandPeople hand;
    DraftPerson known;
    known.known = ContactId{7};
    known.contact.given = "Ana"_q;
    known.contact.family = "Ruiz"_q;
    hand.added.push_back({known, {}});
    QJsonObject json;
    peopleToJson(hand, json);
    CaptureContext context = bareContext();
    CHECK_FALSE(peopleFromJson(json, context).added.at(0).person.known.isValid());
    context.byName = [](const QString&, const QString&) {
        Contact ana;
        ana.id = ContactId{7};
        return std::vector<Contact>{ana};
    };
    const DraftPerson back = peopleFromJson(json, context).added.at(0).person;
    CHECK(back.known == ContactId{7});
    CHECK(back.contact.family == "Ruiz"_q);
}

TEST_CASE("people changed by hand in a planned meeting are kept")
{
    DraftForm form(bareContext());
    form.startFrom(DraftMeeting{}, {DraftPerson{}});
    CHECK_FALSE(form.isTouched());
    form.editPeople([](DraftPeople& people) { people.setRole(0, Role::Speaker); });
    CHECK(form.isTouched());
}

TEST_CASE("a meeting's time reads back as it is shown")
{
    const QDateTime now = FakeClock().now();
    const QLocale locale(QLocale::English, QLocale::UnitedStates);
    const QString typed = GENERATE("Today 12:00 – 13:00"_q, "tomorrow 17:30-19:00"_q,
                                   "6 Nov – 7 Nov"_q, "Thu 16 Oct"_q, "12:00 to 13:00"_q);
    const auto when = readWhen(typed, now, locale);
    REQUIRE(when);
    const auto again = readWhen(typedWhenText(when->time, now), now, locale);
    REQUIRE(again);
    CHECK(again->time == when->time);
    CHECK_FALSE(readWhen("whenever"_q, now, locale));
}

TEST_CASE("hours of another zone say which, and read back so")
{
    const QDateTime now = FakeClock().now();
    const QLocale locale(QLocale::English, QLocale::UnitedStates);
    MeetingTime time;
    time.startOn = time.endOn = now.date();
    time.timeZone = "Europe/London";
    time.startAt = QDateTime(now.date(), QTime(19, 0), QTimeZone("Europe/London")).toUTC();
    CHECK(typedWhenText(time, now) == "Today 19:00 (Europe/London)"_q);
    const auto again = readWhen("Today 19:30 (Europe/London)"_q, now, locale);
    REQUIRE(again);
    CHECK(again->time.timeZone == "Europe/London");
    CHECK(*again->time.startAt == time.startAt->addSecs(1800));
    CHECK_FALSE(readWhen("Today 19:30 (Nowhere/Atall)"_q, now, locale));
}

TEST_CASE("two follow-ups of a kind to one person are changed one by one")
{
    DraftForm form(bareContext());
    form.readLine("EMIG lunch, met Dr Ana Ruiz, offered shadowing, offered research"_q,
                  form.context().now);
    const auto indexOf = [&](FollowUpKind kind) {
        const auto& all = form.draft().followUps;
        for (size_t i = 0; i < all.size(); ++i)
            if (all[i].kind == kind)
                return static_cast<int>(i);
        return -1;
    };
    REQUIRE(indexOf(FollowUpKind::AskToShadow) >= 0);
    REQUIRE(indexOf(FollowUpKind::AskAboutResearch) >= 0);
    form.setTicked(indexOf(FollowUpKind::AskToShadow), false);
    CHECK_FALSE(
        form.draft().followUps[static_cast<size_t>(indexOf(FollowUpKind::AskToShadow))].ticked);
    CHECK(form.draft()
              .followUps[static_cast<size_t>(indexOf(FollowUpKind::AskAboutResearch))]
              .ticked);
}
