// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Badge.h"

#include <QStyle>

namespace rapport
{
namespace
{

// A long word shall not push its neighbours out of the frame.
constexpr int widestBadgeInLetters = 36;

} // namespace

Badge::Badge(const QString& text, Tone tone, QWidget* parent)
    : QLabel(text, parent)
{
    setTextFormat(Qt::PlainText);
    setProperty("role", QStringLiteral("badge"));
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setTone(tone);
    const QFontMetrics metrics = fontMetrics();
    setText(metrics.elidedText(text, Qt::ElideRight,
                               metrics.averageCharWidth() * widestBadgeInLetters));
    if (this->text() != text)
        setToolTip(text.toHtmlEscaped());
}

void Badge::setTone(Tone tone)
{
    setProperty("tone", QString::fromLatin1(wordOfTone(tone)));
    style()->unpolish(this);
    style()->polish(this);
}

} // namespace rapport
