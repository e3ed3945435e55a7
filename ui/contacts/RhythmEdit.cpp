// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contacts/RhythmEdit.h"

#include "ui/contacts/RhythmText.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/FlowLayout.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>
#include <algorithm>
#include <array>

namespace rapport
{
namespace
{

constexpr std::array usualRhythms{0, 30, 61, 182}; // 0: none
constexpr int mostDays = 3650;

} // namespace

RhythmEdit::RhythmEdit(QWidget* parent)
    : QWidget(parent)
    , m_ideal(makeDays(tr("Days between two contacts")))
    , m_latest(makeDays(tr("Days until it is late")))
    , m_other(makeOther())
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    auto* chips = new QWidget(this);
    auto* flow = new FlowLayout(6, chips);
    flow->setContentsMargins({});
    for (const int days : usualRhythms) {
        auto* chip = new Chip(days == 0 ? tr("None") : rhythmText(days), chips);
        connect(chip, &QAbstractButton::clicked, this, [this, days] { choose(days); });
        flow->addWidget(chip);
        m_chips.push_back(chip);
    }
    auto* other = new Chip(tr("Other…"), chips);
    connect(other, &QAbstractButton::clicked, this, [this] {
        m_isOther = true;
        mark();
        m_ideal->setFocus();
    });
    flow->addWidget(other);
    m_chips.push_back(other);
    setFocusProxy(m_chips.front());
    column->addWidget(chips);
    column->addWidget(m_other);
    mark();
}

QWidget* RhythmEdit::makeOther()
{
    auto* box = new QWidget(this);
    auto* line = new QHBoxLayout(box);
    line->setContentsMargins({});
    m_latest->setSpecialValueText(tr("half as long again"));
    for (QWidget* each : std::initializer_list<QWidget*>{
             new QLabel(tr("Every")), m_ideal, new QLabel(tr("at the latest after")), m_latest})
        line->addWidget(each);
    line->addStretch();
    return box;
}

QSpinBox* RhythmEdit::makeDays(const QString& name)
{
    auto* days = new QSpinBox(this);
    days->setRange(0, mostDays);
    days->setSuffix(tr(" days"));
    days->setAccessibleName(name);
    connect(days, &QSpinBox::valueChanged, this, &RhythmEdit::edited);
    return days;
}

void RhythmEdit::setRhythm(std::optional<int> idealDays, std::optional<int> latestDays)
{
    const QSignalBlocker quiet(this);
    m_ideal->setValue(idealDays.value_or(0));
    m_latest->setValue(latestDays.value_or(0));
    m_isOther = latestDays || std::find(usualRhythms.begin(), usualRhythms.end(),
                                        idealDays.value_or(0)) == usualRhythms.end();
    mark();
}

std::optional<int> RhythmEdit::idealDays() const
{
    return m_ideal->value() > 0 ? std::optional(m_ideal->value()) : std::nullopt;
}

std::optional<int> RhythmEdit::latestDays() const
{
    return m_latest->value() > 0 ? std::optional(m_latest->value()) : std::nullopt;
}

void RhythmEdit::choose(int idealDays)
{
    setRhythm(idealDays > 0 ? std::optional(idealDays) : std::nullopt, {});
    emit edited();
}

void RhythmEdit::mark()
{
    for (size_t i = 0; i < usualRhythms.size(); ++i)
        m_chips[i]->setChecked(!m_isOther && usualRhythms[i] == m_ideal->value());
    m_chips.back()->setChecked(m_isOther);
    m_other->setVisible(m_isOther);
}

} // namespace rapport
