// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Clock.h"

#include <QTimeZone>

namespace rapport
{

// A clock that stands still until told. Starts on the pictures' Tuesday.
class FakeClock final : public Clock
{
public:
    QDateTime now() const override { return m_now; }

    void set(const QDateTime& now) { m_now = now; }
    void advance(qint64 seconds) { m_now = m_now.addSecs(seconds); }
    // The same instant, seen from another zone.
    void moveTo(const char* zone) { m_now = m_now.toTimeZone(QTimeZone(zone)); }

private:
    QDateTime m_now{QDate(2025, 10, 14), QTime(13, 25), QTimeZone("America/Chicago")};
};

// "2026-10-13T13:05" in a zone, Chicago unless told.
inline QDateTime at(const char* iso, const char* zone = "America/Chicago")
{
    const QDateTime local = QDateTime::fromString(QString::fromLatin1(iso), Qt::ISODate);
    return QDateTime(local.date(), local.time(), QTimeZone(zone));
}

} // namespace rapport
