// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/ThemeStyle.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>

namespace rapport
{
namespace
{

const char* arrowInk(QStyle::State state)
{
    if (!(state & QStyle::State_Enabled))
        return "border";
    return state & QStyle::State_On ? "window" : "muted"; // a chip that is on is dark
}

} // namespace

ThemeStyle::ThemeStyle()
    : QProxyStyle(QStringLiteral("Fusion"))
{
}

void ThemeStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option,
                               QPainter* painter, const QWidget* widget) const
{
    switch (element) {
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return drawTick(*option, *painter, false);
    case PE_IndicatorRadioButton:
        return drawTick(*option, *painter, true);
    case PE_IndicatorArrowDown:
    case PE_IndicatorSpinDown:
        return drawArrow(option->rect, false, arrowInk(option->state), *painter);
    case PE_IndicatorArrowUp:
    case PE_IndicatorSpinUp:
        return drawArrow(option->rect, true, arrowInk(option->state), *painter);
    case PE_FrameFocusRect:
        return; // each control shows its focus in its own shape
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void ThemeStyle::drawTick(const QStyleOption& option, QPainter& painter, bool round) const
{
    const bool on = option.state & (State_On | State_NoChange);
    const bool focused = option.state & State_HasFocus;
    const bool hovered = option.state & State_MouseOver;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(option.rect).adjusted(1, 1, -1, -1);
    const char* line = on || focused || hovered ? "accent" : "outline";
    painter.setPen(QPen(m_tokens.color(line), focused ? 2 : 1.3));
    painter.setBrush(m_tokens.color(on ? "accent" : "surface"));
    const qreal radius = round ? box.width() / 2 : 4;
    painter.drawRoundedRect(box, radius, radius);
    painter.setBrush(Qt::NoBrush);
    if (on && round) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_tokens.color("on-accent"));
        painter.drawEllipse(box.center(), box.width() / 5, box.width() / 5);
    } else if (on) {
        QPainterPath check(box.topLeft() + QPointF(box.width() * 0.24, box.height() * 0.53));
        check.lineTo(box.topLeft() + QPointF(box.width() * 0.43, box.height() * 0.71));
        check.lineTo(box.topLeft() + QPointF(box.width() * 0.77, box.height() * 0.31));
        painter.setPen(
            QPen(m_tokens.color("on-accent"), 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPath(check);
    }
    painter.restore();
}

void ThemeStyle::drawArrow(const QRect& rect, bool up, const char* ink, QPainter& painter) const
{
    const QPointF center = QRectF(rect).center();
    const qreal half = qMin<qreal>(4, qMin(rect.width(), rect.height()) / 2.6);
    const qreal rise = up ? -half / 2 : half / 2;
    QPainterPath path(center + QPointF(-half, -rise));
    path.lineTo(center + QPointF(0, rise));
    path.lineTo(center + QPointF(half, -rise));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_tokens.color(ink), 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(path);
    painter.restore();
}

void ThemeStyle::drawField(const QStyleOption& option, QPainter& painter) const
{
    const bool focused = option.state & State_HasFocus;
    const bool hovered = option.state & State_MouseOver;
    const qreal line = focused ? 2 : 1;
    const QRectF box = QRectF(option.rect).adjusted(line / 2, line / 2, -line / 2, -line / 2);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_tokens.color(focused ? "accent" : hovered ? "outline" : "border"), line));
    painter.setBrush(m_tokens.color(option.state & State_Enabled ? "surface" : "window"));
    painter.drawRoundedRect(box, m_tokens.measure("radius-control"),
                            m_tokens.measure("radius-control"));
    painter.restore();
}

void ThemeStyle::drawSpinBox(const QStyleOptionComplex& option, QPainter& painter,
                             const QWidget* widget) const
{
    drawField(option, painter);
    const auto& spin = static_cast<const QStyleOptionSpinBox&>(option);
    if (spin.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const auto ink = [&spin](QAbstractSpinBox::StepEnabledFlag step) {
        return spin.stepEnabled & step ? "muted" : "border";
    };
    drawArrow(subControlRect(CC_SpinBox, &option, SC_SpinBoxUp, widget), true,
              ink(QAbstractSpinBox::StepUpEnabled), painter);
    drawArrow(subControlRect(CC_SpinBox, &option, SC_SpinBoxDown, widget), false,
              ink(QAbstractSpinBox::StepDownEnabled), painter);
}

void ThemeStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                                    QPainter* painter, const QWidget* widget) const
{
    if (control == CC_ComboBox) {
        drawField(*option, *painter);
        QRect arrow = subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget);
        drawArrow(arrow, false, option->state & State_Enabled ? "muted" : "border", *painter);
    } else if (control == CC_SpinBox) {
        drawSpinBox(*option, *painter, widget);
    } else {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

QRect ThemeStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option,
                                 SubControl part, const QWidget* widget) const
{
    QRect rect = QProxyStyle::subControlRect(control, option, part, widget);
    const bool words = (control == CC_ComboBox && part == SC_ComboBoxEditField) ||
                       (control == CC_SpinBox && part == SC_SpinBoxEditField);
    if (!words)
        return rect;
    const int inset = m_tokens.measure("space-s");
    const bool leftToRight = option->direction == Qt::LeftToRight;
    return leftToRight ? rect.adjusted(inset - 3, 0, 0, 0) : rect.adjusted(0, 0, 3 - inset, 0);
}

int ThemeStyle::pixelMetric(PixelMetric metric, const QStyleOption* option,
                            const QWidget* widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return m_tokens.measure("tick");
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
        return m_tokens.measure("icon");
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

QSize ThemeStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                                   const QWidget* widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (type == CT_ComboBox || type == CT_SpinBox) {
        const int text = option->fontMetrics.height();
        result.setHeight(qMax(m_tokens.measure("control") + 2, text + m_tokens.measure("space-l")));
        result.rwidth() += m_tokens.measure("space-m");
    }
    return result;
}

int ThemeStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                          QStyleHintReturn* returned) const
{
    if (hint == SH_ComboBox_Popup || hint == SH_EtchDisabledText ||
        hint == SH_DialogButtonBox_ButtonsHaveIcons)
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, returned);
}

} // namespace rapport
