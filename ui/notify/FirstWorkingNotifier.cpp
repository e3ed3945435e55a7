// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notify/FirstWorkingNotifier.h"

namespace rapport
{

FirstWorkingNotifier::FirstWorkingNotifier(std::vector<std::unique_ptr<Notifier>> notifiers)
    : m_notifiers(std::move(notifiers))
{
    for (const auto& notifier : m_notifiers) {
        connect(notifier.get(), &Notifier::chosen, this, &Notifier::chosen);
        connect(notifier.get(), &Notifier::becameAvailable, this, &Notifier::becameAvailable);
    }
}

void FirstWorkingNotifier::show(const QString& tag, const Notification& notification,
                                const Shown& then)
{
    tryFrom(0, tag, notification, then);
}

void FirstWorkingNotifier::tryFrom(size_t index, const QString& tag,
                                   const Notification& notification, const Shown& then)
{
    if (index == m_notifiers.size()) {
        then(false);
        return;
    }
    m_notifiers[index]->show(tag, notification, [this, index, tag, notification, then](bool shown) {
        if (shown)
            then(true);
        else
            tryFrom(index + 1, tag, notification, then);
    });
}

void FirstWorkingNotifier::withdraw(const QString& tag)
{
    for (const auto& notifier : m_notifiers)
        notifier->withdraw(tag);
}

} // namespace rapport
