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
                                     &RelativeRecogniser::nextSpan, &RelativeRecogniser::lastSpan,
                                     &RelativeRecogniser::endOfSpan}) {
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
        if (m_cursor.words({"last", "night"})) {
            DayMention night = dayMention(m_today.addDays(-1), true);
            night.around = QTime(eveningHour, 0);
            return night;
        }
        if (m_cursor.word({"today", "todays"}))
            return around(m_today, false);
        if (m_cursor.word({"yesterday", "yesterdays", "yday"}))
            return around(m_today.addDays(-1), true);
        if (m_cursor.word({"tomorrow", "tomorrows", "tmrw", "tmw", "tmr", "tomorow", "tommorow",
                           "tommorrow"}))
            return around(m_today.addDays(1), false);
        return thisPartOfToday();
    }

    std::optional<DayMention> thisPartOfToday()
    {
        DayMention mention = dayMention(m_today);
        if (m_cursor.word({"tonight", "tonights"}))
            mention.around = QTime(eveningHour, 0);
        else if (m_cursor.word({"this"}))
            mention.around = readPartOfDay(m_cursor);
        return mention.around ? std::optional(mention) : std::nullopt;
    }

    // "in 2 weeks", "3 days ago", "in an hour", "a week from friday"
    std::optional<DayMention> counted()
    {
        const bool ahead = m_cursor.word({"in", "within"});
        if (ahead && m_cursor.words({"half", "an", "hour"}))
            return inMinutes(30);
        const std::optional<int> count = m_cursor.count();
        if (!count)
            return std::nullopt;
        const std::optional<Span> span = readSpan(*count);
        if (!span)
            return ahead ? inHours(*count) : std::nullopt;
        if (ahead)
            return dayMention(moved(m_today, *span, 1));
        if (m_cursor.word({"ago"}))
            return dayMention(moved(m_today, *span, -1), true);
        return m_cursor.word({"from"}) ? fromDay(*span) : std::nullopt;
    }

    struct Span {
        int days = 0;
        int months = 0;
    };

    std::optional<Span> readSpan(int count)
    {
        if (m_cursor.word({"day", "days", "night", "nights"}))
            return Span{count, 0};
        if (m_cursor.word({"week", "weeks", "wk", "wks"}))
            return Span{7 * count, 0};
        if (m_cursor.word({"fortnight", "fortnights"}))
            return Span{14 * count, 0};
        if (m_cursor.word({"month", "months"}))
            return Span{0, count};
        if (m_cursor.word({"year", "years"}))
            return Span{0, 12 * count};
        return std::nullopt;
    }

    static QDate moved(QDate from, const Span& span, int sign)
    {
        return from.addDays(qint64(sign) * span.days).addMonths(sign * span.months);
    }

    // "2 weeks from now", "a week from tomorrow", "a week from friday"
    std::optional<DayMention> fromDay(const Span& span)
    {
        if (m_cursor.word({"now", "today"}))
            return dayMention(moved(m_today, span, 1));
        if (m_cursor.word({"tomorrow"}))
            return dayMention(moved(m_today.addDays(1), span, 1));
        const std::optional<int> weekday = m_cursor.weekday();
        if (!weekday)
            return std::nullopt;
        const QDate next = m_today.addDays((*weekday - m_today.dayOfWeek() + 7) % 7);
        return dayMention(moved(next, span, 1));
    }

    std::optional<DayMention> inHours(int count)
    {
        const bool hours = m_cursor.word({"hour", "hours", "h", "hr", "hrs"});
        if (!hours && !m_cursor.word({"minute", "minutes", "min", "mins"}))
            return std::nullopt;
        return inMinutes(qint64{count} * (hours ? 60 : 1));
    }

    DayMention inMinutes(qint64 minutes) const
    {
        const QDateTime then = m_now.addSecs(minutes * 60);
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
        if (m_cursor.words({"week", "after", "next"}))
            return dayMention(m_today.addDays(15 - m_today.dayOfWeek()));
        return std::nullopt;
    }

    // "last week" is the same day of it, "last weekend" its Saturday.
    std::optional<DayMention> lastSpan()
    {
        if (!m_cursor.word({"last", "past"}))
            return std::nullopt;
        if (m_cursor.word({"week", "weeks"}))
            return dayMention(m_today.addDays(-7), true);
        if (m_cursor.word({"month", "months"}))
            return dayMention(m_today.addMonths(-1), true);
        if (m_cursor.word({"weekend", "weekends"}))
            return dayMention(m_today.addDays(-1 - m_today.dayOfWeek()), true);
        return std::nullopt;
    }

    // "end of the week" is its Friday, "eod" is today.
    std::optional<DayMention> endOfSpan()
    {
        const QDate monthEnd(m_today.year(), m_today.month(), m_today.daysInMonth());
        const QDate friday = m_today.addDays((Qt::Friday - m_today.dayOfWeek() + 7) % 7);
        if (m_cursor.word({"eod"}))
            return dayMention(m_today);
        if (m_cursor.word({"eow"}))
            return dayMention(friday);
        if (m_cursor.word({"eom"}))
            return dayMention(monthEnd);
        m_cursor.word({"the"});
        if (!m_cursor.words({"end", "of"}))
            return std::nullopt;
        m_cursor.word({"the", "this"});
        if (m_cursor.word({"day"}))
            return dayMention(m_today);
        if (m_cursor.word({"week"}))
            return dayMention(friday);
        return m_cursor.word({"month"}) ? std::optional(dayMention(monthEnd)) : std::nullopt;
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
