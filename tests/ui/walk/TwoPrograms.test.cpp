// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/Catch.h"
#include "support/Waiting.h"
#include "ui/walk/Keyboard.h"

#include "cli/Cli.h"
#include "ui/widgets/RowList.h"
#include "ui/widgets/RowRole.h"

#include <QTextStream>

using namespace rapport;

namespace
{

QString said(WindowFixture& fixture, const QStringList& words)
{
    QString out;
    QString err;
    QTextStream outStream(&out);
    QTextStream errStream(&err);
    const QStringList file{QStringLiteral("--file"), fixture.notebook().path()};
    const int exitCode = runCli(file + words, outStream, errStream, fixture.clock);
    INFO(err.toStdString());
    REQUIRE(exitCode == 0);
    return out;
}

bool lists(const RowList& list, const QString& name)
{
    for (int row = 0; row < list.model()->rowCount(); ++row)
        if (list.model()->index(row, 0).data(TitleRole).toString().contains(name))
            return true;
    return false;
}

} // namespace

TEST_CASE("window and command line see what the other writes", "[two-programs]")
{
    WindowFixture fixture(WindowFixture::Book::Empty);
    const auto window = fixture.window({1280, 820});
    window->show(Shell::Place::Contacts);
    RowList* list = nullptr;
    for (RowList* each : window->findChildren<RowList*>())
        if (each->accessibleName() == "Contacts"_q)
            list = each;
    REQUIRE(list);
    CHECK_FALSE(lists(*list, "Ruiz"_q));

    said(fixture, {"log"_q, "Radiology IG lunch, met Dr Ana Ruiz <ruiz@x.edu>"_q});
    CHECK(comesTrue([&] { return lists(*list, "Ruiz"_q); }));
    CHECK(list->isVisible());

    Keyboard::press(Qt::Key_N, Qt::ControlModifier);
    REQUIRE(WindowFixture::sheetOver(*window));
    Keyboard::type("EMIG lunch, met Dr Hai Nguyen"_q);
    Keyboard::press(Qt::Key_Return);
    const QString contacts = said(fixture, {"--json"_q, "list"_q, "contacts"_q});
    CHECK(contacts.contains("Nguyen"_q));
    CHECK(contacts.contains("Ruiz"_q));

    said(fixture, {"undo"_q});
    CHECK(comesTrue([&] { return !lists(*list, "Nguyen"_q); }));
}
