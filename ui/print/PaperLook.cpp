// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/PaperLook.h"

#include "ui/theme/Theme.h"
#include "ui/theme/Tokens.h"

#include <QLocale>

namespace rapport
{
namespace
{

constexpr qreal pointsPerPixel = 0.75; // 96 to the inch on a screen, 72 on paper

QFont onPaper(QFont font)
{
    font.setPointSizeF(font.pixelSize() * pointsPerPixel);
    return font;
}

} // namespace

PaperLook paperLook(const Theme& theme)
{
    const Tokens light = Tokens::light();
    const bool isLetter = QLocale().measurementSystem() == QLocale::ImperialUSSystem;
    return {onPaper(theme.font("base")),
            onPaper(theme.font("title")),
            onPaper(theme.font("section")),
            onPaper(theme.font("secondary")),
            light.color("text"),
            light.color("muted"),
            light.color("border"),
            static_cast<qreal>(theme.measure("space-xs")),
            QPageSize(isLetter ? QPageSize::Letter : QPageSize::A4)};
}

} // namespace rapport
