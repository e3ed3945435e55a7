// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QTimer;
class QWidget;

namespace rapport
{

class Clock;

// Tells a page that the clock moved on: when it is shown, and with each full minute while it is to
// be seen. Nothing wakes up for a hidden page.
class MinuteTick : public QObject
{
    Q_OBJECT

public:
    // Owned by the page.
    MinuteTick(const Clock& clock, QWidget* page);

signals:
    void moved();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void arm();

    const Clock& m_clock;
    QTimer* m_timer;
};

} // namespace rapport
