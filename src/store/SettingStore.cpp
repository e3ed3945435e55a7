// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/SettingStore.h"

#include "store/Query.h"

namespace rapport
{
namespace
{

const QString profilePrefix = QStringLiteral("profile.");
const QString settingsPrefix = QStringLiteral("settings.");
const QString delayPrefix = QStringLiteral("settings.delay.");

QString settingText(bool value)
{
    return value ? QStringLiteral("yes") : QStringLiteral("no");
}

QString settingText(int value)
{
    return QString::number(value);
}

QString settingText(QTime value)
{
    return value.toString(QStringLiteral("HH:mm"));
}

// An unreadable text leaves the value as it was: its default.
void readSetting(const QString& text, bool& value)
{
    value = text == QLatin1String("yes");
}

void readSetting(const QString& text, int& value)
{
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    value = isNumber ? number : value;
}

void readSetting(const QString& text, QTime& value)
{
    const QTime hour = QTime::fromString(text, QStringLiteral("HH:mm"));
    value = hour.isValid() ? hour : value;
}

// Names every plain value once, for reading and for writing.
template <class S, class Visit>
void eachSetting(S& settings, Visit visit)
{
    visit("settings.show_reminders", settings.showReminders);
    visit("settings.keep_running", settings.keepRunning);
    visit("settings.reminder_hour", settings.reminderHour);
    visit("settings.follow_ups_as_events", settings.followUpsAsEvents);
    visit("settings.quiet_hours", settings.quietHours);
    visit("settings.quiet_from", settings.quietFrom);
    visit("settings.quiet_until", settings.quietUntil);
    visit("settings.reach_outs_per_week", settings.reachOutsPerWeek);
    visit("settings.events_per_month", settings.eventsPerMonth);
}

template <class P, class Visit>
void eachProfileText(P& profile, Visit visit)
{
    visit("profile.name", profile.name);
    visit("profile.email", profile.email);
    visit("profile.school", profile.school);
}

} // namespace

Profile SettingStore::profile()
{
    const Values values = list(profilePrefix);
    Profile profile;
    eachProfileText(profile, [&](const char* key, QString& value) {
        if (const auto found = values.find(QString::fromLatin1(key)); found != values.end())
            value = found->second;
    });
    if (const auto year = values.find(profilePrefix + QStringLiteral("year")); year != values.end())
        profile.year = year->second.toInt();
    return profile;
}

Settings SettingStore::settings()
{
    const Values values = list(settingsPrefix);
    Settings settings;
    eachSetting(settings, [&](const char* key, auto& value) {
        if (const auto found = values.find(QString::fromLatin1(key)); found != values.end())
            readSetting(found->second, value);
    });
    for (const auto& [key, text] : values)
        if (key.startsWith(delayPrefix))
            if (const auto kind = fromWord<FollowUpKind>(key.mid(delayPrefix.size())))
                settings.delays[*kind] = text.toInt();
    return settings;
}

void SettingStore::update(const Profile& profile)
{
    Values values;
    eachProfileText(profile, [&](const char* key, const QString& value) {
        if (!value.isEmpty())
            values[QString::fromLatin1(key)] = value;
    });
    if (profile.year)
        values[profilePrefix + QStringLiteral("year")] = QString::number(*profile.year);
    write(profilePrefix, values);
}

void SettingStore::update(const Settings& settings)
{
    const Settings standard;
    Values defaults;
    eachSetting(standard, [&](const char* key, const auto& value) {
        defaults[QString::fromLatin1(key)] = settingText(value);
    });
    Values values;
    eachSetting(settings, [&](const char* key, const auto& value) {
        const QString name = QString::fromLatin1(key);
        if (settingText(value) != defaults[name])
            values[name] = settingText(value);
    });
    for (const auto& [kind, days] : settings.delays)
        values[delayPrefix + wordOf(kind)] = QString::number(days);
    write(settingsPrefix, values);
}

std::map<QString, QString> SettingStore::listTexts()
{
    return list({});
}

void SettingStore::update(const std::map<QString, QString>& texts)
{
    write({}, texts);
}

SettingStore::Values SettingStore::list(const QString& prefix)
{
    Query query(m_database, "SELECT key, value FROM setting WHERE substr(key, 1, ?) = ?");
    query << static_cast<int>(prefix.size()) << prefix;
    Values values;
    while (query.next()) {
        QString key, value;
        query >> key >> value;
        values[key] = value;
    }
    return values;
}

void SettingStore::write(const QString& prefix, const Values& wanted)
{
    const Values stored = list(prefix);
    for (const auto& [key, value] : stored)
        if (!wanted.contains(key))
            (Query(m_database, "DELETE FROM setting WHERE key = ?") << key).run();
    for (const auto& [key, value] : wanted) {
        const auto found = stored.find(key);
        if (found == stored.end() || found->second != value)
            (Query(m_database, "INSERT INTO setting (key, value) VALUES (?, ?)"
                               " ON CONFLICT (key) DO UPDATE SET value = excluded.value")
             << key << value)
                .run();
    }
}

} // namespace rapport
