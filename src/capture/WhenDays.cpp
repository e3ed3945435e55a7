// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/When.h"
#include "capture/WhenCursor.h"

namespace rapport
{
namespace
{

constexpr int morningHour = 8;
constexpr int afternoonHour = 13;
constexpr int eveningHour = 18;

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

std::optional<QTime> partOfDay(WhenCursor& cursor)
{
    if (cursor.word({"morning"}))
        return QTime(morningHour, 0);
    if (cursor.word({"afternoon"}))
        return QTime(afternoonHour, 0);
    if (cursor.word({"evening", "night"}))
        return QTime(eveningHour, 0);
    return std::nullopt;
}

class DayRecogniser
{
public:
    DayRecogniser(const WhenCursor& cursor, const QDateTime& now, bool monthFirst)
        : m_cursor(cursor)
        , m_now(now)
        , m_today(now.date())
        , m_monthFirst(monthFirst)
    {
    }

    std::optional<DayMention> read()
    {
        const WhenCursor start = m_cursor;
        for (const auto recognise :
             {&DayRecogniser::relativeDay, &DayRecogniser::counted, &DayRecogniser::weekday,
              &DayRecogniser::isoDate, &DayRecogniser::numericDate, &DayRecogniser::namedDate,
              &DayRecogniser::ordinalDay, &DayRecogniser::nextSpan}) {
            m_cursor.moveTo(start);
            if (std::optional<DayMention> found = (this->*recognise)(); found && m_cursor.ended())
                return found;
        }
        return std::nullopt;
    }

    const WhenCursor& cursor() const { return m_cursor; }

private:
    DayMention fixed(QDate on, bool past = false) const
    {
        DayMention mention;
        mention.on = on;
        mention.past = past;
        return mention;
    }

    DayMention fixedAround(QDate on, bool past)
    {
        DayMention mention = fixed(on, past);
        mention.around = partOfDay(m_cursor);
        return mention;
    }

    std::optional<DayMention> relativeDay()
    {
        if (m_cursor.words({"day", "after", "tomorrow"}) ||
            m_cursor.words({"the", "day", "after", "tomorrow"}))
            return fixed(m_today.addDays(2));
        if (m_cursor.words({"day", "before", "yesterday"}) ||
            m_cursor.words({"the", "day", "before", "yesterday"}))
            return fixed(m_today.addDays(-2), true);
        if (m_cursor.words({"last", "night"}))
            return fixed(m_today.addDays(-1), true);
        if (m_cursor.word({"today"}))
            return fixedAround(m_today, false);
        if (m_cursor.word({"yesterday"}))
            return fixedAround(m_today.addDays(-1), true);
        if (m_cursor.word({"tomorrow", "tmrw", "tmr", "tomorow", "tommorow", "tommorrow"}))
            return fixedAround(m_today.addDays(1), false);
        return thisPartOfToday();
    }

    std::optional<DayMention> thisPartOfToday()
    {
        DayMention mention = fixed(m_today);
        if (m_cursor.word({"tonight"}))
            mention.around = QTime(eveningHour, 0);
        else if (m_cursor.word({"this"}))
            mention.around = partOfDay(m_cursor);
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
            mention = fixed(m_today.addDays(sign * *count));
        else if (m_cursor.word({"week", "weeks", "wk", "wks"}))
            mention = fixed(m_today.addDays(sign * *count * 7));
        else if (m_cursor.word({"month", "months"}))
            mention = fixed(m_today.addMonths(sign * *count));
        else if (m_cursor.word({"year", "years"}))
            mention = fixed(m_today.addYears(sign * *count));
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
        DayMention mention = fixed(then.date());
        mention.hour = QTime(then.time().hour(), then.time().minute());
        return mention;
    }

    std::optional<DayMention> weekday()
    {
        using Form = DayMention::Form;
        m_cursor.word({"on"});
        Form form = Form::Weekday;
        if (m_cursor.word({"last", "past"}))
            form = Form::LastWeekday;
        else if (m_cursor.word({"next"}))
            form = Form::NextWeekday;
        else if (m_cursor.word({"this", "coming"}))
            form = Form::ThisWeekday;
        const std::optional<int> day = m_cursor.weekday();
        if (!day)
            return std::nullopt;
        m_cursor.gluedMark(u'.');
        if (std::optional<DayMention> dated = dateBeside(*day))
            return dated;
        DayMention mention;
        mention.form = form;
        mention.weekday = *day;
        mention.past = form == Form::LastWeekday;
        WhenCursor ahead = m_cursor;
        if (ahead.dash())
            if (const std::optional<int> until = ahead.weekday()) {
                mention.untilWeekday = *until;
                m_cursor.moveTo(ahead);
            }
        mention.around = partOfDay(m_cursor);
        return mention;
    }

    // "Mon 12 Oct", "Monday, Oct 12": the date counts; a weekday that is not its own is said.
    std::optional<DayMention> dateBeside(int weekday)
    {
        const WhenCursor start = m_cursor;
        m_cursor.mark(u',');
        m_cursor.word({"the"});
        for (const auto recognise : {&DayRecogniser::isoDate, &DayRecogniser::numericDate,
                                     &DayRecogniser::namedDate, &DayRecogniser::ordinalDay}) {
            const WhenCursor here = m_cursor;
            if (std::optional<DayMention> found = (this->*recognise)(); found && m_cursor.ended()) {
                if (found->on.isValid() && found->on.dayOfWeek() != weekday)
                    found->mismatch = QLocale::c().dayName(weekday);
                return found;
            }
            m_cursor.moveTo(here);
        }
        m_cursor.moveTo(start);
        return std::nullopt;
    }

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
        for (const auto recognise : {&DayRecogniser::dayThenMonth, &DayRecogniser::monthThenDay}) {
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
        return fixed(nearest);
    }

    std::optional<DayMention> nextSpan()
    {
        if (m_cursor.words({"next", "week"}))
            return fixed(m_today.addDays(8 - m_today.dayOfWeek()));
        if (m_cursor.words({"next", "month"}))
            return fixed(m_today.addMonths(1));
        if (m_cursor.words({"this", "weekend"}) || m_cursor.words({"the", "weekend"}))
            return fixed(m_today.addDays(qMax(0, 6 - m_today.dayOfWeek())));
        if (m_cursor.words({"next", "weekend"}))
            return fixed(m_today.addDays(13 - m_today.dayOfWeek()));
        return std::nullopt;
    }

    DayMention mentionOf(const MonthDay& typed) const
    {
        DayMention mention = fixed(dateOf(typed, m_today));
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
    const QDateTime& m_now;
    QDate m_today;
    bool m_monthFirst;
};

QDate resolveWeekday(const DayMention& mention, const QDateTime& now, bool toldOfThePast,
                     const std::optional<QTime>& hour)
{
    const QDate today = now.date();
    const int ahead = (mention.weekday - today.dayOfWeek() + 7) % 7;
    switch (mention.form) {
    case DayMention::Form::LastWeekday:
        return today.addDays(ahead - 7);
    case DayMention::Form::NextWeekday:
        return today.addDays(7 + mention.weekday - today.dayOfWeek());
    case DayMention::Form::ThisWeekday:
        return today.addDays(toldOfThePast ? mention.weekday - today.dayOfWeek() : ahead);
    default:
        break;
    }
    const bool passed = hour && *hour <= now.time();
    if (toldOfThePast)
        return ahead == 0 && (!hour || passed) ? today : today.addDays(ahead - 7);
    return ahead == 0 && passed ? today.addDays(7) : today.addDays(ahead);
}

} // namespace

std::optional<Mention<DayMention>> WhenGrammar::dayAt(size_t position) const
{
    DayRecogniser recogniser(WhenCursor(m_tokens, position), m_now, m_monthFirst);
    const std::optional<DayMention> found = recogniser.read();
    if (!found)
        return std::nullopt;
    return Mention<DayMention>{*found, recogniser.cursor().position() - position};
}

Days resolveDays(const DayMention& mention, const QDateTime& now, bool toldOfThePast,
                 const std::optional<QTime>& hour)
{
    if (mention.form == DayMention::Form::Fixed)
        return {mention.on, mention.until.isValid() ? mention.until : mention.on};
    const QDate first = resolveWeekday(mention, now, toldOfThePast, hour);
    const int more =
        mention.untilWeekday == 0 ? 0 : (mention.untilWeekday - mention.weekday + 7) % 7;
    return {first, first.addDays(more)};
}

} // namespace rapport
