// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/notify/Notifier.h"

#include <QStringList>

namespace rapport
{

class FakeNotifier final : public Notifier
{
public:
    struct Call {
        QString tag;
        Notification notification;
    };

    void show(const QString& tag, const Notification& notification, const Shown& then) override
    {
        if (works)
            calls.push_back({tag, notification});
        then(works);
    }
    void withdraw(const QString& tag) override { withdrawn << tag; }

    bool works = true;
    std::vector<Call> calls;
    QStringList withdrawn;
};

} // namespace rapport
