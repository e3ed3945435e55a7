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
constexpr int minuteMargin =
    50; // past the minute, so that a timer a little early does not fire twice

} // namespace

MinuteTick::MinuteTick(const Clock& clock, QWidget* page)
    : QObject(page)
    , m_clock(clock)
    , m_timer(new QTimer(this))
{
    m_timer->setSingleShot(true);
    page->installEventFilter(this);
    connect(m_timer, &QTimer::timeout, this, [this] {
        arm();
        emit moved();
    });
}

bool MinuteTick::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Show) {
        arm();
        emit moved();
    } else if (event->type() == QEvent::Hide) {
        m_timer->stop();
    }
    return QObject::eventFilter(watched, event);
}

void MinuteTick::arm()
{
    const int intoMinute = m_clock.now().time().msecsSinceStartOfDay() % minuteMs;
    m_timer->start(minuteMs - intoMinute + minuteMargin);
}

} // namespace rapport
