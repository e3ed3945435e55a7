// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/walk/FocusWalk.h"

#include "ui/walk/WidgetWalk.h"

#include <QAbstractButton>
#include <QApplication>
#include <QSet>
#include <QtTest/QTest>

namespace rapport
{
namespace
{

constexpr int mostStops = 300;
constexpr int mostParts = 4; // Tab walks through the hours and minutes of a time first

// Where the focus is after the key; the same widget when it is stuck there.
QWidget* nextAfter(QWidget* current, Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    for (int part = 0; part < mostParts; ++part) {
        QTest::keyClick(current, key, modifiers);
        if (QApplication::focusWidget() != current)
            break;
    }
    return QApplication::focusWidget();
}

// One of several that exclude each other is reached by Tab, the others by arrow keys.
bool standsForOthers(const QWidget& widget)
{
    const auto* button = qobject_cast<const QAbstractButton*>(&widget);
    return button && button->autoExclusive() && !button->isChecked();
}

bool takesTab(const QWidget& widget)
{
    return (widget.focusPolicy() & Qt::TabFocus) && widget.isEnabled() && !widget.focusProxy() &&
           !widget.size().isEmpty() && !standsForOthers(widget);
}

struct Steps {
    QSet<QWidget*> seen;
    QString stuck;
};

Steps walkFrom(QWidget* start, Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    Steps steps;
    QWidget* current = start;
    for (int i = 0; i < mostStops; ++i) {
        steps.seen.insert(current);
        QWidget* next = nextAfter(current, key, modifiers);
        if (next == start)
            return steps;
        if (!next || next == current) {
            steps.stuck = pathOf(*current);
            return steps;
        }
        if (steps.seen.contains(next)) {
            steps.stuck = pathOf(*next) + QStringLiteral(" (a ring without ") + pathOf(*start) +
                          QLatin1Char(')');
            return steps;
        }
        current = next;
    }
    steps.stuck = QStringLiteral("no end after %1 stops").arg(mostStops);
    return steps;
}

} // namespace

QStringList unreachableControls(QWidget& root)
{
    QWidget* start = QApplication::focusWidget();
    if (!start || !(root.isAncestorOf(start) || &root == start))
        return {pathOf(root) + QStringLiteral(": nothing in it has the focus, but ") +
                (start ? pathOf(*start) : QStringLiteral("nothing"))};
    QStringList found;
    const QList<std::pair<Qt::Key, Qt::KeyboardModifier>> ways{
        {Qt::Key_Tab, Qt::NoModifier}, {Qt::Key_Backtab, Qt::ShiftModifier}};
    for (const auto& [key, modifier] : ways) {
        const QString name = modifier ? QStringLiteral("Shift+Tab") : QStringLiteral("Tab");
        const Steps steps = walkFrom(start, key, modifier);
        if (!steps.stuck.isEmpty())
            found << steps.stuck + QStringLiteral(": %1 leads no further").arg(name);
        for (QWidget* widget : shownIn(root))
            if (takesTab(*widget) && !steps.seen.contains(widget))
                found << pathOf(*widget) + QStringLiteral(": never reached by %1").arg(name);
        start->setFocus();
    }
    return found;
}

} // namespace rapport
