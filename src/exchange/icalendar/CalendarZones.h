// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/LocalTime.h"
#include "exchange/icalendar/CalendarComponent.h"
#include "exchange/icalendar/RecurrenceRule.h"

#include <memory>

namespace rapport
{

// The clock changes that a VTIMEZONE tells (RFC 5545, 3.6.5), up to the year 2100.
class ZoneRules
{
public:
    // Nothing where it has no readable observance.
    static std::shared_ptr<const ZoneRules> read(const CalendarComponent& timezone);

    int offsetAt(const QDateTime& utc) const; // seconds east of UTC
    // Whether a zone of the tz database has the same offsets in the two years around `utc`.
    bool agreesWith(const QTimeZone& zone, const QDateTime& utc) const;

private:
    struct Change {
        QDateTime at; // UTC
        int from = 0; // seconds east of UTC before it
        int to = 0;   // and after
    };
    void addObservance(const CalendarComponent& observance);

    std::vector<Change> m_changes; // by time; not empty
};

// A zone as the times of a file are read with.
class CalendarZone
{
public:
    // `zone` is what the notebook keeps; `rules`, if any, are the file's own and tell the instants.
    explicit CalendarZone(const QTimeZone& zone, std::shared_ptr<const ZoneRules> rules = {});

    const QTimeZone& zone() const { return m_zone; }
    int offsetAt(const QDateTime& utc) const;
    LocalInstant resolve(const LocalStart& local) const; // `at` in UTC
    LocalStart localOf(const QDateTime& utc) const;

private:
    QTimeZone m_zone;
    std::shared_ptr<const ZoneRules> m_rules;
};

// The zones of one calendar of a file.
class CalendarZones
{
public:
    explicit CalendarZones(const QTimeZone& own); // where the student is

    void add(const CalendarComponent& timezone);

    struct Found {
        CalendarZone zone;
        enum class How {
            Named,     // its name is known
            ByRules,   // not known, but the file has its rules and a known zone agrees with them
            RulesOnly, // only the file's rules tell its hours; they are shown on the student's
                       // clock
            Unknown    // neither: the student's own zone
        } how = How::Named;
    };
    // `near`: the time it is wanted for.
    Found find(const QByteArray& tzid, const QDateTime& near) const;
    // Whether `tzid` can be told now; the file's rules for it may stand further below.
    bool knows(const QByteArray& tzid) const;
    // Whether the file's own rules for a zone known by name differ from it.
    bool differs(const QByteArray& tzid, const QDateTime& near) const;
    // The day that begins at that instant in one of the calendar's zones, or here.
    std::optional<QDate> dayBegunAt(const QDateTime& utc) const;
    const CalendarZone& own() const { return m_own; }

private:
    struct Named {
        std::optional<QTimeZone> zone;
        std::shared_ptr<const ZoneRules> rules;
        bool isLikeNoOther = false; // no zone of the tz database has the same rules
    };
    const Named& named(const QByteArray& tzid) const;

    CalendarZone m_own;
    mutable QHash<QByteArray, Named> m_named; // a cache: names are looked up once
};

} // namespace rapport
