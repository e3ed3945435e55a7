// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Clock.h"

#include <QTimeZone>

namespace rapport
{

QDateTime SystemClock::now() const
{
    return QDateTime::currentDateTimeUtc().toTimeZone(QTimeZone::systemTimeZone());
}

} // namespace rapport
