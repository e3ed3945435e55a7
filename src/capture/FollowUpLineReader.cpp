// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/LineReader.h"

#include "capture/FollowUpPhrases.h"
#include "capture/LineLimit.h"
#include "capture/NameReader.h"
#include "capture/Notes.h"
#include "capture/PeopleReader.h"
#include "capture/PersonDetails.h"
#include "capture/WhenReader.h"

#include <algorithm>

namespace rapport
{
namespace
{

constexpr int longAgoDays = 30; // a due day further back means next year's

class FollowUpParse
{
public:
    FollowUpParse(const QString& line, const CaptureContext& context, const WordTable& table)
        : m_context(context)
        , m_sentence(line, table)
    {
    }

    Draft run()
    {
        readDue();
        const size_t verb = readKind();
        readPerson(verb);
        m_followUp.title = titleText();
        m_draft.followUps.push_back(m_followUp);
        for (size_t i = 1; i < m_draft.people.size(); ++i) {
            m_draft.followUps.push_back(m_followUp); // "thank Dr. Kim and Dr. Lee" is two
            m_draft.followUps.back().person = static_cast<int>(i);
        }
        return std::move(m_draft);
    }

private:
    void readDue()
    {
        const std::vector<WhenPiece> pieces = findWhens(m_sentence, m_context);
        const WhenRead when = readWhen(m_sentence, pieces, m_context);
        m_draft.notices << when.notices;
        m_dueTyped = when.dayTyped || when.hour;
        m_followUp.dueOn = when.time.startOn;
        if (when.dayTyped && m_followUp.dueOn.daysTo(m_context.now.date()) > longAgoDays)
            m_followUp.dueOn = m_followUp.dueOn.addYears(1);
        m_followUp.dueHour = when.around;
        if (when.time.startAt) {
            const QDateTime here = when.time.startAt->toTimeZone(m_context.now.timeZone());
            const qint64 daysOff = when.time.startOn.daysTo(here.date()); // "tomorrow 02:00 UTC"
            m_followUp.dueOn = m_followUp.dueOn.addDays(daysOff);
            m_followUp.dueHour = here.time();
        }
        for (size_t i = 0; i < m_sentence.size(); ++i)
            takeDeadlineCue(i);
    }

    // "by fri", "due 3 nov": a day that does not move.
    void takeDeadlineCue(size_t i)
    {
        const size_t length = m_sentence.length(i, Sense::DeadlineCue);
        if (length == 0 || i + length >= m_sentence.size() || !m_sentence.isFree(i) ||
            m_sentence.owner(i + length) != Owner::When)
            return;
        m_followUp.hard = true;
        if (!m_sentence[i].is(QLatin1StringView("deadline"))) // that one says what it is
            m_sentence.take(i, i + length, Owner::When);
    }

    // The verb comes first, after "remind me to", or after "Dr. Kim:".
    size_t readKind()
    {
        size_t first = 0;
        while (first < m_sentence.size() && !m_sentence.isWord(first))
            ++first;
        const size_t led = first + m_sentence.length(first, Sense::ToDoLead);
        for (size_t i = led; i < m_sentence.size(); ++i) {
            const bool begins =
                i == led || m_sentence[i - 1].isMark(u':') || m_sentence.isDash(i - 1);
            if (!begins)
                continue;
            if (const auto verb = followUpVerbAt(m_sentence, i, m_sentence.size())) {
                setKind(verb->kind);
                return verb->to;
            }
        }
        setKind(m_followUp.hard ? FollowUpKind::Deadline : FollowUpKind::Other);
        return first;
    }

    void setKind(FollowUpKind kind)
    {
        m_followUp.kind = kind;
        m_followUp.hard = m_followUp.hard || kind == FollowUpKind::Deadline;
        if (!m_dueTyped)
            m_followUp.dueOn = m_context.now.date().addDays(m_context.settings.delay(kind));
    }

    // The person follows the verb ("ask Dr. Kim"), or "to" and "with" ("send my CV to Ana Ruiz"),
    // or stands before it ("Dr. Kim: send CV").
    void readPerson(size_t verb)
    {
        const NameReader names(m_sentence);
        const bool certain = m_followUp.kind != FollowUpKind::Deadline;
        for (size_t i = verb; i < m_sentence.size(); ++i)
            if (readPeopleAt(names, i, i == verb ? certain : isObjectCue(i - 1)))
                return;
        for (size_t i = 0; i < verb; ++i)
            if (readPeopleAt(names, i, i == 0))
                return;
    }

    // "Dr. Kim and Dr. Lee"
    bool readPeopleAt(const NameReader& names, size_t i, bool announced)
    {
        size_t end = personAt(names, i, announced);
        const bool found = end > i;
        for (size_t next = end; found; end = next) {
            const bool listed = m_sentence.has(end, Sense::Joiner) ||
                                (end < m_sentence.size() && m_sentence[end].isMark(u','));
            next = listed ? personAt(names, end + 1, true) : end;
            if (!listed || next == end + 1)
                break;
        }
        return found;
    }

    bool isObjectCue(size_t i) const
    {
        for (const char* word : {"to", "with", "for", "from", "w", "about"})
            if (m_sentence[i].is(QLatin1StringView(word)))
                return true;
        return m_sentence[i].isMark(u'/');
    }

    // Where the person ends; `i`: there is none.
    size_t personAt(const NameReader& names, size_t i, bool announced)
    {
        if (!m_sentence.isFree(i))
            return i;
        PersonRead read;
        Contact& contact = read.person.contact;
        size_t at = i;
        if (const Meaning* title = m_sentence.find(i, Sense::Title)) {
            at += title->phrase.size();
            at += at < m_sentence.size() && m_sentence[at].isMark(u'.') ? 1 : 0;
            contact.title = title->title;
        }
        const size_t name = nameLength(names, at, at > i, announced);
        if (name == 0 && m_sentence[i].kind != Token::Kind::Email)
            return i;
        if (name > 0)
            setName(contact, m_sentence.text(at, at + name), m_sentence.table());
        const size_t end =
            PersonDetails(m_sentence, m_context).readDetails(name > 0 ? at + name : i, read);
        matchKnown(read.person, m_context, m_draft.notices);
        m_draft.people.push_back(read.person);
        m_followUp.person = 0;
        return end;
    }

    size_t nameLength(const NameReader& names, size_t i, bool titled, bool announced) const
    {
        if (titled)
            return names.lengthAt(i, NameSign::Certain);
        if (!announced)
            return 0;
        const size_t length = names.lengthAt(i, NameSign::Certain);
        const bool thing = length == 0 || names.runAt(i) == 0 || isAbbreviation(i, length);
        const bool lower = length > 0 && !m_sentence.isCapitalised(i);
        if (thing || (lower && !names.startsWithGivenName(i) && !isKnown(i, length)))
            return 0;
        return length;
    }

    bool isAbbreviation(size_t i, size_t length) const
    {
        const QString& text = m_sentence[i].text;
        return length == 1 && text.size() > 1 && text == text.toUpper();
    }

    bool isKnown(size_t i, size_t length) const
    {
        if (!m_context.byName)
            return false;
        Contact asked;
        asked.title = QStringLiteral("Dr"); // so that a single word is a family name
        setName(asked, m_sentence.text(i, i + length), m_sentence.table());
        return !m_context.byName(asked.given, asked.family).empty();
    }

    // The line without its date, as the student worded it.
    QString titleText() const
    {
        QString title;
        for (size_t i = 0; i < m_sentence.size(); ++i) {
            if (m_sentence.owner(i) == Owner::When)
                continue;
            if (!title.isEmpty() && !m_sentence[i].glued)
                title += QLatin1Char(' ');
            title += m_sentence.text(i, i + 1);
        }
        while (!title.isEmpty() && QStringView(u",;:- ").contains(title.back()))
            title.chop(1);
        if (!title.isEmpty())
            title[0] = title[0].toUpper();
        return title;
    }

    const CaptureContext& m_context;
    Sentence m_sentence;
    Draft m_draft;
    DraftFollowUp m_followUp;
    bool m_dueTyped = false;
};

} // namespace

Result<Draft> readFollowUpLine(const QString& line, const CaptureContext& context)
{
    const LimitedLine limited = limitLine(line);
    if (limited.read.isEmpty())
        return tl::unexpected(Error{Error::Kind::Empty, {}, {}, {}});
    const std::shared_ptr<const WordTable> words = context.words ? context.words : shippedWords();
    Draft draft = FollowUpParse(limited.read, context, *words).run();
    draft.line = line;
    keepRest(draft, limited.rest);
    return draft;
}

} // namespace rapport
