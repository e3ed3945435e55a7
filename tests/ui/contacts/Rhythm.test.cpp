// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/Catch.h"

#include "ui/contacts/RhythmEdit.h"
#include "ui/contacts/RhythmText.h"
#include "ui/widgets/Chip.h"

#include <QSpinBox>
#include <QVBoxLayout>

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
