// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/CalendarDates.h"

#include "capture/RelativeDays.h"

namespace rapport
{
namespace
{

// A day of a month whose year may be left out.
struct MonthDay {
    int month = 0;
    int day = 0;
    std::optional<int> year;
};

// Without a year: the nearest, before or after.
QDate dateOf(const MonthDay& typed, QDate today)
{
    if (typed.year)
        return QDate(*typed.year, typed.month, typed.day);
    QDate nearest;
    const int reach = typed.month == 2 && typed.day == 29 ? 4 : 1;
    for (int year = today.year() - reach; year <= today.year() + reach; ++year) {
        const QDate candidate(year, typed.month, typed.day);
        if (candidate.isValid() &&
            (!nearest.isValid() || qAbs(today.daysTo(candidate)) <= qAbs(today.daysTo(nearest))))
            nearest = candidate;
    }
    return nearest;
}

class CalendarRecogniser
{
public:
    CalendarRecogniser(const WhenCursor& cursor, QDate today, bool monthFirst)
        : m_cursor(cursor)
        , m_today(today)
        , m_monthFirst(monthFirst)
    {
    }

    std::optional<DayMention> read()
    {
        const WhenCursor start = m_cursor;
        for (const auto recognise :
             {&CalendarRecogniser::isoDate, &CalendarRecogniser::numericDate,
              &CalendarRecogniser::namedDate, &CalendarRecogniser::ordinalDay}) {
            m_cursor.moveTo(start);
            if (std::optional<DayMention> found = (this->*recognise)(); found && m_cursor.ended())
                return found;
        }
        return std::nullopt;
    }

    const WhenCursor& cursor() const { return m_cursor; }

private:
    std::optional<DayMention> isoDate()
    {
        const std::optional<int> year = m_cursor.number(4);
        if (!year || *year < 1000)
            return std::nullopt;
        const char16_t mark = !m_cursor.atEnd() && m_cursor.token().isMark(u'/') ? u'/' : u'-';
        if (!m_cursor.gluedMark(mark))
            return std::nullopt;
        const std::optional<int> month = m_cursor.gluedNumber(2);
        if (!month || !m_cursor.gluedMark(mark))
            return std::nullopt;
        const std::optional<int> day = m_cursor.gluedNumber(2);
        if (!day)
            return std::nullopt;
        return mentionOf({*month, *day, year});
    }

    // "10/12", "10/12/26", "10/12-14", "12.10.", "12.10.2026"
    std::optional<DayMention> numericDate()
    {
        m_cursor.word({"on"});
        std::optional<MonthDay> first = numericDay();
        if (!first)
            return std::nullopt;
        WhenCursor ahead = m_cursor;
        if (!ahead.dash())
            return mentionOf(*first);
        const WhenCursor behind = m_cursor;
        m_cursor.moveTo(ahead);
        if (const std::optional<MonthDay> last = numericDay(); last && m_cursor.ended())
            return mentionOf(*first, *last);
        m_cursor.moveTo(ahead);
        if (const std::optional<int> day = m_cursor.number(2); day && m_cursor.ended())
            return mentionOf(*first, MonthDay{first->month, *day, first->year});
        m_cursor.moveTo(behind);
        return mentionOf(*first);
    }

    std::optional<MonthDay> numericDay()
    {
        const std::optional<int> a = m_cursor.number(2);
        const bool slash = a && m_cursor.gluedMark(u'/');
        const bool dot = a && !slash && !m_monthFirst && m_cursor.gluedMark(u'.');
        if (!slash && !dot)
            return std::nullopt;
        const std::optional<int> b = m_cursor.gluedNumber(2);
        if (!b)
            return std::nullopt;
        MonthDay typed{*b, *a, {}};
        if ((m_monthFirst && *a <= 12) || (!m_monthFirst && *b > 12))
            typed = {*a, *b, {}};
        WhenCursor ahead = m_cursor;
        if (ahead.gluedMark(slash ? u'/' : u'.')) {
            if (const std::optional<int> year = ahead.gluedNumber(4))
                typed.year = *year < 100 ? 2000 + *year : *year;
            m_cursor.moveTo(ahead);
        }
        return typed;
    }

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
            return mentionOf(first);
        const WhenCursor behind = m_cursor;
        for (const auto recognise :
             {&CalendarRecogniser::dayThenMonth, &CalendarRecogniser::monthThenDay}) {
            m_cursor.moveTo(ahead);
            if (const std::optional<MonthDay> last = (this->*recognise)())
                return mentionOf(
                    MonthDay{first.month, first.day, first.year ? first.year : last->year}, *last);
        }
        m_cursor.moveTo(ahead);
        const std::optional<int> day = dayNumber();
        WhenCursor after = m_cursor;
        if (day && m_cursor.ended() && !after.gluedMark(u':')) {
            const std::optional<int> year = yearAfter();
            return mentionOf(MonthDay{first.month, first.day, first.year ? first.year : year},
                             MonthDay{first.month, *day, first.year ? first.year : year});
        }
        m_cursor.moveTo(behind);
        return mentionOf(first);
    }

    std::optional<DayMention> daysThenMonth()
    {
        const std::optional<int> from = dayNumber();
        if (!from || !m_cursor.dash())
            return std::nullopt;
        const std::optional<MonthDay> last = dayThenMonth();
        if (!last)
            return std::nullopt;
        return mentionOf(MonthDay{last->month, *from, last->year}, *last);
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

    DayMention mentionOf(const MonthDay& typed) const
    {
        DayMention mention = dayMention(dateOf(typed, m_today));
        if (!mention.on.isValid())
            mention.impossible = impossibleText(typed);
        return mention;
    }

    DayMention mentionOf(const MonthDay& first, MonthDay last) const
    {
        DayMention mention = mentionOf(first);
        if (!mention.on.isValid())
            return mention;
        if (!last.year)
            last.year = mention.on.year() + (last.month < first.month ? 1 : 0);
        mention.until = dateOf(last, m_today);
        if (!mention.until.isValid())
            mention.impossible = impossibleText(last);
        if (mention.until < mention.on)
            mention.until = {};
        return mention;
    }

    static QString impossibleText(const MonthDay& typed)
    {
        const QString month = typed.month >= 1 && typed.month <= 12
                                  ? QLocale::c().monthName(typed.month)
                                  : QString::number(typed.month);
        const QString text = QStringLiteral("%1 %2").arg(typed.day).arg(month);
        return typed.year ? text + QLatin1Char(' ') + QString::number(*typed.year) : text;
    }

    WhenCursor m_cursor;
    QDate m_today;
    bool m_monthFirst;
};

} // namespace

std::optional<DayMention> readCalendarDate(WhenCursor& cursor, QDate today, bool monthFirst)
{
    CalendarRecogniser recogniser(cursor, today, monthFirst);
    std::optional<DayMention> found = recogniser.read();
    if (found)
        cursor.moveTo(recogniser.cursor());
    return found;
}

} // namespace rapport
