// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Avatar.h"

#include <QPainter>
#include <QPainterPath>

namespace rapport
{

Avatar::Avatar(const Theme& theme, int diameter, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setFixedSize(diameter, diameter);
}

void Avatar::setPerson(const QString& initials, Tone tone, const QPixmap& picture)
{
    m_picture = picture;
    m_initials = initials;
    m_tone = tone;
    update();
}

void Avatar::draw(QPainter& painter, const Theme& theme, const QRect& rect, const QString& initials,
                  Tone tone, const QPixmap& picture)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (!picture.isNull()) {
        QPainterPath circle;
        circle.addEllipse(rect);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.setClipPath(circle);
        painter.drawPixmap(rect, picture);
        painter.restore();
        return;
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.wash(tone));
    painter.drawEllipse(rect);
    QFont font = theme.font("section");
    font.setPixelSize(rect.width() * 3 / 8);
    painter.setFont(font);
    painter.setPen(theme.ink(tone));
    painter.drawText(rect, Qt::AlignCenter, initials);
    painter.restore();
}

void Avatar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    draw(painter, m_theme, rect(), m_initials, m_tone, m_picture);
}

} // namespace rapport
