// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/Catch.h"
#include "ui/walk/FocusWalk.h"
#include "ui/walk/WidgetWalk.h"
#include "ui/walk/WindowFixture.h"

#include "ui/widgets/Sheet.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <QtTest/QTest>

using namespace rapport;

namespace
{

constexpr QSize smallWindow{960, 640};
constexpr QSize largeWindow{1440, 900};

// Each scene's findings, one a line; a walk that finds nothing leaves an empty list.
QStringList findingsOf(WindowFixture& fixture, const std::vector<WindowFixture::Scene>& scenes,
                       const QSize& size)
{
    QStringList found;
    fixture.visit(scenes, size, [&](MainWindow& window, const QString& name) {
        Sheet* sheet = WindowFixture::sheetOver(window);
        QWidget& top = sheet ? static_cast<QWidget&>(*sheet) : window;
        QStringList here = clippedTexts(top) + namelessControls(top) + overlappingSiblings(top) +
                           deadButtons(top) + unreachableControls(top);
        here.removeDuplicates();
        for (const QString& finding : here)
            found << name + QStringLiteral(": ") + finding;
    });
    return found;
}

void checkNothingFound(const QStringList& found)
{
    INFO(found.join(QLatin1Char('\n')).toStdString());
    CHECK(found.isEmpty());
}

} // namespace

TEST_CASE("the walk finds what it looks for", "[walk]")
{
    QWidget window;
    auto* narrow = new QLabel("Far too long for this"_q, &window);
    narrow->setGeometry(0, 0, 20, 30);
    auto* nameless = new QPushButton(&window);
    nameless->setGeometry(0, 40, 50, 30);
    auto* outside = new QPushButton("Outside"_q, &window);
    outside->setGeometry(30, 50, 400, 30);
    auto* still = new QWidget(&window); // looks the same with the focus
    still->setObjectName("still"_q);
    still->setAccessibleName("Still"_q);
    still->setFocusPolicy(Qt::TabFocus);
    still->setGeometry(0, 120, 20, 20);
    window.setStyleSheet("QPushButton:focus { border: 3px solid red; }"_q);
    window.resize(200, 200);
    window.show();
    QApplication::setActiveWindow(&window);
    outside->setFocus();
    nameless->installEventFilter(&window);
    CHECK(clippedTexts(window).join(QLatin1Char('\n')).contains("Far too long"_q));
    CHECK(clippedTexts(window).join(QLatin1Char('\n')).contains("sticks out"_q));
    CHECK(namelessControls(window).size() == 1);
    CHECK(overlappingSiblings(window).size() == 1);
    CHECK(deadButtons(window).size() == 2);
    CHECK(unreachableControls(window) == QStringList{"QWidget/still: its focus does not show"_q});
    QWidget::setTabOrder(outside, outside);
}

TEST_CASE("pages of an empty notebook fit, have names and are reached", "[walk]")
{
    WindowFixture fixture(WindowFixture::Book::Empty);
    checkNothingFound(findingsOf(fixture, fixture.pages(), smallWindow) +
                      findingsOf(fixture, fixture.pages(), largeWindow));
}

TEST_CASE("dialogs over an empty notebook fit, have names and are reached", "[walk]")
{
    WindowFixture fixture(WindowFixture::Book::Empty);
    checkNothingFound(findingsOf(fixture, fixture.sheets(), smallWindow));
}

TEST_CASE("pages of the sample fit, have names and are reached", "[walk]")
{
    WindowFixture fixture(WindowFixture::Book::Sample);
    checkNothingFound(findingsOf(fixture, fixture.pages(), smallWindow) +
                      findingsOf(fixture, fixture.pages(), largeWindow));
}

TEST_CASE("dialogs over the sample fit a small window", "[walk]")
{
    WindowFixture fixture(WindowFixture::Book::Sample);
    checkNothingFound(findingsOf(fixture, fixture.sheets(), smallWindow));
}

TEST_CASE("dialogs over the sample fit a large window", "[walk]")
{
    WindowFixture fixture(WindowFixture::Book::Sample);
    checkNothingFound(findingsOf(fixture, fixture.sheets(), largeWindow));
}

TEST_CASE("the sample fits in the dark", "[walk]")
{
    WindowFixture fixture(WindowFixture::Book::Sample, Appearance::Dark);
    checkNothingFound(findingsOf(fixture, fixture.pages(), smallWindow));
}

TEST_CASE("dialogs fit in the dark", "[walk]")
{
    WindowFixture fixture(WindowFixture::Book::Sample, Appearance::Dark);
    checkNothingFound(findingsOf(fixture, fixture.sheets(), largeWindow));
}

TEST_CASE("pages of ten thousand contacts fit, have names and are reached", "[walk]")
{
    WindowFixture fixture(WindowFixture::Book::Big);
    checkNothingFound(findingsOf(fixture, fixture.pages(), smallWindow) +
                      findingsOf(fixture, fixture.pages(), largeWindow) +
                      findingsOf(fixture, fixture.sheets(), smallWindow));
}

TEST_CASE("words of any length elide or wrap", "[walk]")
{
    WindowFixture fixture(WindowFixture::Book::LongWords);
    checkNothingFound(findingsOf(fixture, fixture.pages(), smallWindow) +
                      findingsOf(fixture, fixture.sheets(), smallWindow));
}
