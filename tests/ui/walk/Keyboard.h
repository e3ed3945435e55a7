// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/walk/WindowFixture.h"

#include <QApplication>
#include <QtTest/QTest>

namespace rapport
{

// Somebody without a mouse: keys go to where the focus is.
class Keyboard
{
public:
    static QWidget* focus()
    {
        QWidget* popup = QApplication::activePopupWidget();
        return popup ? popup : QApplication::focusWidget();
    }

    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(focus(), key, modifiers);
        settle();
    }

    static void type(const QString& text)
    {
        QTest::keyClicks(focus(), text);
        settle();
    }

    // Tab until the widget of this name has the focus; false when it never does.
    static bool tabTo(const QString& name)
    {
        constexpr int mostStops = 60;
        for (int i = 0; i < mostStops && focus()->objectName() != name; ++i)
            press(Qt::Key_Tab);
        return focus()->objectName() == name;
    }
};

} // namespace rapport
