// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Chip.h"

namespace rapport
{
namespace
{

constexpr int widestNameInLetters = 18;

} // namespace

Chip::Chip(const QString& text, QWidget* parent)
    : MenuButton(text, parent)
{
    setCheckable(true);
    setAutoDefault(false);
    setProperty("variant", QStringLiteral("chip"));
}

void Chip::setName(const QString& name)
{
    const int widest = fontMetrics().averageCharWidth() * widestNameInLetters;
    QString shown = fontMetrics().elidedText(name, Qt::ElideRight, widest);
    setText(shown.replace(QLatin1Char('&'), QLatin1String("&&")));
    setAccessibleName(name);
}

} // namespace rapport
