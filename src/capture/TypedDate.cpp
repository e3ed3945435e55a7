// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/TypedDate.h"

#include "capture/When.h"
#include "capture/WhenNotices.h"

namespace rapport
{
namespace
{

constexpr qsizetype longestTypedDate = 200;

// "2026-11-03T14:00:05": seconds count here, because reminders are tested with them.
std::optional<TypedDate> isoInstant(QStringView text)
{
    const qsizetype split = text.indexOf(QLatin1Char('T'), 0, Qt::CaseInsensitive);
    if (split != 10)
        return std::nullopt;
    const QDate on = QDate::fromString(text.left(split).toString(), Qt::ISODate);
    const QTime hour = QTime::fromString(text.mid(split + 1).toString(), Qt::ISODate);
    if (!on.isValid() || !hour.isValid())
        return std::nullopt;
    return TypedDate{on, hour, {}};
}

// A day, hours, or both in either order, and nothing else.
class WholeDate
{
public:
    WholeDate(QStringView text, const QDateTime& now, const QLocale& locale)
        : m_tokens(tokenizeWords(text))
        , m_grammar(m_tokens, now, locale)
        , m_now(now)
    {
    }

    std::optional<TypedDate> read()
    {
        size_t i = 0;
        while (i < m_tokens.size()) {
            const size_t length = pieceAt(i);
            if (length == 0)
                return std::nullopt;
            i += length;
        }
        if (m_day)
            settleHalf(m_hours, m_day->around);
        return m_day || m_hours ? std::optional(resolved()) : std::nullopt;
    }

private:
    size_t pieceAt(size_t i)
    {
        if (!m_day)
            if (const auto day = m_grammar.dayAt(i)) {
                m_day = day->value;
                return day->length;
            }
        if (!m_hours)
            if (const auto hours = m_grammar.hoursAt(i)) {
                m_hours = hours->value;
                return hours->length;
            }
        const bool separates =
            m_tokens[i].isMark(u',') || (m_tokens[i].isMark(u'.') && i + 1 == m_tokens.size());
        return separates && i > 0 ? 1 : 0;
    }

    TypedDate resolved() const
    {
        TypedDate typed;
        if (m_hours && m_hours->impossible.isEmpty())
            typed.hour = m_hours->from;
        const DayMention day = m_day.value_or(dayOfHourAlone(typed.hour));
        if (!typed.hour)
            typed.hour = day.hour ? day.hour : day.around;
        typed.on = resolveDays(day, m_now, false, typed.hour).first;
        typed.notices = noticesOf(m_day, m_hours);
        return typed;
    }

    // "14:00" alone is today, or tomorrow when it has passed.
    DayMention dayOfHourAlone(const std::optional<QTime>& hour) const
    {
        DayMention day;
        day.on = m_now.date().addDays(hour && *hour <= m_now.time() ? 1 : 0);
        return day;
    }

    std::vector<Token> m_tokens;
    WhenGrammar m_grammar;
    QDateTime m_now;
    std::optional<DayMention> m_day;
    std::optional<HourMention> m_hours;
};

} // namespace

std::optional<TypedDate> readTypedDate(QStringView text, const QDateTime& now,
                                       const QLocale& locale)
{
    const QStringView trimmed = text.trimmed();
    if (trimmed.isEmpty() || trimmed.size() > longestTypedDate)
        return std::nullopt;
    if (const std::optional<TypedDate> instant = isoInstant(trimmed))
        return instant;
    std::optional<TypedDate> typed = WholeDate(trimmed, now, locale).read();
    return typed && typed->on.isValid() ? typed : std::nullopt;
}

} // namespace rapport
