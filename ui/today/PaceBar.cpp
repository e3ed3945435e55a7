// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/PaceBar.h"

#include "ui/theme/Theme.h"

#include <QPainter>
#include <algorithm>

namespace rapport
{

PaceBar::PaceBar(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void PaceBar::setProgress(int done, int wanted)
{
    m_done = done;
    m_wanted = wanted;
    update();
}

QSize PaceBar::sizeHint() const
{
    const int height = m_theme.measure("space-xs") * 3 / 2;
    return {height * 10, height};
}

void PaceBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const qreal round = height() / 2.0;
    painter.setBrush(m_theme.color("sunken"));
    painter.drawRoundedRect(rect(), round, round);
    const bool isReached = m_done >= m_wanted;
    const qreal share = m_wanted > 0 ? std::min(1.0, double(m_done) / m_wanted) : 0.0;
    // A bar that is begun shows at least a dot, so that an empty week still looks like a bar.
    QRectF filled = rect();
    filled.setWidth(std::max<qreal>(height() * 2.0, width() * share));
    if (layoutDirection() == Qt::RightToLeft)
        filled.moveRight(width());
    painter.setBrush(isReached ? m_theme.ink(Tone::Good) : m_theme.color("accent"));
    painter.drawRoundedRect(filled, round, round);
}

} // namespace rapport
