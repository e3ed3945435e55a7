// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/ColumnsModel.h"

#include "support/Catch.h"
#include "ui/widgets/Remembered.h"

#include <QAbstractItemModelTester>

using namespace rapport;

namespace
{

ImportTable tableOfTwo()
{
    ImportTable table;
    table.name = "a.csv"_q;
    table.mapping.columns = {{"Who"_q, {CsvField::Name, {}, 1}},
                             {"Mail"_q, {CsvField::Keep, {}, 1}}};
    table.mapping.firstLine = 2;
    table.sample.records = {
        {1, {"Who", "Mail"}}, {2, {"Ana Ruiz", "a@x.edu"}}, {3, {"Ben Cho", ""}}};
    return table;
}

} // namespace

TEST_CASE("the columns of a table are shown with values, and what they hold can be changed")
{
    ColumnsModel model;
    const QAbstractItemModelTester tester(&model);
    model.setTable(tableOfTwo());
    REQUIRE(model.rowCount() == 2);
    CHECK(model.index(0, ColumnsModel::Examples).data().toString() == "Ana Ruiz, Ben Cho"_q);
    int changed = 0;
    QObject::connect(&model, &ColumnsModel::mappingChanged, &model, [&] { ++changed; });
    const QModelIndex mail = model.index(1, ColumnsModel::Meaning);
    CHECK(model.setData(mail, static_cast<int>(CsvField::Email), ColumnsModel::FieldRole));
    CHECK(changed == 1);
    CHECK(model.mapping().columns[1].meaning.field == CsvField::Email);
    model.setDayOrder(DateOrder::DayFirst);
    CHECK(model.mapping().dates == DateOrder::DayFirst);
}

TEST_CASE("what was said of columns is remembered for files with the same headers")
{
    Remembered().clear();
    ColumnMapping mapping = tableOfTwo().mapping;
    mapping.columns[1].meaning.field = CsvField::Email;
    remember(mapping);
    const ColumnMappings mappings = rememberedMappings();
    REQUIRE(mappings.count(headersOf(mapping)) == 1);
    CHECK(mappings.at(headersOf(mapping)) == mapping);
    Remembered().clear();
}
