// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/EmptyState.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/Paragraph.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace rapport
{

namespace
{

QLabel* centredLine(const QString& text, const QString& role)
{
    auto* label = new Paragraph(text);
    label->setProperty("role", role);
    label->setAlignment(Qt::AlignCenter);
    return label;
}

} // namespace

EmptyState::EmptyState(const Theme& theme, const QString& icon, const QString& title,
                       const QString& words, QPushButton* next, QWidget* parent)
    : QWidget(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setSpacing(theme.measure("space-s"));
    column->addStretch(2);
    auto* picture = new QLabel;
    const auto drawPicture = [picture, &theme, icon] {
        const int side = theme.measure("space-xl") + theme.measure("space-xs");
        picture->setPixmap(
            theme.icon(icon, "accent").pixmap(QSize(side, side), picture->devicePixelRatioF()));
    };
    drawPicture();
    connect(&theme, &Theme::changed, picture, drawPicture);
    picture->setAlignment(Qt::AlignCenter);
    column->addWidget(picture);
    column->addWidget(centredLine(title, QStringLiteral("heading")));
    QLabel* sentence = centredLine(words, QStringLiteral("muted"));
    sentence->setMaximumWidth(theme.measure("reading") / 2);
    sentence->setMinimumWidth(theme.measure("sidebar"));
    auto* middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(sentence, 8);
    middle->addStretch(1);
    column->addLayout(middle);
    if (next) {
        column->addSpacing(theme.measure("space-s"));
        column->addWidget(next, 0, Qt::AlignCenter);
        setFocusProxy(next);
    }
    column->addStretch(3);
}

} // namespace rapport
