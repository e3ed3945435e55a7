// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/WordsCard.h"

#include "ui/widgets/Badge.h"

#include <QVBoxLayout>

namespace rapport
{
namespace
{

QLabel* cardLabel(const QString& text, const QString& role, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setProperty("role", role);
    label->setVisible(!text.isEmpty());
    return label;
}

} // namespace

WordsCard::WordsCard(const QString& badge, const QString& words, const QString& beneath,
                     QWidget* parent)
    : QFrame(parent)
{
    setProperty("role", QStringLiteral("card"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 10, 12, 10);
    column->setSpacing(4);
    if (!badge.isEmpty())
        column->addWidget(new Badge(badge, Tone::Accent, this), 0, Qt::AlignLeft);
    column->addWidget(cardLabel(words, QStringLiteral("strong"), this));
    column->addWidget(cardLabel(beneath, QStringLiteral("secondary"), this));
}

void clearLayout(QLayout& layout)
{
    while (QLayoutItem* item = layout.takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        if (QLayout* inner = item->layout())
            clearLayout(*inner);
        delete item;
    }
}

} // namespace rapport
