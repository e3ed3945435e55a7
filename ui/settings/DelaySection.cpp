// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/DelaySection.h"

#include "domain/FollowUp.h"

#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>

namespace rapport
{
namespace
{

constexpr int longestDelay = 365;

void nameUnit(QSpinBox& days)
{
    days.setSuffix(days.value() == 1 ? DelaySection::tr(" day") : DelaySection::tr(" days"));
}

} // namespace

DelaySection::DelaySection(const Context& context, SavedChanges& changes, QWidget* parent)
    : SettingsSection(context, changes, parent)
    , m_reset(new QPushButton(tr("Reset to defaults"), this))
{
    addHead(tr("Follow-up defaults"), tr("days from the meeting until it is due"));
    SettingsCard* card = addCard();
    for (const Word<FollowUpKind>& each : words<FollowUpKind>())
        addKind(*card, each.value);
    m_reset->setToolTip(tr("Give every kind its first delay again"));
    addBelow(m_reset);
    connect(m_reset, &QPushButton::clicked, this, [this] {
        m_changes.saveSettings(tr("Reset follow-up defaults"),
                               [](Settings& all) { all.delays.clear(); });
    });
    DelaySection::refresh();
}

void DelaySection::addKind(SettingsCard& card, FollowUpKind kind)
{
    auto* days = new QSpinBox(this);
    days->setRange(0, longestDelay);
    m_days[kind] = days;
    card.addRow(labelOf(kind), {}, {days});
    nameUnit(*days);
    days->setMinimumWidth(days->sizeHint().width()); // the same for "1 day" and "2 days"
    connect(days, &QSpinBox::valueChanged, this, [this, kind, days](int value) {
        nameUnit(*days);
        const QString name = tr("Change the delay of “%1”").arg(labelOf(kind));
        m_changes.saveSettingsSoon(name, [kind, value](Settings& all) {
            if (value == defaultDelay(kind))
                all.delays.erase(kind);
            else
                all.delays[kind] = value;
        });
    });
}

void DelaySection::refresh()
{
    const Settings now = settings();
    for (const auto& [kind, days] : m_days) {
        const QSignalBlocker blocker(days);
        days->setValue(now.delay(kind));
        nameUnit(*days);
    }
    m_reset->setEnabled(!now.delays.empty());
}

} // namespace rapport
