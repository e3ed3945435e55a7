// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/walk/WidgetWalk.h"

#include "ui/shell/UndoBar.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/Paragraph.h"
#include "ui/widgets/Sheet.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAccessible>
#include <QAction>
#include <QButtonGroup>
#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QMetaMethod>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QSplitterHandle>
#include <QStyleOptionButton>
#include <QStyleOptionComboBox>
#include <QToolButton>

namespace rapport
{
namespace
{

QString lineAbout(const QWidget& widget, const QString& what)
{
    return pathOf(widget) + QStringLiteral(": ") + what;
}

QString sizeText(const QSize& size)
{
    return QStringLiteral("%1x%2").arg(size.width()).arg(size.height());
}

bool isScrolled(const QWidget& widget)
{
    const auto* area = qobject_cast<const QAbstractScrollArea*>(
        widget.parentWidget() ? widget.parentWidget()->parentWidget() : nullptr);
    return area && area->viewport() == widget.parentWidget();
}

// What the words need; invalid: nothing to say, or they elide.
QSize neededBy(const QLabel& label)
{
    if (label.text().isEmpty())
        return {};
    if (qobject_cast<const ElidedLabel*>(&label))
        return {0, label.sizeHint().height()};
    if (!label.wordWrap())
        return label.minimumSizeHint();
    if (qobject_cast<const Paragraph*>(&label)) // breaks words where it must
        return {0, label.heightForWidth(label.width())};
    int widestWord = 0;
    static const QRegularExpression breaks(QStringLiteral("[\\s\\x{200B}]+"));
    for (const QString& word : label.text().split(breaks))
        widestWord = qMax(widestWord, label.fontMetrics().horizontalAdvance(word));
    return {widestWord, label.heightForWidth(label.width())};
}

QSize neededBy(const QPushButton& button)
{
    QStyleOptionButton option;
    option.initFrom(&button);
    option.text = button.text();
    const QSize frame =
        button.size() -
        button.style()->subElementRect(QStyle::SE_PushButtonContents, &option, &button).size();
    const QSize words = button.fontMetrics().size(Qt::TextShowMnemonic, button.text());
    return button.text().isEmpty() ? QSize() : words + frame;
}

QSize neededBy(const QComboBox& box)
{
    QStyleOptionComboBox option;
    option.initFrom(&box);
    const QRect room = box.style()->subControlRect(QStyle::CC_ComboBox, &option,
                                                   QStyle::SC_ComboBoxEditField, &box);
    const int words = box.fontMetrics().horizontalAdvance(box.currentText());
    return box.isEditable() ? QSize() : QSize(words + box.width() - room.width(), 0);
}

QSize neededBy(const QWidget& widget)
{
    if (const auto* label = qobject_cast<const QLabel*>(&widget))
        return neededBy(*label);
    if (const auto* button = qobject_cast<const QPushButton*>(&widget))
        return neededBy(*button);
    if (const auto* box = qobject_cast<const QComboBox*>(&widget))
        return neededBy(*box);
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
        return button->text().isEmpty() ? QSize() : button->minimumSizeHint();
    return {};
}

// A page whose contents are wider than it, and that cannot be scrolled aside.
bool hidesItsEdge(const QWidget& widget)
{
    const auto* area = qobject_cast<const QScrollArea*>(&widget);
    return area && area->widget() && area->horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff &&
           area->widget()->width() > area->viewport()->width();
}

bool liesOver(const QWidget& widget)
{
    return widget.isWindow() || qobject_cast<const Sheet*>(&widget) ||
           qobject_cast<const UndoBar*>(&widget) || qobject_cast<const QSplitterHandle*>(&widget);
}

// Makes QObject's protected question askable.
struct Listening : QObject {
    static bool to(const QObject& object, const char* signal)
    {
        const int index = object.metaObject()->indexOfSignal(signal);
        return index >= 0 &&
               (object.*&Listening::isSignalConnected)(object.metaObject()->method(index));
    }
};

bool doesSomething(const QAction& action)
{
    return action.isSeparator() || action.menu() || Listening::to(action, "triggered(bool)") ||
           Listening::to(action, "toggled(bool)");
}

bool doesSomething(const QAbstractButton& button)
{
    for (const char* signal : {"clicked(bool)", "toggled(bool)", "pressed()", "released()"})
        if (Listening::to(button, signal))
            return true;
    if (const auto* group = button.group();
        group && (Listening::to(*group, "idClicked(int)") ||
                  Listening::to(*group, "buttonClicked(QAbstractButton*)") ||
                  Listening::to(*group, "idToggled(int,bool)") ||
                  Listening::to(*group, "buttonToggled(QAbstractButton*,bool)")))
        return true;
    const auto* push = qobject_cast<const QPushButton*>(&button);
    const auto* tool = qobject_cast<const QToolButton*>(&button);
    return (push && push->menu()) || (tool && (tool->menu() || tool->defaultAction()));
}

// A tick in an editor is read when the editor saves.
bool isFieldOfSheet(const QAbstractButton& button)
{
    if (!button.isCheckable())
        return false;
    for (const QWidget* above = button.parentWidget(); above; above = above->parentWidget())
        if (qobject_cast<const Sheet*>(above))
            return true;
    return false;
}

} // namespace

QList<QWidget*> shownIn(QWidget& root)
{
    QList<QWidget*> shown{&root};
    for (QWidget* widget : root.findChildren<QWidget*>())
        if (widget->isVisibleTo(&root) && !widget->isWindow())
            shown.append(widget);
    return shown;
}

QString pathOf(const QWidget& widget)
{
    QStringList names;
    for (const QWidget* each = &widget; each; each = each->parentWidget()) {
        const QString name = each->objectName();
        if (!name.startsWith(QLatin1String("qt_")))
            names.prepend(name.isEmpty() ? QString::fromLatin1(each->metaObject()->className())
                                         : name);
        if (each->isWindow())
            break;
    }
    return names.join(QLatin1Char('/')).remove(QStringLiteral("rapport::"));
}

QStringList clippedTexts(QWidget& root)
{
    QStringList found;
    for (QWidget* widget : shownIn(root)) {
        const QSize needed = neededBy(*widget);
        if (needed.width() > widget->width() || needed.height() > widget->height())
            found << lineAbout(*widget, QStringLiteral("“%1” needs %2 and has %3")
                                            .arg(widget->property("text").toString(),
                                                 sizeText(needed), sizeText(widget->size())));
        if (hidesItsEdge(*widget))
            found << lineAbout(*widget, QStringLiteral("is narrower than its contents"));
        const QWidget* parent = widget->parentWidget();
        if (widget != &root && parent && !isScrolled(*widget) && !widget->size().isEmpty() &&
            !qobject_cast<const QAbstractScrollArea*>(parent) && !liesOver(*widget) &&
            !parent->rect().contains(widget->geometry()))
            found << lineAbout(
                *widget,
                QStringLiteral("sticks out of its parent (%1)").arg(sizeText(parent->size())));
    }
    return found;
}

QStringList namelessControls(QWidget& root)
{
    QStringList found;
    for (QWidget* widget : shownIn(root)) {
        const auto* button = qobject_cast<QAbstractButton*>(widget);
        const bool isControl = (widget->focusPolicy() & Qt::TabFocus) || button;
        if (!isControl || widget->focusProxy() || widget == &root)
            continue;
        QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(widget);
        if (!interface || interface->text(QAccessible::Name).isEmpty())
            found << lineAbout(*widget, QStringLiteral("has no accessible name"));
    }
    return found;
}

QStringList overlappingSiblings(QWidget& root)
{
    QStringList found;
    for (QWidget* parent : shownIn(root)) {
        QList<QWidget*> children;
        for (QObject* child : parent->children())
            if (auto* widget = qobject_cast<QWidget*>(child);
                widget && widget->isVisibleTo(&root) && !liesOver(*widget))
                children.append(widget);
        for (qsizetype i = 0; i < children.size(); ++i)
            for (qsizetype j = i + 1; j < children.size(); ++j)
                if (children[i]->geometry().intersects(children[j]->geometry()))
                    found << lineAbout(*children[i],
                                       QStringLiteral("overlaps ") + pathOf(*children[j]));
    }
    return found;
}

QStringList deadButtons(QWidget& root)
{
    QStringList found;
    for (QWidget* widget : shownIn(root)) {
        for (const QAction* action : widget->actions())
            if (!doesSomething(*action))
                found << lineAbout(*widget,
                                   QStringLiteral("action “%1” does nothing").arg(action->text()));
        const auto* button = qobject_cast<QAbstractButton*>(widget);
        if (button && !doesSomething(*button) && !isFieldOfSheet(*button))
            found << lineAbout(*widget, QStringLiteral("“%1” does nothing").arg(button->text()));
    }
    return found;
}

} // namespace rapport
