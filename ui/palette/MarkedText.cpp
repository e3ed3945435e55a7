// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/MarkedText.h"

namespace rapport
{

MarkedText readMarks(const QString& marked)
{
    MarkedText text;
    qsizetype from = -1;
    for (const QChar letter : marked) {
        if (letter == QChar(2)) {
            from = text.plain.size();
        } else if (letter == QChar(3) && from >= 0) {
            QTextCharFormat underline;
            underline.setFontUnderline(true);
            text.underlined.append(
                {static_cast<int>(from), static_cast<int>(text.plain.size() - from), underline});
            from = -1;
        } else if (letter != QChar(3)) {
            text.plain += letter == QLatin1Char('\n') ? QLatin1Char(' ') : letter;
        }
    }
    return text;
}

} // namespace rapport
