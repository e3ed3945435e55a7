// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/NamedDates.h"
#include "capture/NumericDates.h"
#include "capture/RelativeDays.h"
#include "capture/When.h"
#include "capture/WhenCursor.h"

namespace rapport
{
namespace
{

std::optional<DayMention> readCalendarDate(WhenCursor& cursor, QDate today, bool monthFirst)
{
    if (std::optional<DayMention> numeric = readNumericDate(cursor, today, monthFirst))
        return numeric;
    return readNamedDate(cursor, today);
}

// "Mon 12 Oct", "Monday, Oct 12": the date counts; a weekday that is not its own is said.
std::optional<DayMention> dateBeside(WhenCursor& cursor, int weekday, QDate today, bool monthFirst)
{
    WhenCursor ahead = cursor;
    ahead.mark(u',');
    ahead.word({"the"});
    std::optional<DayMention> found = readCalendarDate(ahead, today, monthFirst);
    if (!found)
        return std::nullopt;
    cursor.moveTo(ahead);
    if (found->on.isValid() && found->on.dayOfWeek() != weekday)
        found->mismatch = QLocale::c().dayName(weekday);
    return found;
}

DayMention::Form weekdayForm(WhenCursor& cursor)
{
    using Form = DayMention::Form;
    if (cursor.word({"last", "past"}))
        return Form::LastWeekday;
    if (cursor.word({"next"}))
        return Form::NextWeekday;
    return cursor.word({"this", "coming"}) ? Form::ThisWeekday : Form::Weekday;
}

// The last day of "fri - sun", "sat & sun"; only neighbours may be joined by "and".
void readLastWeekday(WhenCursor& cursor, DayMention& mention)
{
    WhenCursor ahead = cursor;
    const bool span = ahead.dash();
    if (!span && !ahead.word({"and", "n"}) && !ahead.mark(u'&') && !ahead.mark(u'+') &&
        !ahead.mark(u'/'))
        return;
    const std::optional<int> until = ahead.weekday();
    if (!until || (!span && *until != mention.weekday % 7 + 1))
        return;
    mention.untilWeekday = *until;
    cursor.moveTo(ahead);
}

// "fri-sun" is one word to the tokenizer.
bool readHyphenated(WhenCursor& cursor, DayMention& mention)
{
    const std::vector<Token> parts = cursor.atEnd() ? std::vector<Token>() : cursor.hyphenParts();
    if (parts.size() != 2)
        return false;
    const std::optional<int> first = WhenCursor(parts, 0).weekday();
    const std::optional<int> last = WhenCursor(parts, 1).weekday();
    if (!first || !last)
        return false;
    cursor.skip();
    mention.weekday = *first;
    mention.untilWeekday = *last;
    return true;
}

// "on Tue", "next Tue", "fri-sun", "Tue morning"
std::optional<DayMention> readWeekday(WhenCursor& cursor, QDate today, bool monthFirst)
{
    cursor.word({"on"});
    DayMention mention;
    mention.form = weekdayForm(cursor);
    mention.past = mention.form == DayMention::Form::LastWeekday;
    if (readHyphenated(cursor, mention))
        return mention;
    const std::optional<int> day = cursor.weekday();
    if (!day)
        return std::nullopt;
    cursor.gluedMark(u'.');
    if (std::optional<DayMention> dated = dateBeside(cursor, *day, today, monthFirst))
        return dated;
    mention.weekday = *day;
    readLastWeekday(cursor, mention);
    mention.around = readPartOfDay(cursor);
    return mention;
}

std::optional<DayMention> readDay(WhenCursor& cursor, const QDateTime& now, bool monthFirst)
{
    if (auto relative = readRelativeDay(cursor, now))
        return relative;
    WhenCursor ahead = cursor;
    if (auto weekday = readWeekday(ahead, now.date(), monthFirst); weekday && ahead.ended()) {
        cursor.moveTo(ahead);
        return weekday;
    }
    return readCalendarDate(cursor, now.date(), monthFirst);
}

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
    WhenCursor cursor(m_tokens, position);
    cursor.words({"all", "day"});
    const std::optional<DayMention> found = readDay(cursor, m_now, m_monthFirst);
    if (!found)
        return std::nullopt;
    cursor.words({"all", "day"});
    return Mention<DayMention>{*found, cursor.position() - position};
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
