// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/RelativeDays.h"

namespace rapport
{
namespace
{

constexpr int morningHour = 8;
constexpr int afternoonHour = 13;
constexpr int eveningHour = 18;

class RelativeRecogniser
{
public:
    RelativeRecogniser(const WhenCursor& cursor, const QDateTime& now)
        : m_cursor(cursor)
        , m_now(now)
        , m_today(now.date())
    {
    }

    std::optional<DayMention> read()
    {
        const WhenCursor start = m_cursor;
        for (const auto recognise : {&RelativeRecogniser::relativeDay, &RelativeRecogniser::counted,
                                     &RelativeRecogniser::nextSpan}) {
            m_cursor.moveTo(start);
            if (std::optional<DayMention> found = (this->*recognise)(); found && m_cursor.ended())
                return found;
        }
        return std::nullopt;
    }

    const WhenCursor& cursor() const { return m_cursor; }

private:
    DayMention around(QDate on, bool past)
    {
        DayMention mention = dayMention(on, past);
        mention.around = readPartOfDay(m_cursor);
        return mention;
    }

    std::optional<DayMention> relativeDay()
    {
        if (m_cursor.words({"day", "after", "tomorrow"}) ||
            m_cursor.words({"the", "day", "after", "tomorrow"}))
            return dayMention(m_today.addDays(2));
        if (m_cursor.words({"day", "before", "yesterday"}) ||
            m_cursor.words({"the", "day", "before", "yesterday"}))
            return dayMention(m_today.addDays(-2), true);
        if (m_cursor.words({"last", "night"}))
            return dayMention(m_today.addDays(-1), true);
        if (m_cursor.word({"today"}))
            return around(m_today, false);
        if (m_cursor.word({"yesterday"}))
            return around(m_today.addDays(-1), true);
        if (m_cursor.word({"tomorrow", "tmrw", "tmr", "tomorow", "tommorow", "tommorrow"}))
            return around(m_today.addDays(1), false);
        return thisPartOfToday();
    }

    std::optional<DayMention> thisPartOfToday()
    {
        DayMention mention = dayMention(m_today);
        if (m_cursor.word({"tonight"}))
            mention.around = QTime(eveningHour, 0);
        else if (m_cursor.word({"this"}))
            mention.around = readPartOfDay(m_cursor);
        return mention.around ? std::optional(mention) : std::nullopt;
    }

    // "in 2 weeks", "3 days ago", "in an hour"
    std::optional<DayMention> counted()
    {
        const bool ahead = m_cursor.word({"in"});
        const std::optional<int> count = m_cursor.count();
        if (!count)
            return std::nullopt;
        const int sign = ahead ? 1 : -1;
        std::optional<DayMention> mention;
        if (m_cursor.word({"day", "days"}))
            mention = dayMention(m_today.addDays(qint64{sign} * *count));
        else if (m_cursor.word({"week", "weeks", "wk", "wks"}))
            mention = dayMention(m_today.addDays(qint64{sign} * *count * 7));
        else if (m_cursor.word({"month", "months"}))
            mention = dayMention(m_today.addMonths(sign * *count));
        else if (m_cursor.word({"year", "years"}))
            mention = dayMention(m_today.addYears(sign * *count));
        else if (ahead)
            return inHours(*count);
        if (!mention || (!ahead && !m_cursor.word({"ago"})))
            return std::nullopt;
        mention->past = !ahead;
        return mention;
    }

    std::optional<DayMention> inHours(int count)
    {
        const bool hours = m_cursor.word({"hour", "hours", "h", "hr", "hrs"});
        if (!hours && !m_cursor.word({"minute", "minutes", "min", "mins"}))
            return std::nullopt;
        const QDateTime then = m_now.addSecs(qint64(count) * (hours ? 3600 : 60));
        DayMention mention = dayMention(then.date());
        mention.hour = QTime(then.time().hour(), then.time().minute());
        return mention;
    }

    std::optional<DayMention> nextSpan()
    {
        if (m_cursor.words({"next", "week"}))
            return dayMention(m_today.addDays(8 - m_today.dayOfWeek()));
        if (m_cursor.words({"next", "month"}))
            return dayMention(m_today.addMonths(1));
        if (m_cursor.words({"this", "weekend"}) || m_cursor.words({"the", "weekend"}))
            return dayMention(m_today.addDays(qMax(0, 6 - m_today.dayOfWeek())));
        if (m_cursor.words({"next", "weekend"}))
            return dayMention(m_today.addDays(13 - m_today.dayOfWeek()));
        return std::nullopt;
    }

    WhenCursor m_cursor;
    const QDateTime& m_now;
    QDate m_today;
};

} // namespace

std::optional<QTime> readPartOfDay(WhenCursor& cursor)
{
    if (cursor.word({"morning"}))
        return QTime(morningHour, 0);
    if (cursor.word({"afternoon"}))
        return QTime(afternoonHour, 0);
    if (cursor.word({"evening", "night"}))
        return QTime(eveningHour, 0);
    return std::nullopt;
}

DayMention dayMention(QDate on, bool past)
{
    DayMention mention;
    mention.on = on;
    mention.past = past;
    return mention;
}

std::optional<DayMention> readRelativeDay(WhenCursor& cursor, const QDateTime& now)
{
    RelativeRecogniser recogniser(cursor, now);
    std::optional<DayMention> found = recogniser.read();
    if (found)
        cursor.moveTo(recogniser.cursor());
    return found;
}

} // namespace rapport
