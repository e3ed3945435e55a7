// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/Catch.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/Sheet.h"

#include <QLineEdit>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace rapport;

namespace
{

struct CoveredWindow {
    Theme theme;
    QWidget window;
    QLineEdit* below = new QLineEdit(&window);

    CoveredWindow()
    {
        window.resize(700, 500);
        window.show();
        REQUIRE(QTest::qWaitForWindowActive(&window));
        below->setFocus();
    }
    QPointer<Sheet> open(int fields)
    {
        auto* sheet = new Sheet(theme, &window, 400);
        auto* column = new QVBoxLayout(sheet->contentWidget());
        for (int i = 0; i < fields; ++i)
            column->addWidget(new QLineEdit);
        sheet->open();
        return sheet;
    }
};

} // namespace

TEST_CASE("a sheet covers its window and Escape closes and deletes it")
{
    CoveredWindow covered;
    const QPointer<Sheet> sheet = covered.open(2);
    CHECK(Sheet::isOpenOver(&covered.window));
    CHECK(sheet->size() == covered.window.size());
    covered.window.resize(800, 600);
    CHECK(sheet->size() == covered.window.size());
    QSignalSpy rejected(sheet.data(), &QDialog::rejected);
    QTest::keyClick(sheet.data(), Qt::Key_Escape);
    CHECK(rejected.count() == 1);
    CHECK_FALSE(Sheet::isOpenOver(&covered.window));
    CHECK(covered.window.focusWidget() == covered.below);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK(sheet.isNull());
}

TEST_CASE("Tab stays inside the sheet, both ways")
{
    CoveredWindow covered;
    const QPointer<Sheet> sheet = covered.open(2);
    const QList<QLineEdit*> fields = sheet->findChildren<QLineEdit*>();
    REQUIRE(fields.size() == 2);
    CHECK(covered.window.focusWidget() == fields[0]);
    QTest::keyClick(fields[0], Qt::Key_Tab);
    CHECK(covered.window.focusWidget() == fields[1]);
    QTest::keyClick(fields[1], Qt::Key_Tab);
    CHECK(covered.window.focusWidget() == fields[0]);
    QTest::keyClick(fields[0], Qt::Key_Tab, Qt::ShiftModifier);
    CHECK(covered.window.focusWidget() == fields[1]);
}

TEST_CASE("a sheet higher than its window scrolls instead of leaving it")
{
    CoveredWindow covered;
    const QPointer<Sheet> sheet = covered.open(40);
    const QWidget* card = sheet->contentWidget()->parentWidget()->parentWidget()->parentWidget();
    CHECK(card->geometry().bottom() < covered.window.height());
    CHECK(sheet->contentWidget()->height() > card->height());
}
