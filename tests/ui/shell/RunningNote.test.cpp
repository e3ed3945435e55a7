// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/Builders.h"
#include "support/Catch.h"
#include "support/FakeShell.h"

#include "ui/shell/RunningNote.h"
#include "ui/widgets/Switch.h"

#include <QToolButton>

using namespace rapport;

TEST_CASE("that Rapport keeps running is said from the first noun on, until it is closed",
          "[running-note]")
{
    PageFixture p;
    RunningNote note(p.context);
    CHECK(note.isHidden());
    p.book.add(aContact().named("Ana", "Ruiz"));
    CHECK_FALSE(note.isHidden());
    note.findChild<QToolButton*>()->click();
    CHECK(note.isHidden());
    p.book.add(aContact().named("Ana", "Ruiz"));
    CHECK(note.isHidden());
    CHECK(RunningNote(p.context).isHidden());
    CHECK(p.book.lookup().settings().keepRunning);
}

TEST_CASE("switching it off is said, can be undone, and ends the note", "[running-note]")
{
    PageFixture p;
    p.book.add(aContact().named("Ana", "Ruiz"));
    RunningNote note(p.context);
    note.findChild<Switch*>()->click();
    CHECK_FALSE(p.book.lookup().settings().keepRunning);
    CHECK(p.shell.said.size() == 1);
    CHECK(note.isHidden());
    REQUIRE(p.book.notebook().undo(p.book.clock.now()));
    CHECK(p.book.lookup().settings().keepRunning);
    CHECK(note.isHidden());
}
