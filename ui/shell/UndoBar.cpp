// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/UndoBar.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/ElidedLabel.h"

#include <QAccessible>
#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

namespace rapport
{
namespace
{

void offer(QPushButton& button, const QAction* action)
{
    button.setVisible(action);
    if (!action)
        return;
    button.setText(action->iconText());
    button.setToolTip(QStringLiteral("%1 (%2)").arg(
        action->iconText(), action->shortcut().toString(QKeySequence::NativeText)));
}

} // namespace

UndoBar::UndoBar(const Theme& theme, QWidget* over)
    : QFrame(over->parentWidget())
    , m_theme(theme)
    , m_over(over)
    , m_sentence(new ElidedLabel)
{
    setProperty("role", QStringLiteral("toast"));
    auto* line = new QHBoxLayout(this);
    const int edge = theme.measure("space-s");
    line->setContentsMargins(2 * edge, edge, edge, edge);
    line->setSpacing(edge);
    line->addWidget(m_sentence);
    m_nextButton = addButton(m_next);
    m_backButton = addButton(m_back);
    m_nextButton->setObjectName(QStringLiteral("next"));
    m_backButton->setObjectName(QStringLiteral("back"));
    m_timer.setSingleShot(true);
    m_timer.setInterval(8000);
    connect(&m_timer, &QTimer::timeout, this, &QWidget::hide);
    over->installEventFilter(this);
    hide();
}

QPushButton* UndoBar::addButton(QAction*& action)
{
    auto* button = new QPushButton(this);
    button->setProperty("variant", QStringLiteral("toast"));
    layout()->addWidget(button);
    connect(button, &QPushButton::clicked, this, [this, &action] {
        hide();
        action->trigger();
    });
    return button;
}

void UndoBar::say(const QString& sentence, QAction* back, QAction* next)
{
    m_back = back;
    m_next = next;
    offer(*m_backButton, back);
    offer(*m_nextButton, next);
    m_sentence->setText(sentence);
    place();
    show();
    raise();
    startToHide();
    QAccessibleEvent alert(m_sentence, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void UndoBar::startToHide()
{
    if (m_back)
        m_timer.start();
    else
        m_timer.stop();
}

void UndoBar::place()
{
    const QRect room = m_over->geometry();
    const int edge = m_theme.measure("space-xl");
    ensurePolished();
    const QSize size = sizeHint().boundedTo(QSize(room.width() - 2 * edge, room.height()));
    setGeometry(room.left() + (room.width() - size.width()) / 2,
                room.bottom() + 1 - size.height() - edge, size.width(), size.height());
}

bool UndoBar::eventFilter(QObject* watched, QEvent* event)
{
    const bool moved = event->type() == QEvent::Resize || event->type() == QEvent::Move;
    if (watched == m_over && moved && !isHidden())
        place();
    return QFrame::eventFilter(watched, event);
}

void UndoBar::enterEvent(QEnterEvent* event)
{
    m_timer.stop();
    QFrame::enterEvent(event);
}

void UndoBar::leaveEvent(QEvent* event)
{
    startToHide();
    QFrame::leaveEvent(event);
}

} // namespace rapport
