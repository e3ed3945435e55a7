// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QTimer;
class QWidget;

namespace rapport
{

class Clock;

// Tells a page that the clock moved on: with each full minute while it is to be seen, and when it
// is shown in a later minute than it was told of. Nothing wakes up for a hidden page.
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
    void tell();
    qint64 minute() const;

    const Clock& m_clock;
    QTimer* m_timer;
    qint64 m_told;
};

} // namespace rapport
