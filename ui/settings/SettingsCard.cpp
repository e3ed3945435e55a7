// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/SettingsCard.h"

#include <QLabel>
#include <QVBoxLayout>

namespace rapport
{

SettingsCard::SettingsCard(QWidget* parent)
    : QFrame(parent)
    , m_column(new QVBoxLayout(this))
{
    setProperty("role", QStringLiteral("card"));
    m_column->setContentsMargins(16, 4, 16, 4);
    m_column->setSpacing(0);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

QLabel* SettingsCard::addRow(const QString& title, const QString& words,
                             std::initializer_list<QWidget*> controls)
{
    auto* row = new QWidget(this);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 12, 0, 12);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(3);
    auto* head = new QLabel(title, row);
    head->setProperty("role", QStringLiteral("strong"));
    auto* second = new QLabel(words, row);
    second->setProperty("role", QStringLiteral("secondary"));
    for (QLabel* label : {head, second}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        texts->addWidget(label);
    }
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

void SettingsCard::addWide(QWidget* widget)
{
    if (m_column->count() > 0)
        addSeparator();
    m_column->addWidget(widget);
}

void SettingsCard::addSeparator()
{
    auto* separator = new QFrame(this);
    separator->setProperty("role", QStringLiteral("separator"));
    m_column->addWidget(separator);
}

} // namespace rapport
