// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/QrView.h"

#include <QPainter>

namespace rapport
{
namespace
{

constexpr int quietModules = 4; // on each side, as the standard wants

} // namespace

QrView::QrView(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void QrView::setCode(const QrCode& code)
{
    m_code = code;
    updateGeometry();
    update();
}

// Whole pixels a module, so that all of them are equal.
QSize QrView::sizeHint() const
{
    const int side = m_light.measure("qr");
    const int modules = std::max(1, m_code.side + 2 * quietModules);
    const int all = std::max(2, side / modules) * modules;
    return {all, all};
}

void QrView::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_light.color("surface"));
    if (m_code.side == 0)
        return;
    const int module = width() / (m_code.side + 2 * quietModules);
    const int edge = (width() - module * m_code.side) / 2;
    for (int y = 0; y < m_code.side; ++y)
        for (int x = 0; x < m_code.side; ++x)
            if (m_code.isDark(x, y))
                painter.fillRect(edge + x * module, edge + y * module, module, module,
                                 m_light.color("text"));
}

} // namespace rapport
