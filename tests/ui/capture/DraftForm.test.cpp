// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/Catch.h"

#include "support/FakeClock.h"
#include "ui/capture/DraftForm.h"
#include "ui/capture/HeardModel.h"
#include "ui/capture/ProposalModel.h"
#include "ui/capture/WhenText.h"

#include <QAbstractItemModelTester>

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
