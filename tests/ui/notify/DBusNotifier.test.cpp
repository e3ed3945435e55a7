// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/Catch.h"
#include "support/Waiting.h"
#include "ui/notify/FakeNotificationService.h"
#include "ui/notify/PrivateBus.h"

#include "ui/notify/DBusNotifier.h"

using namespace rapport;

namespace
{

// A desktop with a notification service on a bus of its own, and the notifier talking to it.
struct NotifyingDesktop {
    PrivateBus bus;
    FakeNotificationService service;
    QDBusConnection theirs = bus.connection("desktop"_q);
    QDBusConnection ours = bus.connection("rapport"_q);

    bool serve()
    {
        return theirs.registerObject("/org/freedesktop/Notifications"_q, &service,
                                     QDBusConnection::ExportAllSlots |
                                         QDBusConnection::ExportAllSignals) &&
               theirs.registerService("org.freedesktop.Notifications"_q);
    }
};

const Notification thankAna{
    "Thank Dr. Ana Ruiz"_q, "Radiology & you"_q, {{"done"_q, "Done"_q}, {"snooze"_q, "Snooze"_q}}};

std::optional<bool> showAndWait(Notifier& notifier, const QString& tag = "a"_q)
{
    std::optional<bool> shown;
    notifier.show(tag, thankAna, [&](bool was) { shown = was; });
    comesTrue([&] { return shown.has_value(); });
    return shown;
}

bool hasBus()
{
    if (!PrivateBus::isPossible())
        WARN("skipped: dbus-daemon is not installed");
    return PrivateBus::isPossible();
}

} // namespace

TEST_CASE("a notification carries its words and its buttons to the desktop", "[notify]")
{
    if (!hasBus())
        return;
    NotifyingDesktop desktop;
    REQUIRE(desktop.serve());
    DBusNotifier notifier(desktop.ours);
    CHECK(showAndWait(notifier) == true);
    REQUIRE(desktop.service.calls.size() == 1);
    CHECK(desktop.service.calls.front().title == thankAna.title);
    CHECK(desktop.service.calls.front().body == thankAna.body);
    CHECK(desktop.service.calls.front().actions ==
          QStringList{"default"_q, "Open"_q, "done"_q, "Done"_q, "snooze"_q, "Snooze"_q});
}

TEST_CASE("where bodies are markup, the body is escaped; without buttons none are sent", "[notify]")
{
    if (!hasBus())
        return;
    NotifyingDesktop desktop;
    desktop.service.capabilities = {"body"_q, "body-markup"_q};
    REQUIRE(desktop.serve());
    DBusNotifier notifier(desktop.ours);
    CHECK(showAndWait(notifier) == true);
    REQUIRE(desktop.service.calls.size() == 1);
    CHECK(desktop.service.calls.front().body == "Radiology &amp; you"_q);
    CHECK(desktop.service.calls.front().actions.isEmpty());
}

TEST_CASE("the same tag replaces its notification while that is on the screen", "[notify]")
{
    if (!hasBus())
        return;
    NotifyingDesktop desktop;
    REQUIRE(desktop.serve());
    DBusNotifier notifier(desktop.ours);
    showAndWait(notifier);
    showAndWait(notifier);
    CHECK(desktop.service.calls.back().replaces == 41);

    showAndWait(notifier, "b"_q);
    CHECK(desktop.service.calls.back().replaces == 0);
    notifier.withdraw("a"_q);
    CHECK(comesTrue([&] { return desktop.service.closedByProgram == std::vector<uint>{41}; }));
}

TEST_CASE("a button reaches the program with the tag of its notification", "[notify]")
{
    if (!hasBus())
        return;
    NotifyingDesktop desktop;
    REQUIRE(desktop.serve());
    DBusNotifier notifier(desktop.ours);
    QStringList chosen;
    QObject::connect(&notifier, &Notifier::chosen, &notifier,
                     [&](const QString& tag, const QString& action) { chosen << tag << action; });
    showAndWait(notifier);
    emit desktop.service.ActionInvoked(7, "done"_q); // of another program
    emit desktop.service.ActionInvoked(41, "done"_q);
    REQUIRE(comesTrue([&] { return !chosen.isEmpty(); }));
    CHECK(chosen == QStringList{"a"_q, "done"_q});
}

TEST_CASE("without a notification service the answer is no, until one comes", "[notify]")
{
    if (!hasBus())
        return;
    NotifyingDesktop desktop;
    DBusNotifier notifier(desktop.ours);
    bool available = false;
    QObject::connect(&notifier, &Notifier::becameAvailable, &notifier, [&] { available = true; });
    CHECK(showAndWait(notifier) == false);
    REQUIRE(desktop.serve());
    CHECK(comesTrue([&] { return available; }));
    CHECK(showAndWait(notifier) == true);
}
