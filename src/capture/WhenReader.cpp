// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/WhenReader.h"

#include "capture/WhenNotices.h"
#include "domain/LocalTime.h"

#include <QCoreApplication>

namespace rapport
{
namespace
{

std::optional<WhenPiece> pieceAt(const WhenGrammar& grammar, size_t i)
{
    WhenPiece piece;
    piece.from = i;
    if (const auto day = grammar.dayAt(i)) {
        piece.day = day->value;
        piece.to = i + day->length;
    } else if (const auto hours = grammar.hoursAt(i)) {
        piece.hours = hours->value;
        piece.to = i + hours->length;
    } else if (const auto minutes = grammar.minutesAt(i)) {
        piece.minutes = minutes->value;
        piece.to = i + minutes->length;
    } else {
        return std::nullopt;
    }
    return piece;
}

// "met Sun Li", "with May Chen": a name right behind its cue.
bool isGivenName(const Sentence& sentence, size_t i)
{
    const auto isName = [&](size_t at) {
        return sentence.isCapitalised(at) && !sentence.has(at, Sense::Title) &&
               !sentence.has(at, Sense::Kind) && sentence[at].text != sentence[at].text.toUpper();
    };
    return i > 0 && sentence.has(i - 1, Sense::PeopleCue) && sentence[i].text.size() <= 5 &&
           isName(i) && isName(i + 1);
}

// "DOB 3/4/1961", "born: 3 Apr": somebody's birthday is not when it was.
bool followsBirth(const Sentence& sentence, size_t i)
{
    while (i > 0 && sentence[i - 1].kind == Token::Kind::Mark)
        --i;
    return i > 0 && (sentence[i - 1].is(QLatin1StringView("dob")) ||
                     sentence[i - 1].is(QLatin1StringView("born")));
}

// "Dr. May" and "2 of 3.5pm" are no dates: a piece starts a run and follows no title.
bool mayStart(const Sentence& sentence, size_t i)
{
    const Token& token = sentence[i];
    if (i == 0)
        return token.kind != Token::Kind::Mark || token.isMark(u'@');
    const Token& before = sentence[i - 1];
    if (token.glued && (before.kind != Token::Kind::Mark || before.isMark(u'$')))
        return false;
    if (before.is(QLatin1StringView("until")) || before.is(QLatin1StringView("til")) ||
        before.is(QLatin1StringView("till")))
        return false; // an end without a beginning stays in the notes
    if (followsBirth(sentence, i))
        return false;
    const size_t word = before.isMark(u'.') && i > 1 ? i - 2 : i - 1;
    return !sentence.has(word, Sense::Title) && !isGivenName(sentence, i);
}

bool tellsOfThePast(const Sentence& sentence)
{
    for (size_t i = 0; i < sentence.size(); ++i)
        if (sentence[i].kind == Token::Kind::Word &&
            sentence.length(i, Sense::Past) > 0 && // "hosted by" tells of no past
            sentence.length(i, Sense::Past) >= sentence.length(i, Sense::PeopleCue))
            return true;
    return false;
}

// Whether the line speaks of a morning or an evening, so that "at 7" has its half of the day.
std::optional<QTime> partOfDay(const std::optional<DayMention>& day, const Sentence& sentence)
{
    if (day && day->around)
        return day->around;
    for (size_t i = 0; i < sentence.size(); ++i) {
        if (sentence.has(i, Sense::Evening))
            return QTime(18, 0);
        if (sentence.has(i, Sense::Morning))
            return QTime(8, 0);
    }
    return std::nullopt;
}

class TimeBuilder
{
public:
    TimeBuilder(const CaptureContext& context, bool toldOfThePast)
        : m_now(context.now)
        , m_zone(context.now.timeZone())
        , m_toldOfThePast(toldOfThePast)
    {
    }

    WhenRead build(const std::optional<DayMention>& day, const std::optional<HourMention>& hours,
                   std::optional<int> minutes)
    {
        m_read.notices = noticesOf(day, hours);
        m_read.minutes = minutes;
        m_read.dayTyped = day && day->impossible.isEmpty();
        const bool hoursTyped = hours && hours->impossible.isEmpty();
        if (hoursTyped && hours->zone)
            m_zone = QTimeZone(hours->zone->zoneId);
        if (hoursTyped)
            m_read.hour = hours->from;
        else if (day && day->hour)
            m_read.hour = day->hour;
        if (day)
            m_read.around = day->around;
        const DayMention on = m_read.dayTyped ? *day : today();
        const Days days = resolveDays(on, m_now, m_toldOfThePast, m_read.hour);
        m_read.time = {days.first, days.last, {}, {}, m_zone.id()};
        if (m_read.hour)
            setHours(*m_read.hour, hoursTyped ? hours->until : std::nullopt, minutes);
        else if (minutes)
            inventStart(on, *minutes);
        if (hoursTyped && hours->zone)
            sayHere(hours->from, hours->zone->word);
        m_read.planned = startsLater(on);
        m_read.toldOfThePast = m_toldOfThePast;
        return std::move(m_read);
    }

private:
    DayMention today() const
    {
        DayMention mention;
        mention.on = m_now.date();
        return mention;
    }

    QDateTime instant(QDate on, QTime hour)
    {
        const LocalInstant resolved = resolveLocal(on, hour, m_zone);
        if (resolved.shifted)
            m_read.notices << QCoreApplication::translate(
                                  "Capture", "The clocks change that night: there is no %1 on %2, "
                                             "so it became %3.")
                                  .arg(hour.toString(QStringLiteral("HH:mm")),
                                       QLocale::c().toString(on, QStringLiteral("d MMMM")),
                                       resolved.at.time().toString(QStringLiteral("HH:mm")));
        return resolved.at;
    }

    // "7pm ET" is kept as typed, and what it is here is said.
    void sayHere(QTime typed, const QString& zone)
    {
        const QDateTime here = m_read.time.startAt->toTimeZone(m_now.timeZone());
        if (here.offsetFromUtc() == m_read.time.startAt->toTimeZone(m_zone).offsetFromUtc())
            return;
        m_read.notices << QCoreApplication::translate("Capture", "%1 %2 is %3 here.")
                              .arg(typed.toString(QStringLiteral("HH:mm")), zone,
                                   here.toString(QStringLiteral("HH:mm")));
    }

    void setHours(QTime from, const std::optional<QTime>& until, const std::optional<int>& minutes)
    {
        MeetingTime& time = m_read.time;
        const QDateTime start = instant(time.startOn, from);
        time.startAt = start.toUTC();
        if (until) {
            if (time.endOn == time.startOn && *until <= from)
                time.endOn = time.endOn.addDays(1);
            const QDateTime end = instant(time.endOn, *until);
            if (end > start)
                time.endAt = end.toUTC();
        } else if (minutes) {
            const QDateTime end = start.addSecs(qint64(*minutes) * 60);
            time.endAt = end.toUTC();
            time.endOn = std::max(time.endOn, end.date());
        }
    }

    // "4h this morning": a duration needs a start, which is said.
    void inventStart(const DayMention& on, int minutes)
    {
        const bool endsNow = m_read.time.startOn == m_now.date() && !on.around &&
                             m_now.time() > QTime(0, 0).addSecs(minutes * 60);
        QTime start = on.around.value_or(QTime(9, 0));
        if (endsNow)
            start = m_now.time().addSecs(-minutes * 60);
        start = QTime(start.hour(), start.minute() - start.minute() % 15);
        setHours(start, {}, minutes);
        m_read.inventedStart = QCoreApplication::translate(
                                   "Capture", "No hour was typed, so it is kept as starting at %1.")
                                   .arg(start.toString(QStringLiteral("HH:mm")));
    }

    bool startsLater(const DayMention& on) const
    {
        if (m_read.time.startAt)
            return *m_read.time.startAt > m_now;
        if (m_read.time.startOn == m_now.date())
            return on.around && *on.around > m_now.time() && !m_toldOfThePast;
        return m_read.time.startOn > m_now.date();
    }

    QDateTime m_now;
    QTimeZone m_zone;
    bool m_toldOfThePast;
    WhenRead m_read;
};

// The first day, hours and duration of a run of pieces.
struct SaidWhen {
    std::optional<DayMention> day;
    std::optional<HourMention> hours;
    std::optional<int> minutes;

    // Whether it said something new.
    bool add(const WhenPiece& piece)
    {
        // "noon conference 12-1": the hours that say more
        const bool exact = piece.hours && hours && piece.hours->until && !hours->until &&
                           piece.hours->from == hours->from;
        const bool wanted =
            (piece.day && !day) || (piece.hours && !hours) || (piece.minutes && !minutes) || exact;
        if (!wanted)
            return false;
        day = piece.day ? piece.day : day;
        hours = piece.hours ? piece.hours : hours;
        minutes = piece.minutes ? piece.minutes : minutes;
        return true;
    }
};

} // namespace

std::vector<WhenPiece> findWhens(const Sentence& sentence, const CaptureContext& context)
{
    const WhenGrammar grammar(sentence.tokens(), context.now, context.locale);
    std::vector<WhenPiece> pieces;
    for (size_t i = 0; i < sentence.size(); ++i) {
        if (!mayStart(sentence, i))
            continue;
        if (std::optional<WhenPiece> piece = pieceAt(grammar, i)) {
            i = piece->to - 1;
            pieces.push_back(std::move(*piece));
        }
    }
    return pieces;
}

WhenRead readWhen(Sentence& sentence, const std::vector<WhenPiece>& pieces,
                  const CaptureContext& context)
{
    SaidWhen said;
    for (const WhenPiece& piece : pieces)
        if (sentence.isFree(piece.from) && said.add(piece) && piece.isPossible())
            sentence.take(piece.from, piece.to, Owner::When);
    settleHalf(said.hours, partOfDay(said.day, sentence));
    return TimeBuilder(context, tellsOfThePast(sentence)).build(said.day, said.hours, said.minutes);
}

WhenRead readWhenWithin(const Sentence& sentence, const std::vector<WhenPiece>& pieces, size_t from,
                        size_t to, const CaptureContext& context)
{
    SaidWhen said;
    for (const WhenPiece& piece : pieces)
        if (piece.from >= from && piece.to <= to)
            said.add(piece);
    settleHalf(said.hours, partOfDay(said.day, sentence));
    return TimeBuilder(context, false).build(said.day, said.hours, said.minutes);
}

} // namespace rapport
