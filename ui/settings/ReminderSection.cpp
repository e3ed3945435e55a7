// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/ReminderSection.h"

#include "domain/ErrorText.h"
#include "ui/process/Autostart.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/ReadingOrder.h"
#include "ui/widgets/Switch.h"

#include <QCoreApplication>
#include <QLabel>
#include <QSignalBlocker>
#include <QTimeEdit>

namespace rapport
{

ReminderSection::ReminderSection(const Context& context, SavedChanges& changes, QWidget* parent)
    : SettingsSection(context, changes, parent)
    , m_show(new Switch(this))
    , m_keepRunning(new Switch(this))
    , m_autostart(new Switch(this))
    , m_quiet(new Switch(this))
    , m_quietFrom(hourField(tr("Quiet hours begin"), &Settings::quietFrom))
    , m_quietUntil(hourField(tr("Quiet hours end"), &Settings::quietUntil))
    , m_reminderHour(hourField(tr("Best time of day"), &Settings::reminderHour))
{
    SettingsCard* card = addCard();
    addSwitches(*card);
    addHours(*card);
    setReadingOrder({m_autostart, m_quietFrom, m_quietUntil, m_quiet, m_reminderHour});
    ReminderSection::refresh();
}

void ReminderSection::addSwitches(SettingsCard& card)
{
    card.addRow(tr("Show reminders"),
                tr("As desktop notifications, also when the window is closed"), {m_show});
    card.addRow(tr("Keep running"), tr("Go on reminding after the window closes; Ctrl+Q quits"),
                {m_keepRunning});
    card.addRow(tr("Start with the computer"), tr("Without a window, on this computer only"),
                {m_autostart});
    connect(m_show, &QAbstractButton::clicked, this, [this](bool on) {
        m_changes.saveSettings(on ? tr("Show reminders") : tr("Hide reminders"),
                               [on](Settings& all) { all.showReminders = on; });
    });
    connect(m_keepRunning, &QAbstractButton::clicked, this, [this](bool on) {
        m_changes.saveSettings(tr("Change what closing does"),
                               [on](Settings& all) { all.keepRunning = on; });
    });
    connect(m_autostart, &QAbstractButton::clicked, this, &ReminderSection::setAutostart);
}

void ReminderSection::addHours(SettingsCard& card)
{
    auto* until = new QLabel(QStringLiteral("–"), this);
    card.addRow(tr("Quiet hours"), tr("Nothing appears in between; it waits"),
                {m_quietFrom, until, m_quietUntil, m_quiet});
    m_quiet->setAccessibleName(tr("Keep quiet hours"));
    connect(m_quiet, &QAbstractButton::clicked, this, [this](bool on) {
        m_changes.saveSettings(on ? tr("Keep quiet hours") : tr("Drop quiet hours"),
                               [on](Settings& all) { all.quietHours = on; });
    });
    card.addRow(tr("Best time of day"), tr("For follow-ups without an hour"), {m_reminderHour});
}

QTimeEdit* ReminderSection::hourField(const QString& name, QTime Settings::*hour)
{
    auto* field = new QTimeEdit(this);
    field->setDisplayFormat(QStringLiteral("HH:mm"));
    field->setButtonSymbols(QAbstractSpinBox::NoButtons);
    field->setAlignment(Qt::AlignCenter);
    field->setAccessibleName(name);
    field->setMinimumWidth(field->fontMetrics().horizontalAdvance(QStringLiteral("00:00")) +
                           m_context.theme.measure("space-xl"));
    connect(field, &QTimeEdit::timeChanged, this, [this, name, hour](QTime time) {
        m_changes.saveSettingsSoon(tr("Change “%1”").arg(name),
                                   [hour, time](Settings& all) { all.*hour = time; });
    });
    return field;
}

void ReminderSection::setAutostart(bool on)
{
    const Autostart autostart;
    const auto done =
        on ? autostart.turnOn(QCoreApplication::applicationFilePath()) : autostart.turnOff();
    if (!done)
        emit m_changes.failed(errorText(done.error()));
    m_autostart->setChecked(autostart.isOn());
}

void ReminderSection::refresh()
{
    const Settings now = settings();
    m_show->setChecked(now.showReminders);
    m_keepRunning->setChecked(now.keepRunning);
    m_autostart->setChecked(Autostart().isOn());
    m_quiet->setChecked(now.quietHours);
    m_quietFrom->setEnabled(now.quietHours);
    m_quietUntil->setEnabled(now.quietHours);
    const QSignalBlocker quietFrom(m_quietFrom);
    const QSignalBlocker quietUntil(m_quietUntil);
    const QSignalBlocker reminderHour(m_reminderHour);
    m_quietFrom->setTime(now.quietFrom);
    m_quietUntil->setTime(now.quietUntil);
    m_reminderHour->setTime(now.reminderHour);
}

} // namespace rapport
