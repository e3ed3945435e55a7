// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/Catch.h"

#include "support/Waiting.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Disclosure.h"
#include "ui/widgets/Sheet.h"

#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
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

TEST_CASE("the buttons of a sheet higher than its window stay in view, and Tab gets there")
{
    CoveredWindow covered;
    auto* sheet = new Sheet(covered.theme, &covered.window, 400);
    auto* column = new QVBoxLayout(sheet->contentWidget());
    for (int i = 0; i < 40; ++i)
        column->addWidget(new QLineEdit);
    auto* error = new QLabel(QStringLiteral("what went wrong"));
    auto* save = new QPushButton(QStringLiteral("Save"));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(save);
    column->addWidget(error);
    column->addLayout(buttons);
    sheet->pinFoot();
    sheet->open();
    const auto isInView = [&](const QWidget& part) {
        const QRect shown(part.mapTo(&covered.window, QPoint()), part.size());
        return covered.window.rect().contains(shown) && !part.visibleRegion().isEmpty();
    };
    CHECK(isInView(*error));
    CHECK(isInView(*save));
    QTest::keyClick(covered.window.focusWidget(), Qt::Key_Tab, Qt::ShiftModifier);
    CHECK(covered.window.focusWidget() == save);
}

TEST_CASE("what a disclosure opens comes into view, also where the sheet scrolls")
{
    CoveredWindow covered;
    auto* sheet = new Sheet(covered.theme, &covered.window, 400);
    auto* column = new QVBoxLayout(sheet->contentWidget());
    for (int i = 0; i < 30; ++i)
        column->addWidget(new QLineEdit);
    auto* panel = new QLineEdit;
    auto* more = new Disclosure;
    column->addWidget(panel);
    column->addWidget(new QLabel);
    column->addWidget(more);
    more->attach(covered.theme, *panel);
    sheet->pinFoot();
    sheet->open();
    CHECK(panel->isHidden());
    more->click();
    REQUIRE(comesTrue([panel] { return !panel->visibleRegion().isEmpty(); }));
    more->click();
    CHECK(panel->isHidden());
}
