// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tour/Tour.h"

#include "domain/Clock.h"
#include "domain/ErrorText.h"
#if __has_include("notebook/Sample.h")
#include "notebook/Sample.h"
#else
namespace rapport
{
static auto openSample(const QDateTime& now)
{
    return Notebook::openInMemory(now);
}
} // namespace rapport
#endif
#include "ui/MainWindow.h"
#include "ui/palette/PaletteSheet.h"
#include "ui/settings/SettingsPage.h"
#include "ui/shell/ShellActions.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QListWidget>
#include <QTimeZone>

namespace rapport
{

class Tour::StandingClock final : public Clock
{
public:
    QDateTime now() const override { return m_now; }

private:
    QDateTime m_now{QDate(2025, 10, 14), QTime(13, 25), QTimeZone("America/Chicago")};
};

namespace
{

const auto tourLine =
    QStringLiteral("Cardio IG lunch \u201cLife as an interventional cardiologist\u201d, met Dr. "
                   "Hai Nguyen, Dr. Ruth Adeyemi; offered cath lab Friday");

bool complain(const QString& sentence)
{
    fprintf(stderr, "%s\n", qPrintable(sentence));
    return false;
}

// Until nothing is left to lay out or to paint; bounded, since a caret may blink for ever.
void settle()
{
    for (int i = 0; i < 5; ++i) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
}

} // namespace

Tour::Tour(const QSize& size)
    : m_size(size)
    , m_clock(std::make_unique<StandingClock>())
{
    QFont font(QStringLiteral("Inter"));
    font.setPixelSize(13);
    QApplication::setFont(font);
    QApplication::setCursorFlashTime(0);
    m_theme.setAppearance(Appearance::Light);
    m_theme.applyTo(*qApp);
}

Tour::~Tour() = default;

void Tour::fixSurroundings(const QString& home)
{
    qputenv("TZ", "America/Chicago");
    qputenv("LC_ALL", "en_US.UTF-8");
    for (const char* place : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"})
        qputenv(place, home.toLocal8Bit());
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
}

bool Tour::paintInto(const QString& folder)
{
    m_folder = folder;
    if (!QDir().mkpath(folder))
        return complain(QStringLiteral("%1 could not be made.").arg(folder));
    for (const Appearance appearance : {Appearance::Light, Appearance::Dark}) {
        m_theme.setAppearance(appearance);
        if (!paintAll())
            return false;
    }
    return true;
}

bool Tour::paintAll()
{
    Result<std::unique_ptr<Notebook>> sample = openSample(m_clock->now());
    if (!sample)
        return complain(errorText(sample.error()));
    Notebook& notebook = **sample;
    return paintPages(notebook) && paintSettings(notebook) && paintSheets(notebook) && paintEmpty();
}

bool Tour::paintPages(Notebook& notebook)
{
    const auto page = [](Shell::Place place) {
        return [place](MainWindow& window) { window.show(place); };
    };
    return shoot(notebook, QStringLiteral("today"), page(Shell::Place::Today)) &&
           shoot(notebook, QStringLiteral("meetings"), page(Shell::Place::Meetings)) &&
           shoot(notebook, QStringLiteral("contacts"), page(Shell::Place::Contacts)) &&
           shoot(notebook, QStringLiteral("followups"), page(Shell::Place::FollowUps));
}

bool Tour::paintSettings(Notebook& notebook)
{
    bool painted = shoot(notebook, QStringLiteral("settings"),
                         [](MainWindow& window) { window.show(Shell::Place::Settings); });
    return painted;
}

bool Tour::paintSheets(Notebook& notebook)
{
    const auto triggered = [](QAction* ShellActions::*action) {
        return [action](MainWindow& window) {
            window.show(Shell::Place::Today);
            (window.actions().*action)->trigger();
        };
    };
    const Lookup& lookup = notebook.lookup();
    const std::vector<MeetingId> meetings =
        lookup.meetings({MeetingFilter::Which::Attended, {}, {}}, m_clock->now(), 1);
    const std::vector<FollowUpId> followUps = lookup.followUps({}, 1);
    return shoot(notebook, QStringLiteral("log"),
                 [](MainWindow& window) {
                     window.show(Shell::Place::Today);
                     window.logMeeting(tourLine);
                 }) &&
           shoot(notebook, QStringLiteral("edit"),
                 [](MainWindow& window) {
                     window.show(Shell::Place::Contacts);
                     window.edit(ContactId{});
                 }) &&
           shoot(notebook, QStringLiteral("meeting-edit"),
                 [&](MainWindow& window) {
                     window.show(Shell::Place::Meetings);
                     window.edit(meetings.empty() ? MeetingId{} : meetings.front());
                 }) &&
           shoot(notebook, QStringLiteral("followup-edit"),
                 [&](MainWindow& window) {
                     window.show(Shell::Place::FollowUps);
                     window.edit(followUps.empty() ? FollowUpId{} : followUps.front());
                 }) &&
           shoot(notebook, QStringLiteral("palette"),
                 [](MainWindow& window) {
                     window.show(Shell::Place::Contacts);
                     auto* palette = new PaletteSheet(window.context(), window.actions().all(),
                                                      QStringLiteral("okaf airway"));
                     palette->open();
                 }) &&
           shoot(notebook, QStringLiteral("keys"), triggered(&ShellActions::keys)) &&
           shoot(notebook, QStringLiteral("about"), triggered(&ShellActions::about)) &&
           shoot(notebook, QStringLiteral("trash"), triggered(&ShellActions::trash));
}

bool Tour::paintEmpty()
{
    Result<std::unique_ptr<Notebook>> empty = Notebook::openInMemory(m_clock->now());
    if (!empty)
        return complain(errorText(empty.error()));
    const auto page = [](Shell::Place place) {
        return [place](MainWindow& window) { window.show(place); };
    };
    Notebook& notebook = **empty;
    return shoot(notebook, QStringLiteral("welcome"), [](MainWindow&) {}) &&
           shoot(notebook, QStringLiteral("today-empty"), page(Shell::Place::Today)) &&
           shoot(notebook, QStringLiteral("meetings-empty"), page(Shell::Place::Meetings)) &&
           shoot(notebook, QStringLiteral("contacts-empty"), page(Shell::Place::Contacts)) &&
           shoot(notebook, QStringLiteral("followups-empty"), page(Shell::Place::FollowUps));
}

bool Tour::shoot(Notebook& notebook, const QString& name, const Steps& steps)
{
    MainWindow window(notebook, *m_clock, m_theme);
    window.resize(m_size);
    window.show();
    QApplication::setActiveWindow(&window);
    settle();
    steps(window);
    settle();
    const QString ending = m_theme.isDark() ? QStringLiteral("-dark.png") : QStringLiteral(".png");
    const QString path = QDir(m_folder).filePath(name + ending);
    if (!window.grab().save(path))
        return complain(QStringLiteral("%1 could not be written.").arg(path));
    return true;
}

} // namespace rapport
