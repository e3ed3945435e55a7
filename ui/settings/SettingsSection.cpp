// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/SettingsSection.h"

#include "ui/theme/Theme.h"

#include <QLabel>
#include <QVBoxLayout>

namespace rapport
{

SettingsSection::SettingsSection(const Context& context, SavedChanges& changes, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_changes(changes)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, context.theme.measure("space-l"));
    m_column->setSpacing(context.theme.measure("space-m"));
    m_column->setAlignment(Qt::AlignTop);
}

SettingsCard* SettingsSection::addCard()
{
    auto* card = new SettingsCard(m_context.theme, this);
    m_column->addWidget(card);
    return card;
}

void SettingsSection::addHead(const QString& head, const QString& words)
{
    auto* line = new QHBoxLayout;
    line->setSpacing(m_context.theme.measure("space-s"));
    if (m_column->count() > 0)
        m_column->addSpacing(m_context.theme.measure("space-s"));
    auto* title = new QLabel(head, this);
    title->setProperty("role", QStringLiteral("section"));
    auto* second = new QLabel(words, this);
    second->setProperty("role", QStringLiteral("muted"));
    for (QLabel* label : {title, second}) {
        label->setTextFormat(Qt::PlainText);
        line->addWidget(label);
    }
    second->setWordWrap(true);
    line->setStretch(1, 1);
    m_column->addLayout(line);
}

void SettingsSection::addBelow(QWidget* widget)
{
    m_column->addWidget(widget);
}

Settings SettingsSection::settings() const
{
    return m_context.notebook.lookup().settings();
}

} // namespace rapport
