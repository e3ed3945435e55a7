// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/NamedDates.h"

#include "capture/RelativeDays.h"

namespace rapport
{
namespace
{

class NamedRecogniser
{
public:
    NamedRecogniser(const WhenCursor& cursor, QDate today)
        : m_cursor(cursor)
        , m_today(today)
    {
    }

    std::optional<DayMention> read()
    {
        const WhenCursor start = m_cursor;
        for (const auto recognise : {&NamedRecogniser::namedDate, &NamedRecogniser::ordinalDay}) {
            m_cursor.moveTo(start);
            if (std::optional<DayMention> found = (this->*recognise)(); found && m_cursor.ended())
                return found;
        }
        return std::nullopt;
    }

    const WhenCursor& cursor() const { return m_cursor; }

private:
    // "12 Oct", "Oct 12th, 2026", "6-7 Nov", "Nov 6-7", "30 Oct - 2 Nov"
    std::optional<DayMention> namedDate()
    {
        m_cursor.word({"on"});
        m_cursor.word({"the"});
        const WhenCursor start = m_cursor;
        std::optional<MonthDay> first = dayThenMonth();
        if (!first) {
            m_cursor.moveTo(start);
            first = monthThenDay();
        }
        if (!first) {
            m_cursor.moveTo(start);
            return daysThenMonth();
        }
        return withLastDay(*first);
    }

    std::optional<DayMention> withLastDay(const MonthDay& first)
    {
        WhenCursor ahead = m_cursor;
        if (!ahead.dash())
            return mentionOf(first, m_today);
        const WhenCursor behind = m_cursor;
        for (const auto recognise :
             {&NamedRecogniser::dayThenMonth, &NamedRecogniser::monthThenDay}) {
            m_cursor.moveTo(ahead);
            if (const std::optional<MonthDay> last = (this->*recognise)())
                return mentionOf(
                    MonthDay{first.month, first.day, first.year ? first.year : last->year}, *last,
                    m_today);
        }
        m_cursor.moveTo(ahead);
        const std::optional<int> day = dayNumber();
        WhenCursor after = m_cursor;
        if (day && m_cursor.ended() && !after.gluedMark(u':')) {
            const std::optional<int> year = yearAfter();
            return mentionOf(MonthDay{first.month, first.day, first.year ? first.year : year},
                             MonthDay{first.month, *day, first.year ? first.year : year}, m_today);
        }
        m_cursor.moveTo(behind);
        return mentionOf(first, m_today);
    }

    std::optional<DayMention> daysThenMonth()
    {
        const std::optional<int> from = dayNumber();
        if (!from || !m_cursor.dash())
            return std::nullopt;
        const std::optional<MonthDay> last = dayThenMonth();
        if (!last)
            return std::nullopt;
        return mentionOf(MonthDay{last->month, *from, last->year}, *last, m_today);
    }

    std::optional<int> dayNumber()
    {
        const std::optional<int> day = m_cursor.number(2);
        if (day && m_cursor.glued())
            m_cursor.word({"st", "nd", "rd", "th"});
        return day;
    }

    std::optional<MonthDay> dayThenMonth()
    {
        const std::optional<int> day = dayNumber();
        if (!day)
            return std::nullopt;
        m_cursor.gluedMark(u'.');
        m_cursor.word({"of"});
        const std::optional<int> month = m_cursor.month();
        if (!month)
            return std::nullopt;
        return MonthDay{*month, *day, yearAfter()};
    }

    std::optional<MonthDay> monthThenDay()
    {
        const std::optional<int> month = m_cursor.month();
        if (!month)
            return std::nullopt;
        m_cursor.gluedMark(u'.');
        m_cursor.word({"the"});
        const std::optional<int> day = dayNumber();
        WhenCursor after = m_cursor;
        if (!day || after.gluedMark(u':'))
            return std::nullopt;
        return MonthDay{*month, *day, yearAfter()};
    }

    std::optional<int> yearAfter()
    {
        WhenCursor ahead = m_cursor;
        ahead.gluedMark(u'.');
        ahead.mark(u',');
        const std::optional<int> year = ahead.number(4);
        if (!year || *year < 1900 || *year > 2999 || !ahead.ended() ||
            WhenCursor(ahead).gluedMark(u':'))
            return std::nullopt;
        m_cursor.moveTo(ahead);
        return year;
    }

    // "the 15th": the nearest one
    std::optional<DayMention> ordinalDay()
    {
        m_cursor.word({"on"});
        m_cursor.word({"the"});
        const std::optional<int> day = m_cursor.number(2);
        if (!day || *day < 1 || *day > 31 || !m_cursor.glued() ||
            !m_cursor.word({"st", "nd", "rd", "th"}))
            return std::nullopt;
        WhenCursor after = m_cursor;
        if (after.word({"year", "floor", "annual", "street", "edition"}))
            return std::nullopt;
        QDate nearest;
        for (int months = -1; months <= 1; ++months) {
            const QDate month = m_today.addDays(1 - m_today.day()).addMonths(months);
            const QDate candidate(month.year(), month.month(), *day);
            if (candidate.isValid() && (!nearest.isValid() || qAbs(m_today.daysTo(candidate)) <=
                                                                  qAbs(m_today.daysTo(nearest))))
                nearest = candidate;
        }
        return dayMention(nearest);
    }

    WhenCursor m_cursor;
    QDate m_today;
};

} // namespace

std::optional<DayMention> readNamedDate(WhenCursor& cursor, QDate today)
{
    NamedRecogniser recogniser(cursor, today);
    std::optional<DayMention> found = recogniser.read();
    if (found)
        cursor.moveTo(recogniser.cursor());
    return found;
}

} // namespace rapport
