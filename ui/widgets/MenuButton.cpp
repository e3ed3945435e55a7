// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/MenuButton.h"

#include <QMenu>
#include <QStyleOptionButton>
#include <QStylePainter>

namespace rapport
{
namespace
{

constexpr int arrowRoom = 12;

} // namespace

MenuButton::MenuButton(const QString& text, QWidget* parent)
    : QPushButton(text, parent)
{
}

void MenuButton::setMenu(QMenu* menu)
{
    m_menu = menu;
    setAccessibleDescription(tr("Opens a menu"));
    connect(this, &QPushButton::clicked, this, &MenuButton::openMenu);
    updateGeometry();
}

void MenuButton::openMenu()
{
    m_menu->ensurePolished();
    const QRect edge = QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, 1, height()));
    QPoint at = mapToGlobal(edge.bottomLeft());
    if (isRightToLeft())
        at.rx() -= m_menu->sizeHint().width();
    m_menu->popup(at);
}

QSize MenuButton::sizeHint() const
{
    return QPushButton::sizeHint() + QSize(m_menu ? arrowRoom : 0, 0);
}

void MenuButton::paintEvent(QPaintEvent*)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    painter.drawControl(QStyle::CE_PushButtonBevel, option);
    const int room = m_menu ? arrowRoom : 0;
    const QRect words = rect().adjusted(0, 0, -room, 0);
    const QRect arrow(words.right() + 1 - room / 2, words.top(), room, words.height());
    option.rect = QStyle::visualRect(option.direction, rect(), words);
    painter.drawControl(QStyle::CE_PushButtonLabel, option);
    option.rect = QStyle::visualRect(option.direction, rect(), arrow);
    if (room > 0)
        painter.drawPrimitive(QStyle::PE_IndicatorArrowDown, option);
}

// What was chosen in the menu decides whether it is on, not the click that opens it.
void MenuButton::nextCheckState()
{
    if (!m_menu)
        QPushButton::nextCheckState();
}

} // namespace rapport
