// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Tokens.h"

#include <QProxyStyle>

namespace rapport
{

// Fusion, with the parts a style sheet cannot tint painted from the tokens: ticks, radio buttons,
// arrows, combo boxes and spin boxes.
class ThemeStyle : public QProxyStyle
{
    Q_OBJECT

public:
    ThemeStyle();
    void setTokens(const Tokens& tokens) { m_tokens = tokens; }

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                            QPainter* painter, const QWidget* widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                         const QWidget* widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption* option,
                    const QWidget* widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                           const QWidget* widget) const override;
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* returned) const override;

private:
    void drawTick(const QStyleOption& option, QPainter& painter, bool round) const;
    void drawArrow(const QRect& rect, bool up, const char* ink, QPainter& painter) const;
    void drawField(const QStyleOption& option, QPainter& painter) const;
    void drawSpinBox(const QStyleOptionComplex& option, QPainter& painter,
                     const QWidget* widget) const;

    Tokens m_tokens = Tokens::light();
};

} // namespace rapport
