// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/NumericDates.h"

namespace rapport
{
namespace
{

class NumericRecogniser
{
public:
    NumericRecogniser(const WhenCursor& cursor, QDate today, bool monthFirst)
        : m_cursor(cursor)
        , m_today(today)
        , m_monthFirst(monthFirst)
    {
    }

    std::optional<DayMention> read()
    {
        const WhenCursor start = m_cursor;
        for (const auto recognise :
             {&NumericRecogniser::isoDate, &NumericRecogniser::numericDate}) {
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
        return mentionOf({*month, *day, year}, m_today);
    }

    // "10/12", "10/12/26", "10/12-14", "12.10.", "12.10.2026", "10-12-26"
    std::optional<DayMention> numericDate()
    {
        m_cursor.word({"on"});
        std::optional<MonthDay> first = numericDay();
        if (!first)
            return std::nullopt;
        WhenCursor ahead = m_cursor;
        if (!ahead.dash())
            return mentionOf(*first, m_today);
        const WhenCursor behind = m_cursor;
        m_cursor.moveTo(ahead);
        if (const std::optional<MonthDay> last = numericDay(); last && m_cursor.ended())
            return mentionOf(*first, *last, m_today);
        m_cursor.moveTo(ahead);
        if (const std::optional<int> day = m_cursor.number(2); day && m_cursor.ended())
            return mentionOf(*first, MonthDay{first->month, *day, first->year}, m_today);
        m_cursor.moveTo(behind);
        return mentionOf(*first, m_today);
    }

    std::optional<MonthDay> numericDay()
    {
        const WhenCursor start = m_cursor;
        for (const char16_t mark : {u'/', u'.', u'-'}) {
            m_cursor.moveTo(start);
            if (const std::optional<MonthDay> found = markedDay(mark))
                return found;
        }
        return std::nullopt;
    }

    // "10.12" could be an hour and "10-12" hours, so these need their year where 10/12 is usual.
    std::optional<MonthDay> markedDay(char16_t mark)
    {
        const std::optional<int> a = m_cursor.number(2);
        if (!a || !m_cursor.gluedMark(mark))
            return std::nullopt;
        const std::optional<int> b = m_cursor.gluedNumber(2);
        if (!b)
            return std::nullopt;
        MonthDay typed{*b, *a, {}};
        if ((m_monthFirst && *a <= 12) || (!m_monthFirst && *b > 12))
            typed = {*a, *b, {}};
        WhenCursor ahead = m_cursor;
        if (ahead.gluedMark(mark)) {
            if (const std::optional<int> year = ahead.gluedNumber(4))
                typed.year = *year < 100 ? 2000 + *year : *year;
            if (typed.year || mark != u'-')
                m_cursor.moveTo(ahead);
        }
        const bool plain = mark == u'/' || (mark == u'.' && !m_monthFirst);
        return plain || typed.year ? std::optional(typed) : std::nullopt;
    }

    WhenCursor m_cursor;
    QDate m_today;
    bool m_monthFirst;
};

} // namespace

std::optional<DayMention> readNumericDate(WhenCursor& cursor, QDate today, bool monthFirst)
{
    NumericRecogniser recogniser(cursor, today, monthFirst);
    std::optional<DayMention> found = recogniser.read();
    if (found)
        cursor.moveTo(recogniser.cursor());
    return found;
}

} // namespace rapport
