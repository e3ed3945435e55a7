// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/SidebarEntry.h"

#include "ui/theme/Theme.h"

#include <QLocale>
#include <QPainter>
#include <QStyle>

namespace rapport
{

SidebarEntry::SidebarEntry(const Theme& theme, const QString& icon, const QString& text,
                           QWidget* parent)
    : QAbstractButton(parent)
    , m_theme(theme)
{
    setText(text);
    setAccessibleName(text);
    setIcon(theme.icon(icon));
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void SidebarEntry::setCount(int count, bool late)
{
    m_count = count;
    m_late = late;
    setAccessibleDescription(count > 0 ? tr("%1 waiting").arg(count) : QString());
    update();
}

QSize SidebarEntry::sizeHint() const
{
    const int text = QFontMetrics(m_theme.font("strong")).height();
    return QSize(m_theme.measure("sidebar"),
                 qMax(m_theme.measure("control") + 2, text + m_theme.measure("space-l")));
}

void SidebarEntry::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool focused = hasFocus();
    const qreal line = focused ? 2 : 1;
    const int radius = m_theme.measure("radius-control");
    const QRectF ground = QRectF(rect()).adjusted(line / 2, line / 2, -line / 2, -line / 2);
    if (isChecked() || underMouse() || focused) {
        const bool bordered = isChecked() || focused;
        painter.setPen(bordered ? QPen(m_theme.color(focused ? "accent" : "border"), line)
                                : QPen(Qt::NoPen));
        painter.setBrush(m_theme.color(isChecked() ? "surface" : "hover"));
        painter.drawRoundedRect(ground, radius, radius);
    }
    const int side = m_theme.measure("icon");
    const int margin = m_theme.measure("space-m") - 2;
    const QRect picture(margin, (height() - side) / 2, side, side);
    icon().paint(&painter, QStyle::visualRect(layoutDirection(), rect(), picture), Qt::AlignCenter,
                 QIcon::Normal, isChecked() ? QIcon::On : QIcon::Off);
    const int start = margin + side + m_theme.measure("space-s");
    const QRect words = rect().adjusted(start, 0, -margin, 0);
    painter.setFont(m_theme.font("strong"));
    painter.setPen(m_theme.color(isChecked() ? "text" : "muted"));
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), words),
                     static_cast<int>(QStyle::visualAlignment(layoutDirection(),
                                                              Qt::AlignLeft | Qt::AlignVCenter)),
                     text());
    if (m_count > 0)
        paintCount(painter, words);
}

void SidebarEntry::paintCount(QPainter& painter, const QRect& room) const
{
    const QString text = QLocale().toString(m_count);
    const QFont font = m_theme.font("small");
    const QFontMetrics metrics(font);
    const int pillHeight = qMax(m_theme.measure("badge") - 2, metrics.height() + 2);
    const int pillWidth =
        qMax(pillHeight + 4, metrics.horizontalAdvance(text) + m_theme.measure("space-m"));
    const QRect pill = QStyle::visualRect(
        layoutDirection(), rect(),
        QRect(room.right() + 1 - pillWidth, (height() - pillHeight) / 2, pillWidth, pillHeight));
    const bool alarming = m_late && isChecked();
    painter.setPen(Qt::NoPen);
    painter.setBrush(alarming ? m_theme.wash(Tone::Late) : m_theme.color("count"));
    painter.drawRoundedRect(pill, pillHeight / 2.0, pillHeight / 2.0);
    painter.setFont(font);
    painter.setPen(alarming ? m_theme.ink(Tone::Late) : m_theme.color("muted"));
    painter.drawText(pill, Qt::AlignCenter, text);
}

} // namespace rapport
