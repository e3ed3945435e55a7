// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

namespace rapport
{

// The only reader of the wall clock. Everything else takes `now`: a QDateTime in the student's own
// zone, so that now.date() is today and now.timeZone() is where they are.
class Clock
{
public:
    virtual ~Clock() = default;
    virtual QDateTime now() const = 0;
};

class SystemClock final : public Clock
{
public:
    QDateTime now() const override;
};

} // namespace rapport
