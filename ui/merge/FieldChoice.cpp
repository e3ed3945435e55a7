// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/merge/FieldChoice.h"

namespace rapport
{
namespace
{

constexpr int fieldPadding = 24; // what the style sheet leaves beside the text

} // namespace

FieldChoice::FieldChoice(const QString& value, QWidget* parent)
    : QPushButton(parent)
    , m_value(value.isEmpty() ? tr("none") : value)
{
    setCheckable(true);
    setAutoDefault(false);
    setText(m_value);
    setToolTip(m_value);
    setProperty("variant", QStringLiteral("choice"));
    setProperty("empty", value.isEmpty());
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

// Long names elide; an ampersand in a name is no mnemonic.
void FieldChoice::resizeEvent(QResizeEvent* event)
{
    const QString shown = fontMetrics().elidedText(m_value, Qt::ElideRight, width() - fieldPadding);
    setText(QString(shown).replace(QLatin1Char('&'), QLatin1String("&&")));
    QPushButton::resizeEvent(event);
}

} // namespace rapport
