// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/LinkButton.h"

namespace rapport
{
namespace
{

constexpr int linkFrame = 2 * LinkButton::inset; // the style's padding and border

} // namespace

LinkButton::LinkButton(const QString& words, QWidget* parent)
    : QPushButton(parent)
    , m_words(words)
{
    setProperty("variant", QStringLiteral("link"));
    setAccessibleName(words);
    setToolTip(words);
    setCursor(Qt::PointingHandCursor);
    setAutoDefault(false);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    // An ampersand in a name is no mnemonic.
    setText(QString(words).replace(QLatin1Char('&'), QLatin1String("&&")));
}

QSize LinkButton::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(m_words) + linkFrame + 1,
            QPushButton::sizeHint().height()};
}

QSize LinkButton::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 6, QPushButton::sizeHint().height()};
}

void LinkButton::resizeEvent(QResizeEvent* event)
{
    QPushButton::resizeEvent(event);
    QString shown = fontMetrics().elidedText(m_words, Qt::ElideRight, width() - linkFrame);
    setText(shown.replace(QLatin1Char('&'), QLatin1String("&&")));
}

} // namespace rapport
