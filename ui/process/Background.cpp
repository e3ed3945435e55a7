// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/process/Background.h"

#include "ui/Shell.h"
#include "ui/notify/TrayNotifier.h"
#include "ui/process/Foreground.h"
#ifdef RAPPORT_DBUS
#include "ui/notify/DBusNotifier.h"
#endif

#include <QGuiApplication>

namespace rapport
{
namespace
{

std::vector<std::unique_ptr<Notifier>> notifiersOfThisDesktop(TrayIcon& tray)
{
    std::vector<std::unique_ptr<Notifier>> notifiers;
#ifdef RAPPORT_DBUS
    notifiers.push_back(std::make_unique<DBusNotifier>(QDBusConnection::sessionBus()));
#endif
    notifiers.push_back(std::make_unique<TrayNotifier>(tray.icon()));
    return notifiers;
}

} // namespace

Background::Background(Notebook& notebook, const Clock& clock, Shell& shell, const QIcon& icon,
                       Stay stay)
    : m_notebook(notebook)
    , m_shell(shell)
    , m_stay(stay)
    , m_tray(icon)
    , m_timer(makeWakeTimer(clock))
    , m_notifier(notifiersOfThisDesktop(m_tray))
    , m_desk(notebook, clock, *m_timer, m_notifier, shell)
{
    connect(&m_tray, &TrayIcon::openChosen, this, &Background::showWindow);
    connect(&m_tray, &TrayIcon::quitChosen, qApp, &QCoreApplication::quit);
    connect(&m_tray, &TrayIcon::logChosen, this, [this] {
        showWindow();
        m_shell.logMeeting();
    });
    connect(&notebook, &Notebook::changed, this, [this](const ChangeSet& changes) {
        if (changes.everything || changes.touches(Noun::Setting))
            stayOrGo();
    });
}

void Background::start()
{
    stayOrGo();
    m_desk.start();
}

void Background::obey(const QStringList& arguments)
{
    if (!arguments.contains(QStringLiteral("--background")))
        showWindow();
}

void Background::showWindow()
{
    bringToFront(*m_shell.window());
}

void Background::stayOrGo()
{
    QGuiApplication::setQuitOnLastWindowClosed(m_stay == Stay::Never ||
                                               !m_notebook.lookup().settings().keepRunning);
}

} // namespace rapport
