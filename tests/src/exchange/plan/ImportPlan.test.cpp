// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/plan/ImportPlan.h"

#include "support/Catch.h"

using namespace rapport;

namespace
{

ImportChange changeOf(const char* field)
{
    return {QString::fromLatin1(field), {}, {}, "x"_q};
}

ImportItem itemAt(int line, ImportVerdict verdict)
{
    ImportItem item;
    item.line = line;
    item.title = "Line %1"_q.arg(line);
    item.verdict = verdict;
    return item;
}

ImportItem questionAt(int line)
{
    ImportItem item = itemAt(line, ImportVerdict::Conflict);
    item.candidates = {{1, -1, "Ana"_q, {}, {changeOf("email"), changeOf("phone")}},
                       {2, -1, "Anna"_q, {}, {changeOf("email")}}};
    return item;
}

} // namespace

TEST_CASE("what was answered stays when files are read again with others", "[import]")
{
    ImportPlan before;
    before.items = {itemAt(1, ImportVerdict::New), itemAt(5, ImportVerdict::Update), questionAt(9)};
    before.items[1].changes = {changeOf("title"), changeOf("phone")};
    ImportPlan after = before;
    after.items.push_back(itemAt(1, ImportVerdict::New));
    after.items.back().file = 1;
    before.items[0].isChosen = false;
    before.items[1].changes[0].isTaken = false;
    before.items[2].answer = ImportAnswer::SamePerson;
    before.items[2].candidate = 1;
    before.items[2].candidates[0].changes[1].isTaken = false;

    keepAnswers(before, after);

    CHECK_FALSE(after.items[0].isChosen);
    CHECK(refusedOf(after.items[1].changes) == std::set{"title"_q});
    CHECK(after.items[2].answer == ImportAnswer::SamePerson);
    CHECK(after.items[2].candidate == 1);
    CHECK(refusedOf(after.items[2].candidates[0].changes) == std::set{"phone"_q});
    CHECK(after.items[3].isChosen);
}

TEST_CASE("a line that asks something else is asked anew", "[import]")
{
    ImportPlan before;
    before.items = {questionAt(1), questionAt(5)};
    ImportPlan after = before;
    after.items[0] = itemAt(1, ImportVerdict::Update);
    after.items[1].candidates.pop_back();
    for (ImportItem& item : before.items) {
        item.answer = ImportAnswer::Skip;
        item.isChosen = false;
    }

    keepAnswers(before, after);

    CHECK(after.items[0].isChosen);
    CHECK(after.items[1].answer == ImportAnswer::KeepApart);
}
