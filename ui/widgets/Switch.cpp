// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Switch.h"

#include <QPainter>

namespace rapport
{

Switch::Switch(QWidget* parent)
    : QAbstractButton(parent)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize Switch::sizeHint() const
{
    ensurePolished();
    const QFontMetrics metrics = fontMetrics();
    const int words =
        qMax(metrics.horizontalAdvance(tr("On")), metrics.horizontalAdvance(tr("Off")));
    return QSize(words + 24, metrics.height() + 9);
}

void Switch::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal line = hasFocus() ? 2 : 1;
    const QRectF pill = QRectF(rect()).adjusted(line / 2, line / 2, -line / 2, -line / 2);
    const QPalette::ColorGroup group = isEnabled() ? QPalette::Normal : QPalette::Disabled;
    const QColor ground =
        palette().color(group, isChecked() ? QPalette::WindowText : QPalette::Base);
    const QColor edge = hasFocus()    ? palette().color(QPalette::Highlight)
                        : isChecked() ? ground
                                      : palette().color(QPalette::Mid);
    painter.setPen(QPen(edge, line));
    painter.setBrush(ground);
    painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
    painter.setPen(palette().color(group, isChecked() ? QPalette::Base : QPalette::WindowText));
    painter.drawText(rect(), Qt::AlignCenter, isChecked() ? tr("On") : tr("Off"));
}

} // namespace rapport
