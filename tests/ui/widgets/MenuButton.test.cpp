// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/Catch.h"

#include "ui/widgets/Chip.h"

#include <QMenu>
#include <QTest>

using namespace rapport;

TEST_CASE("a click or key that opens a chip's menu does not switch the chip on")
{
    Chip chip(QStringLiteral("More"));
    chip.setMenu(new QMenu(&chip));
    chip.show();
    chip.click(); // what its shortcut does, too
    CHECK(chip.menu()->isVisible());
    CHECK_FALSE(chip.isChecked());
    chip.menu()->close();
    chip.setChecked(true);
    chip.click();
    CHECK(chip.isChecked());
}

TEST_CASE("a chip with a menu has room for its arrow")
{
    const Chip plain(QStringLiteral("Kind"));
    Chip chip(QStringLiteral("Kind"));
    chip.setMenu(new QMenu(&chip));
    CHECK(chip.sizeHint().width() > plain.sizeHint().width());
}

TEST_CASE("a chip bears a name of any length and any sign")
{
    Chip chip;
    chip.setName(QStringLiteral("Health & Wellness Society of the whole wide University"));
    CHECK(chip.text().contains(QStringLiteral("Health && W")));
    CHECK(chip.text().size() < 30);
    CHECK(chip.accessibleName().startsWith(QStringLiteral("Health & Wellness")));
}
