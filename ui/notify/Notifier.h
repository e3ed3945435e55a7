// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <functional>
#include <vector>

namespace rapport
{

// What a notification says; plain text. Opening it is always possible, the rest are buttons.
struct Notification {
    struct Action {
        QString key;
        QString label;
    };

    QString title;
    QString body;
    std::vector<Action> actions;
};

// Shows notifications on the desktop, without waiting for it.
class Notifier : public QObject
{
    Q_OBJECT

public:
    using Shown = std::function<void(bool shown)>;

    static QString openAction() { return QStringLiteral("default"); }

    // In place of the one with the same tag, if that is still there. Calls `then` once.
    virtual void show(const QString& tag, const Notification& notification, const Shown& then) = 0;
    virtual void withdraw(const QString& tag) = 0;

signals:
    void chosen(const QString& tag, const QString& action);
    void becameAvailable(); // what could not be shown may be shown now
};

} // namespace rapport
