// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/PaceSection.h"

#include <QSignalBlocker>
#include <QSpinBox>

namespace rapport
{
namespace
{

constexpr int fastestPace = 30;

} // namespace

PaceSection::PaceSection(const Context& context, SavedChanges& changes, QWidget* parent)
    : SettingsSection(context, changes, parent)
    , m_reachOuts(countField(tr("Change how often to reach out"), tr(" a week"),
                             &Settings::reachOutsPerWeek))
    , m_events(countField(tr("Change how many events"), tr(" a month"), &Settings::eventsPerMonth))
{
    SettingsCard* card = addCard();
    card->addRow(tr("Reach out"), tr("Days on which you wrote to or spoke with somebody"),
                 {m_reachOuts});
    card->addRow(tr("Go to an event"), tr("Meetings you went to"), {m_events});
    PaceSection::refresh();
}

QSpinBox* PaceSection::countField(const QString& operation, const QString& suffix,
                                  int Settings::*count)
{
    auto* field = new QSpinBox(this);
    field->setRange(0, fastestPace);
    field->setSuffix(suffix);
    field->setSpecialValueText(tr("not shown"));
    connect(field, &QSpinBox::valueChanged, this, [this, operation, count](int value) {
        m_changes.saveSettingsSoon(operation,
                                   [count, value](Settings& all) { all.*count = value; });
    });
    return field;
}

void PaceSection::refresh()
{
    const Settings now = settings();
    const QSignalBlocker reachOuts(m_reachOuts);
    const QSignalBlocker events(m_events);
    m_reachOuts->setValue(now.reachOutsPerWeek);
    m_events->setValue(now.eventsPerMonth);
}

} // namespace rapport
