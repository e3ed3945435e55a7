// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Banner.h"

#include "ui/theme/Theme.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace rapport
{

Banner::Banner(const Theme& theme, Kind kind, QWidget* parent)
    : QFrame(parent)
    , m_line(new QHBoxLayout(this))
    , m_sentence(new QLabel)
{
    const bool error = kind == Kind::Error;
    setProperty("role", error ? QStringLiteral("strip-late") : QStringLiteral("strip-accent"));
    m_line->setContentsMargins(theme.measure("space-xl"), theme.measure("space-s"),
                               theme.measure("space-l"), theme.measure("space-s"));
    m_line->setSpacing(theme.measure("space-m"));
    auto* picture = new QLabel;
    picture->setPixmap(theme
                           .icon(error ? QStringLiteral("warning") : QStringLiteral("info"),
                                 error ? "late" : "accent")
                           .pixmap(theme.measure("icon")));
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    auto* close = new QToolButton;
    close->setIcon(theme.icon(QStringLiteral("close")));
    close->setAccessibleName(tr("Close this message"));
    close->setToolTip(tr("Close"));
    connect(close, &QToolButton::clicked, this, [this] {
        hide();
        emit closed();
    });
    m_line->addWidget(picture);
    m_line->addWidget(m_sentence, 1);
    m_line->addWidget(close);
    hide();
}

void Banner::say(const QString& sentence)
{
    m_sentence->setText(sentence);
    setAccessibleName(sentence);
    show();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void Banner::addWidget(QWidget* widget)
{
    m_line->insertWidget(m_line->count() - 1, widget);
}

} // namespace rapport
