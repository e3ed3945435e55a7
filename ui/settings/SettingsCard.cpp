// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/SettingsCard.h"

#include "ui/theme/Theme.h"

#include <QLabel>
#include <QVBoxLayout>

namespace rapport
{

SettingsCard::SettingsCard(const Theme& theme, QWidget* parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_column(new QVBoxLayout(this))
{
    setProperty("role", QStringLiteral("card"));
    const int edge = theme.measure("space-xs");
    m_column->setContentsMargins(edge, edge, edge, edge);
    m_column->setSpacing(0);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

QLabel* SettingsCard::addRow(const QString& title, const QString& words,
                             std::initializer_list<QWidget*> controls)
{
    auto* row = new QWidget(this);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(inset(), 0, inset(), 0);
    line->setSpacing(m_theme.measure("space-s"));
    row->setMinimumHeight(m_theme.measure("row") + 2);
    auto* texts = new QVBoxLayout;
    const int gap = m_theme.measure("space-s");
    texts->setContentsMargins(0, gap, 0, gap);
    texts->setSpacing(2);
    texts->addStretch();
    auto* head = new QLabel(title, row);
    head->setProperty("role", QStringLiteral("strong"));
    auto* second = new QLabel(words, row);
    second->setProperty("role", QStringLiteral("secondary"));
    for (QLabel* label : {head, second}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        texts->addWidget(label);
    }
    texts->addStretch();
    second->setVisible(!words.isEmpty());
    line->addLayout(texts, 1);
    for (QWidget* control : controls) {
        line->addWidget(control);
        if (control->accessibleName().isEmpty())
            control->setAccessibleName(title);
    }
    addWide(row);
    return second;
}

void SettingsCard::addWide(QWidget* widget, Qt::Alignment alignment)
{
    if (m_column->count() > 0)
        addSeparator();
    m_column->addWidget(widget, 0, alignment);
}

// The rest of the card's edge: what is as wide as the card begins its words there, too.
int SettingsCard::inset() const
{
    return m_theme.measure("space-m");
}

void SettingsCard::addSeparator()
{
    auto* separator = new QFrame(this);
    separator->setProperty("role", QStringLiteral("separator"));
    auto* line = new QHBoxLayout;
    line->setContentsMargins(inset(), 0, inset(), 0);
    line->addWidget(separator);
    m_column->addLayout(line);
}

} // namespace rapport
