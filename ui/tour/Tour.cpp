// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tour/Tour.h"

#include "domain/Clock.h"
#include "domain/ErrorText.h"
#include "ui/MainWindow.h"
#include "ui/shell/RunningNote.h"
#include "ui/start/FailureWindow.h"
#include "ui/start/RescueChoices.h"
#include "ui/tour/TourNotebook.h"
#include "ui/tour/TourStops.h"

#include <QApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QTimeZone>
#include <algorithm>

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

// What a worker does; false when it takes too long.
bool until(const std::function<bool()>& isTrue)
{
    for (QDeadlineTimer limit(20000); !isTrue() && !limit.hasExpired();)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 100);
    settle();
    return isTrue();
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
    RunningNote::markSaid();
}

Tour::~Tour() = default;

void Tour::fixSurroundings(const QString& home)
{
    qputenv("TZ", "America/Chicago");
    qputenv("LC_ALL", "en_US.UTF-8");
    for (const char* place : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"})
        qputenv(place, home.toLocal8Bit());
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
}

bool Tour::paintInto(const QString& folder)
{
    m_folder = folder;
    if (!QDir().mkpath(folder))
        return complain(QStringLiteral("%1 could not be made.").arg(folder));
    const QDateTime now = m_clock->now();
    auto year = openTourNotebook(now);
    auto empty = Notebook::openInMemory(now);
    auto longNames = openLongNames(now);
    for (const auto* notebook : {&year, &empty, &longNames})
        if (!*notebook)
            return complain(errorText(notebook->error()));
    for (const Appearance appearance : {Appearance::Light, Appearance::Dark}) {
        m_theme.setAppearance(appearance);
        if (!shootAll(**year, pageStops(**year)) || !shootAll(**year, settingsStops()) ||
            !shootAll(**year, editorStops(**year, now)) || !shootAll(**year, importStops()) ||
            !shootAll(**year, exchangeStops(**year)) || !shootAll(**empty, emptyStops()) ||
            !shootAll(**longNames, longNameStops(**longNames)) ||
            !shootAll(**longNames, importQuestionStops()) || !shootFailure())
            return false;
    }
    return true;
}

bool Tour::shootAll(Notebook& notebook, const std::vector<TourStop>& stops)
{
    return std::all_of(stops.begin(), stops.end(),
                       [&](const TourStop& stop) { return shoot(notebook, stop); });
}

bool Tour::shoot(Notebook& notebook, const TourStop& stop)
{
    MainWindow window(notebook, *m_clock, m_theme);
    window.resize(m_size);
    window.show();
    QApplication::setActiveWindow(&window);
    settle();
    stop.steps(window);
    settle();
    if (stop.isReady && !until([&] { return stop.isReady(window); }))
        return complain(QStringLiteral("%1 did not come about.").arg(stop.name));
    return save(window, stop.name);
}

// A notebook that is damaged at start: what can be done, and what came of it.
bool Tour::shootFailure()
{
    const auto damaged = makeDamagedNotebook(m_clock->now());
    if (!damaged)
        return complain(errorText(damaged.error()));
    FailureWindow window(m_theme, *m_clock, *damaged);
    window.show();
    auto* choices = window.findChild<RescueChoices*>();
    if (!choices)
        return complain(QStringLiteral("The harm done to a notebook went unnoticed."));
    if (!until([&] { return choices->hasLooked(); }) || !save(window, QStringLiteral("failure")))
        return false;
    choices->salvage();
    return until([&] { return choices->isHidden(); }) &&
           save(window, QStringLiteral("failure-salvaged"));
}

bool Tour::save(QWidget& window, const QString& name)
{
    const QString ending = m_theme.isDark() ? QStringLiteral("-dark.png") : QStringLiteral(".png");
    const QString path = QDir(m_folder).filePath(name + ending);
    if (!window.grab().save(path))
        return complain(QStringLiteral("%1 could not be written.").arg(path));
    return true;
}

} // namespace rapport
