// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/SavedChanges.h"

#include "domain/Clock.h"
#include "domain/ErrorText.h"

namespace rapport
{
namespace
{

constexpr int typingPause = 500; // ms

} // namespace

SavedChanges::SavedChanges(const Context& context, QObject* parent)
    : QObject(parent)
    , m_context(context)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(typingPause);
    connect(&m_pause, &QTimer::timeout, this, &SavedChanges::flush);
}

SavedChanges::~SavedChanges()
{
    flush();
}

void SavedChanges::save(const QString& name, const Change& change)
{
    flush();
    const auto done = m_context.notebook.perform(name, m_context.clock.now(), change);
    if (done)
        emit saved();
    else
        emit failed(errorText(done.error()));
}

void SavedChanges::saveSoon(const QString& name, const Change& change)
{
    if (name != m_pendingName)
        flush();
    m_pendingName = name;
    m_pending = change;
    m_pause.start();
}

SavedChanges::Change
SavedChanges::settingsChange(const std::function<void(Settings&)>& change) const
{
    return [&lookup = m_context.notebook.lookup(), change](Edit& edit) {
        Settings settings = lookup.settings();
        change(settings);
        return edit.setSettings(settings);
    };
}

void SavedChanges::saveSettings(const QString& name, const std::function<void(Settings&)>& change)
{
    save(name, settingsChange(change));
}

void SavedChanges::saveSettingsSoon(const QString& name,
                                    const std::function<void(Settings&)>& change)
{
    saveSoon(name, settingsChange(change));
}

void SavedChanges::saveProfileSoon(const QString& name, const std::function<void(Profile&)>& change)
{
    saveSoon(name, [&lookup = m_context.notebook.lookup(), change](Edit& edit) {
        Profile profile = lookup.profile();
        change(profile);
        return edit.setProfile(profile);
    });
}

void SavedChanges::flush()
{
    m_pause.stop();
    if (!m_pending)
        return;
    const Change change = std::exchange(m_pending, nullptr);
    save(std::exchange(m_pendingName, {}), change);
}

} // namespace rapport
