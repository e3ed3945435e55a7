// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/LongWords.h"

#include <QLabel>

namespace rapport
{
namespace
{

constexpr int longestPiece = 20;
constexpr QChar breakHere(0x200B); // zero width space

} // namespace

QString breakable(const QString& text)
{
    QString shown;
    int letters = 0;
    for (const QChar letter : text) {
        letters = letter.isSpace() ? 0 : letters + 1;
        if (letters > longestPiece && !letter.isLowSurrogate() && !letter.isMark()) {
            shown += breakHere;
            letters = 1;
        }
        shown += letter;
    }
    return shown;
}

void setBreakableText(QLabel& label, const QString& text)
{
    const QString shown = breakable(text);
    label.setText(shown);
    label.setTextInteractionFlags(shown == text ? Qt::TextSelectableByMouse
                                                : Qt::NoTextInteraction);
}

} // namespace rapport
