// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/Builders.h"
#include "support/Catch.h"
#include "support/FakeShell.h"

#include "ui/contacts/ContactView.h"
#include "ui/contacts/RhythmEdit.h"
#include "ui/contacts/RhythmText.h"
#include "ui/widgets/Badge.h"
#include "ui/widgets/Chip.h"

#include <QSpinBox>
#include <QVBoxLayout>
#include <algorithm>

using namespace rapport;

namespace
{

Chip* chipSaying(const RhythmEdit& edit, const QString& text)
{
    for (Chip* chip : edit.findChildren<Chip*>())
        if (chip->text() == text)
            return chip;
    return nullptr;
}

} // namespace

TEST_CASE("a rhythm reads as people say it", "[rhythm]")
{
    CHECK(rhythmText({}).isEmpty());
    CHECK(rhythmText(7) == "Every week"_q);
    CHECK(rhythmText(42) == "Every 6 weeks"_q);
    CHECK(rhythmText(30) == "Every month"_q);
    CHECK(rhythmText(61) == "Every 2 months"_q);
    CHECK(rhythmText(182) == "Twice a year"_q);
    CHECK(rhythmText(45) == "Every 45 days"_q);
    CHECK(rhythmText(42, 63) == "Every 6 weeks, at the latest after 63 days"_q);
}

TEST_CASE("a usual rhythm is one click, another is typed in days", "[rhythm]")
{
    RhythmEdit edit;
    CHECK_FALSE(edit.idealDays());
    CHECK(chipSaying(edit, "None"_q)->isChecked());
    chipSaying(edit, "Every month"_q)->click();
    CHECK(edit.idealDays() == 30);
    CHECK_FALSE(chipSaying(edit, "None"_q)->isChecked());

    chipSaying(edit, "Other…"_q)->click();
    const auto days = edit.findChildren<QSpinBox*>();
    REQUIRE(days.size() == 2);
    days[0]->setValue(42);
    days[1]->setValue(63);
    CHECK(edit.idealDays() == 42);
    CHECK(edit.latestDays() == 63);
    CHECK(chipSaying(edit, "Other…"_q)->isChecked());

    chipSaying(edit, "None"_q)->click();
    CHECK_FALSE(edit.idealDays());
    CHECK_FALSE(edit.latestDays());
}

TEST_CASE("the chips of a rhythm take no more room than they need", "[rhythm]")
{
    QWidget form;
    auto* column = new QVBoxLayout(&form);
    auto* edit = new RhythmEdit;
    column->addWidget(edit);
    column->addStretch();
    form.resize(700, 600);
    form.show();
    CHECK(edit->height() == edit->heightForWidth(edit->width()));
}

TEST_CASE("the head of a person says in a word how it stands with their rhythm", "[rhythm]")
{
    PageFixture f; // on 14 October 2025
    ContactBuilder lena = aContact().named("Lena", "Hoffmann");
    lena.idealDays = 42;
    const ContactId id = f.book.add(lena);
    Interaction coffee;
    coffee.on = QDate(2025, 8, 12);
    coffee.contacts = {id};
    f.book.add(coffee);
    const auto says = [&f, id](const QString& text) {
        ContactView view(f.context);
        view.show(id);
        const auto badges = view.findChildren<Badge*>();
        return std::any_of(badges.begin(), badges.end(),
                           [&](const Badge* badge) { return badge->text() == text; });
    };
    CHECK(says("Going quiet"_q));
    CHECK(says("Last spoke 9 weeks ago"_q));
    coffee.on = QDate(2025, 10, 13);
    f.book.add(coffee);
    CHECK(says("Last spoke yesterday"_q));
    CHECK_FALSE(says("Going quiet"_q));
}
