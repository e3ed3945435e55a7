// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "src/notebook/import/ImportBook.h"

using namespace rapport;

namespace
{

const Reach oldCell{"+1 312 555 0100"_q, "mobile"_q};
const Reach newCell{"+1 312 555 0199"_q, "mobile"_q};
const Reach deskPhone{"+1 312 555 0111"_q, "work"_q};

IncomingContact cardWith(const std::vector<Reach>& phones, const char* uid = "c-1")
{
    Contact contact = aContact().named("Ana", "Ruiz").email("ana@x.edu");
    contact.phones = phones;
    return card(contact, uid);
}

std::vector<ImportChange> changesBy(ImportBook& book, const IncomingContact& incoming)
{
    return book.plan({incoming}).plan.items.front().changes;
}

} // namespace

TEST_CASE("a number that a card has corrected takes the place of the one it said before")
{
    ImportBook book;
    book.import({cardWith({oldCell, deskPhone})});
    const auto changes = changesBy(book, cardWith({newCell, deskPhone}));
    REQUIRE(changes.size() == 1);
    CHECK(changes.front().before == oldCell.value);
    CHECK(changes.front().after == newCell.value);
    book.carryOut();
    CHECK(book.contactOf("c-1").phones == std::vector{newCell, deskPhone});
    CHECK(changesBy(book, cardWith({newCell, deskPhone})).empty());

    REQUIRE(book.notebook().undo(book.clock.now()).has_value());
    CHECK(book.contactOf("c-1").phones == std::vector{oldCell, deskPhone});
}

TEST_CASE("an address is corrected also where its label changes with it")
{
    ImportBook book;
    book.import({cardWith({})});
    IncomingContact moved = cardWith({});
    moved.contact.emails = {{"ana@rush.edu"_q, "work"_q}};
    book.import({moved});
    CHECK(book.contactOf("c-1").emails == moved.contact.emails);
}

TEST_CASE("a number that is corrected there and back is news both times")
{
    ImportBook book;
    book.import({cardWith({oldCell})});
    book.import({cardWith({newCell})});
    book.import({cardWith({oldCell})});
    CHECK(book.contactOf("c-1").phones == std::vector{oldCell});
}

TEST_CASE("a correction leaves alone what the student changed, added or unticked")
{
    ImportBook book;
    book.import({cardWith({oldCell, deskPhone})});
    Contact mine = book.contactOf("c-1");
    const Reach labelled{oldCell.value, "pager"_q};
    const Reach added{"+1 312 555 0122"_q, "mobile"_q};
    mine.phones = {labelled, deskPhone, added};
    book.change([&](Edit& edit) { return edit.update(mine); });
    book.import({cardWith({newCell, deskPhone})});
    CHECK(book.contactOf("c-1").phones == std::vector{labelled, deskPhone, added, newCell});

    const Reach otherDesk{"+1 312 555 0133"_q, "work"_q};
    Import& import = book.plan({cardWith({newCell, otherDesk})});
    REQUIRE(import.plan.items.front().changes.size() == 1);
    import.plan.items.front().changes.front().isTaken = false;
    import.plan.tag = "again"_q;
    book.carryOut();
    CHECK(book.contactOf("c-1").phones == std::vector{labelled, deskPhone, added, newCell});
}

TEST_CASE("a number of another card is no earlier word of this one")
{
    ImportBook book;
    book.import({cardWith({oldCell})});
    book.import({cardWith({deskPhone}, "c-2")});
    book.import({cardWith({newCell}, "c-2")});
    CHECK(book.contactOf("c-1").phones == std::vector{oldCell, newCell});

    ImportBook twice;
    twice.import({cardWith({oldCell}), cardWith({newCell})});
    CHECK(twice.contactOf("c-1").phones == std::vector{oldCell, newCell});
}

TEST_CASE("of several new numbers each takes the place of the one that bears its label")
{
    ImportBook book;
    const Reach otherDesk{"+1 312 555 0133"_q, "work"_q};
    const Reach home{"+1 312 555 0144"_q, "home"_q};
    book.import({cardWith({oldCell, deskPhone})});
    book.import({cardWith({home, otherDesk, newCell})});
    CHECK(book.contactOf("c-1").phones == std::vector{newCell, otherDesk, home});
}
