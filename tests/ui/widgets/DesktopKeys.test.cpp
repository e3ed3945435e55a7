// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/Catch.h"

#include "ui/widgets/DesktopKeys.h"

#include <QApplication>
#include <QCheckBox>
#include <QContextMenuEvent>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <memory>

using namespace rapport;

namespace
{

class MenuAsked : public QWidget
{
public:
    int asked = 0;

protected:
    void contextMenuEvent(QContextMenuEvent* event) override
    {
        asked += event->reason() == QContextMenuEvent::Keyboard;
    }
};

} // namespace

TEST_CASE("Enter presses the button that has the focus, but ticks nothing", "[desktop-keys]")
{
    const auto keys = std::make_unique<DesktopKeys>(*qApp);
    QPushButton button;
    QSignalSpy clicked(&button, &QPushButton::clicked);
    QTest::keyClick(&button, Qt::Key_Return);
    QTest::keyClick(&button, Qt::Key_Enter, Qt::KeypadModifier);
    CHECK(clicked.count() == 2);
    QTest::keyClick(&button, Qt::Key_Return, Qt::ControlModifier);
    button.setEnabled(false);
    QTest::keyClick(&button, Qt::Key_Return);
    CHECK(clicked.count() == 2);

    QCheckBox tick;
    QTest::keyClick(&tick, Qt::Key_Return);
    CHECK_FALSE(tick.isChecked());
}

TEST_CASE("Shift+F10 asks for a menu as the menu key does", "[desktop-keys]")
{
    const auto keys = std::make_unique<DesktopKeys>(*qApp);
    MenuAsked widget;
    QTest::keyClick(&widget, Qt::Key_F10, Qt::ShiftModifier);
    CHECK(widget.asked == 1);
    QTest::keyClick(&widget, Qt::Key_F10);
    CHECK(widget.asked == 1);
}
