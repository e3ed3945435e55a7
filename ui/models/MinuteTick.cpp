// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/MinuteTick.h"

#include "domain/Clock.h"

#include <QEvent>
#include <QTimer>
#include <QWidget>

namespace rapport
{
namespace
{

constexpr int minuteMs = 60'000;
// Past the minute: the timers of a program are rounded to one common second, to wake it only once.
constexpr int minuteMargin = 1000;

} // namespace

MinuteTick::MinuteTick(const Clock& clock, QWidget* page)
    : QObject(page)
    , m_clock(clock)
    , m_timer(new QTimer(this))
    , m_told(minute())
{
    m_timer->setSingleShot(true);
    m_timer->setTimerType(Qt::VeryCoarseTimer);
    page->installEventFilter(this);
    connect(m_timer, &QTimer::timeout, this, [this] {
        arm();
        tell();
    });
}

bool MinuteTick::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Show) {
        arm();
        if (minute() != m_told)
            tell();
    } else if (event->type() == QEvent::Hide) {
        m_timer->stop();
    }
    return QObject::eventFilter(watched, event);
}

void MinuteTick::tell()
{
    m_told = minute();
    emit moved();
}

qint64 MinuteTick::minute() const
{
    return m_clock.now().toMSecsSinceEpoch() / minuteMs;
}

void MinuteTick::arm()
{
    const int intoMinute = m_clock.now().time().msecsSinceStartOfDay() % minuteMs;
    m_timer->start(minuteMs - intoMinute + minuteMargin);
}

} // namespace rapport
