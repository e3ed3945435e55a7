// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/notify/Notifier.h"

#include <memory>

namespace rapport
{

// Tries its notifiers in turn until one shows the notification.
class FirstWorkingNotifier final : public Notifier
{
    Q_OBJECT

public:
    explicit FirstWorkingNotifier(std::vector<std::unique_ptr<Notifier>> notifiers);

    void show(const QString& tag, const Notification& notification, const Shown& then) override;
    void withdraw(const QString& tag) override;

private:
    void tryFrom(size_t index, const QString& tag, const Notification& notification,
                 const Shown& then);

    std::vector<std::unique_ptr<Notifier>> m_notifiers;
};

} // namespace rapport
