// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/walk/FocusWalk.h"

#include "ui/walk/WidgetWalk.h"
#include "ui/widgets/Page.h"
#include "ui/widgets/Sheet.h"

#include <QAbstractButton>
#include <QApplication>
#include <QHash>
#include <QScrollArea>
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

// A bare field shows its focus in the frame around it.
QRect placeOf(const QWidget& stop, const QWidget& root)
{
    const bool isBare = stop.property("role").toString() == QLatin1String("bare");
    const QWidget& shown = isBare ? *stop.parentWidget() : stop;
    return {shown.mapTo(&root, QPoint()), shown.size()};
}

struct Steps {
    QSet<QWidget*> seen;
    QList<QWidget*> order;
    QStringList unseen; // had the focus and did not look like it
    QString stuck;
};

Steps walkFrom(QWidget* start, QWidget& root, Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    Steps steps;
    QWidget* current = start;
    for (int i = 0; i < mostStops; ++i) {
        steps.seen.insert(current);
        steps.order.append(current);
        const QRect place = placeOf(*current, root);
        const QImage focused = root.grab(place).toImage();
        QWidget* next = nextAfter(current, key, modifiers);
        const bool isElsewhere = next && next != current && placeOf(*next, root) != place;
        if (isElsewhere && root.grab(place).toImage() == focused)
            steps.unseen << pathOf(*current);
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

// What scrolls together can be compared: a page, a sheet, what a scroll area of them holds.
const QWidget* partOf(const QWidget& stop)
{
    const QWidget* part = stop.parentWidget();
    while (part && !qobject_cast<const Page*>(part) && !qobject_cast<const Sheet*>(part) &&
           !(part->parentWidget() && qobject_cast<QScrollArea*>(part->parentWidget())))
        part = part->parentWidget();
    return part;
}

bool isBefore(const QRect& a, const QRect& b)
{
    const bool sameColumn = a.left() <= b.right() && b.left() <= a.right();
    const bool sameLine = qAbs(a.center().y() - b.center().y()) < qMin(a.height(), b.height()) / 2;
    return (sameColumn && a.bottom() < b.top()) || (sameLine && a.right() < b.left());
}

// Tab goes down and on, but for the step from the end to the beginning.
QStringList backwardSteps(const QList<QWidget*>& order, const QWidget& root)
{
    QStringList found;
    QHash<const QWidget*, int> highest;
    for (const QWidget* each : order) {
        const int top = placeOf(*each, root).top();
        const QWidget* part = partOf(*each);
        highest[part] = highest.contains(part) ? qMin(highest[part], top) : top;
    }
    for (qsizetype i = 1; i < order.size(); ++i) {
        const QWidget* part = partOf(*order[i]);
        const QRect place = placeOf(*order[i], root);
        if (part && part == partOf(*order[i - 1]) && place.top() > highest[part] &&
            isBefore(place, placeOf(*order[i - 1], root)))
            found << pathOf(*order[i]) + QStringLiteral(": stands before ") +
                         pathOf(*order[i - 1]) + QStringLiteral(", and Tab comes to it later");
    }
    return found;
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
        const Steps steps = walkFrom(start, root, key, modifier);
        if (!steps.stuck.isEmpty())
            found << steps.stuck + QStringLiteral(": %1 leads no further").arg(name);
        for (QWidget* widget : shownIn(root))
            if (takesTab(*widget) && !steps.seen.contains(widget))
                found << pathOf(*widget) + QStringLiteral(": never reached by %1").arg(name);
        for (const QString& path : steps.unseen)
            found << path + QStringLiteral(": its focus does not show");
        if (!modifier)
            found << backwardSteps(steps.order, root);
        start->setFocus();
    }
    found.removeDuplicates();
    return found;
}

} // namespace rapport
