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

UndoBar::UndoBar(const Theme& theme, QWidget* over)
    : QFrame(over->parentWidget())
    , m_theme(theme)
    , m_over(over)
    , m_sentence(new ElidedLabel)
    , m_button(new QPushButton)
{
    setProperty("role", QStringLiteral("toast"));
    auto* line = new QHBoxLayout(this);
    const int edge = theme.measure("space-s");
    line->setContentsMargins(2 * edge, edge, edge, edge);
    line->setSpacing(edge);
    m_button->setProperty("variant", QStringLiteral("toast"));
    line->addWidget(m_sentence);
    line->addWidget(m_button);
    connect(m_button, &QPushButton::clicked, this, [this] {
        hide();
        m_back->trigger();
    });
    m_timer.setSingleShot(true);
    m_timer.setInterval(8000);
    connect(&m_timer, &QTimer::timeout, this, &QWidget::hide);
    over->installEventFilter(this);
    hide();
}

void UndoBar::say(const QString& sentence, QAction* back)
{
    m_back = back;
    m_button->setText(back->iconText());
    m_button->setToolTip(QStringLiteral("%1 (%2)").arg(
        back->iconText(), back->shortcut().toString(QKeySequence::NativeText)));
    m_sentence->setText(sentence);
    place();
    show();
    raise();
    m_timer.start();
    QAccessibleEvent alert(m_sentence, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
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
    m_timer.start();
    QFrame::leaveEvent(event);
}

} // namespace rapport
