// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/ImportListModel.h"

#include "support/Catch.h"
#include "ui/widgets/Rows.h"

#include <QAbstractItemModelTester>

using namespace rapport;

namespace
{

ImportItem itemOf(const char* title, ImportVerdict verdict)
{
    ImportItem item;
    item.title = QString::fromUtf8(title);
    item.verdict = verdict;
    item.line = 7;
    return item;
}

ImportPlan planOfAll()
{
    ImportPlan plan;
    plan.files.push_back({"a.vcf"_q, FileFormat::VCard, "vCard 3.0"_q, {{92, "No name."_q}}, {}});
    plan.items = {itemOf("Ana", ImportVerdict::New), itemOf("Ben", ImportVerdict::Update),
                  itemOf("Cy", ImportVerdict::Same), itemOf("Dan", ImportVerdict::Conflict),
                  itemOf("Eve", ImportVerdict::Conflict)};
    plan.items[1].changes = {{"title"_q, "Title"_q, "Dr"_q, "Prof"_q, true}};
    return plan;
}

QString textAt(const ImportListModel& model, int row, int role)
{
    return model.index(row).data(role).toString();
}

} // namespace

TEST_CASE("the import list counts and narrows by verdict, questions first")
{
    ImportPlan plan = planOfAll();
    ImportListModel model;
    const QAbstractItemModelTester tester(&model);
    using Which = ImportListModel::Which;
    model.setPlan(&plan);
    CHECK(model.count(Which::All) == 6);
    CHECK(model.count(Which::ToDecide) == 2);
    CHECK(model.count(Which::Skipped) == 1);
    CHECK(textAt(model, 0, TitleRole) == "Dan"_q);
    model.setWhich(Which::Update);
    REQUIRE(model.rowCount() == 1);
    CHECK(textAt(model, 0, SubtitleRole).startsWith("Title: Dr → Prof"_q));
    CHECK(textAt(model, 0, NoteRole) == "a.vcf, line 7"_q);
    model.setWhich(Which::Skipped);
    CHECK(textAt(model, 0, TitleRole) == "No name."_q);
    CHECK(textAt(model, 0, SubtitleRole) == "a.vcf"_q);
    CHECK(textAt(model, 0, NoteRole) == "line 92"_q);
    CHECK_FALSE(model.index(0).data(TickedRole).isValid());
}

TEST_CASE("what came in as something else has a list of its own, with its line")
{
    ImportPlan plan = planOfAll();
    plan.files[0].converted = {{12, "The photo was left out: it is a link."_q}};
    ImportListModel model;
    const QAbstractItemModelTester tester(&model);
    using Which = ImportListModel::Which;
    model.setPlan(&plan);
    CHECK(model.count(Which::All) == 6);
    CHECK(model.count(Which::Converted) == 1);
    model.setWhich(Which::Converted);
    REQUIRE(model.rowCount() == 1);
    CHECK(textAt(model, 0, TitleRole) == "The photo was left out: it is a link."_q);
    CHECK(textAt(model, 0, NoteRole) == "line 12"_q);
    CHECK(textAt(model, 0, BadgeRole) == "Converted"_q);
}

TEST_CASE("what is unticked is not written, and one answer can go for the rest")
{
    ImportPlan plan = planOfAll();
    ImportListModel model;
    const QAbstractItemModelTester tester(&model);
    model.setPlan(&plan);
    CHECK(countWritten(plan) == 4);
    model.toggle(1);
    CHECK(countWritten(plan) == 3);
    model.toggle(3); // the same: nothing to write
    CHECK(countWritten(plan) == 3);
    model.answer(4, ImportAnswer::Skip, false);
    CHECK(countWritten(plan) == 2);
    model.answer(4, ImportAnswer::Skip, true);
    CHECK(countWritten(plan) == 1);
    CHECK(plan.items[4].answer == ImportAnswer::Skip);
}
