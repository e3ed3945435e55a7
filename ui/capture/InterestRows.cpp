// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/capture/InterestRows.h"

#include "ui/widgets/Widgets.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace rapport
{

InterestRows::InterestRows(QWidget* parent)
    : QWidget(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
}

void InterestRows::setWords(std::function<QString(const QString&)> words)
{
    m_words = std::move(words);
}

void InterestRows::setInterests(const std::vector<SpecialtyInterest>& interests)
{
    if (interests == m_interests)
        return;
    m_interests = interests;
    while (m_rows.size() < m_interests.size())
        addRow();
    for (size_t i = 0; i < m_rows.size(); ++i)
        show(i);
}

void InterestRows::addRow()
{
    const size_t row = m_rows.size();
    Row made{new QWidget(this), {}, new QLabel(this)};
    auto* line = new QHBoxLayout(made.widget);
    line->setContentsMargins({});
    for (const Word<Interest>& each : words<Interest>()) {
        auto* chip = new Chip(labelOf(each.value), made.widget);
        connect(chip, &QAbstractButton::clicked, this,
                [this, row, interest = each.value] { choose(row, interest); });
        line->addWidget(chip);
        made.chips.push_back(chip);
    }
    made.label->setTextFormat(Qt::PlainText);
    made.label->setProperty("role", QStringLiteral("secondary"));
    line->addWidget(made.label, 1);
    layout()->addWidget(made.widget);
    m_rows.push_back(made);
}

// A second click takes the answer back.
void InterestRows::choose(size_t row, Interest interest)
{
    auto& after = m_interests[row].after;
    after = after == interest ? std::nullopt : std::optional(interest);
    show(row);
    emit edited();
}

void InterestRows::show(size_t row)
{
    const Row& shown = m_rows[row];
    shown.widget->setVisible(row < m_interests.size());
    if (row >= m_interests.size())
        return;
    const SpecialtyInterest& interest = m_interests[row];
    size_t chip = 0;
    for (const Word<Interest>& each : words<Interest>()) {
        shown.chips[chip]->setChecked(interest.after == each.value);
        shown.chips[chip]->setAccessibleName(
            QStringLiteral("%1: %2").arg(interest.specialty, labelOf(each.value)));
        ++chip;
    }
    shown.label->setText(m_words ? m_words(interest.specialty) : interest.specialty);
}

} // namespace rapport
