// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/PeopleReader.h"

#include "capture/NameReader.h"
#include "capture/PersonDetails.h"
#include "capture/UntitledNames.h"
#include "domain/Fold.h"

#include <algorithm>

namespace rapport
{
namespace
{

class LinePeople
{
public:
    LinePeople(Sentence& sentence, const CaptureContext& context)
        : m_sentence(sentence)
        , m_names(sentence)
        , m_details(sentence, context)
        , m_untitled(sentence, context, m_names, m_details)
    {
    }

    std::vector<PersonRead> run()
    {
        for (size_t i = 0; i < m_sentence.size(); ++i)
            m_meetingNamed = m_meetingNamed || m_sentence.owner(i) == Owner::Kind ||
                             m_sentence.owner(i) == Owner::Group;
        for (size_t i = 0; i < m_sentence.size();)
            i = step(i);
        return std::move(m_people);
    }

private:
    size_t step(size_t i)
    {
        if (const size_t after = passCue(i); after > i)
            return after;
        if (!m_sentence.isFree(i)) {
            if (m_sentence.owner(i) != Owner::When)
                m_expect = Expect::Nothing;
            return i + 1;
        }
        if (const size_t after = giveReach(i); after > i)
            return after;
        if (const size_t after = readPerson(i); after > i)
            return after;
        passOther(i);
        return i + 1;
    }

    // "met", "with", "taught by", "speakers:", a colon, a dash.
    size_t passCue(size_t i)
    {
        const Owner owner = m_sentence.owner(i);
        if (owner != Owner::None && owner != Owner::Kind)
            return i;
        // The "chat w/" of "fireside chat w/" belongs to the kind.
        const bool insideKind = owner == Owner::Kind && i > 0 && m_sentence.owner(i - 1) == owner;
        if (insideKind && m_sentence.length(i, Sense::PeopleCue) > 1)
            return i;
        const Meaning* cue = m_sentence.find(i, Sense::PeopleCue);
        const Meaning* channel = m_sentence.find(i, Sense::Channel);
        if (channel && m_meetingNamed && m_sentence.has(i, Sense::PlaceStart))
            channel = nullptr; // "panel tonight on zoom w/ Dr. Lee"
        if (!cue && owner == Owner::None)
            cue = recipientCue(i);
        if (channel && (!cue || channel->phrase.size() >= cue->phrase.size()))
            cue = channel;
        if (cue) {
            const bool chained = m_expect == Expect::Cued && m_cueTo == i; // "met w/"
            m_expect = Expect::Cued;
            m_role = chained && !cue->role ? m_role : cue == channel ? Role::MetThere : cue->role;
            if (cue == channel || !chained)
                m_channel = cue == channel ? channel->channel : std::nullopt;
            m_cueFrom = chained ? m_cueFrom : i;
            m_cueTo = i + cue->phrase.size();
            return m_cueTo;
        }
        if (owner == Owner::None && (m_sentence[i].isMark(u':') || m_sentence.isDash(i))) {
            if (m_expect != Expect::Cued)
                m_role = std::nullopt;
            m_expect = m_expect == Expect::Cued ? Expect::Cued : Expect::Listed;
            return i + 1;
        }
        return i;
    }

    // "promised Dr. Kim", "told Dr. Kim", "advice from Dr. Kim"
    const Meaning* recipientCue(size_t i) const
    {
        const Meaning* promise = m_sentence.find(i, Sense::Promise);
        return promise ? promise : m_sentence.find(i, Sense::Said);
    }

    // "her email is bell@x.edu", "gave me his number, 555-0142": whoever was named last.
    size_t giveReach(size_t i)
    {
        constexpr size_t longestWay = 5; // from "her" to the address
        const Token::Kind kind = m_sentence[i].kind;
        if (m_people.empty() || (kind != Token::Kind::Email && kind != Token::Kind::Phone))
            return i;
        for (size_t at = i; at > 0 && at + longestWay > i && m_sentence.isFree(at - 1); --at)
            for (const char* whose : {"her", "his", "their"})
                if (m_sentence[at - 1].is(QLatin1StringView(whose))) {
                    m_details.readDetails(i, m_people.back());
                    m_sentence.take(i, i + 1, Owner::Person);
                    return i + 1;
                }
        return i;
    }

    void passOther(size_t i)
    {
        const bool keeps = m_sentence[i].isMark(u',') || m_sentence[i].isMark(u';') ||
                           m_sentence[i].isMark(u'/') || m_sentence.has(i, Sense::Joiner);
        // "met the dean", "with my friend Tom"
        const bool article =
            m_expect == Expect::Cued &&
            (m_sentence[i].is(QLatin1StringView("the")) ||
             m_sentence[i].is(QLatin1StringView("my")) || m_sentence.has(i, Sense::Relation));
        if (!keeps && !article)
            m_expect = Expect::Nothing;
        else if (m_expect == Expect::Cued && m_sentence[i].isMark(u','))
            m_expect = Expect::Listed;
    }

    size_t readPerson(size_t i)
    {
        PersonRead read;
        read.from = i;
        Contact& contact = read.person.contact;
        if (m_expect == Expect::Listed)
            contact.title = m_sharedTitle;
        else
            m_sharedTitle.clear();
        size_t at = m_details.readPrefix(i, contact);
        const bool described = at > i;
        const size_t titled = readTitle(at, contact);
        if (titled > at)
            shareTitle(at, contact.title);
        const bool certain = titled > at || (!m_sharedTitle.isEmpty() && isJoined(i));
        const size_t name = certain ? m_names.lengthAt(titled, NameSign::Certain)
                                    : m_untitled.lengthAt(at, m_expect, described);
        if (name > 0) {
            setName(contact, m_sentence.text(titled, titled + name), m_sentence.table());
            at = titled + name;
        } else if (m_sentence[i].kind == Token::Kind::Email) {
            at = i;
        } else {
            return i;
        }
        at = m_details.readDetails(at, read);
        finish(read, i, at);
        return at;
    }

    // "Drs. Chen, Liu and Park" are all Dr.
    void shareTitle(size_t i, const QString& title)
    {
        const QString& word = m_sentence[i].folded;
        const bool plural = word == QLatin1StringView("drs") || word == QLatin1StringView("profs");
        m_sharedTitle = plural ? title : QString();
    }

    bool isJoined(size_t i) const
    {
        return i > 0 && (m_sentence[i - 1].isMark(u',') || m_sentence.has(i - 1, Sense::Joiner));
    }

    size_t readTitle(size_t i, Contact& contact) const
    {
        size_t at = i;
        while (const Meaning* title =
                   m_sentence.isFree(at) ? m_sentence.find(at, Sense::Title) : nullptr) {
            size_t after = at + title->phrase.size();
            if (after < m_sentence.size() && m_sentence[after].isMark(u'.'))
                ++after;
            const bool standsAlone = after >= m_sentence.size() || !m_sentence.isWord(after) ||
                                     !m_sentence.isFree(after);
            if (standsAlone)
                break;
            if (at == i)
                contact.title = title->title;
            at = after;
        }
        return at;
    }

    void finish(PersonRead& read, size_t from, size_t to)
    {
        if (read.roleTyped)
            spreadRole(read.person.role, from);
        const bool cued = m_expect == Expect::Cued || m_expect == Expect::Listed;
        if (!read.roleTyped && cued && m_role) {
            read.person.role = *m_role;
            read.roleTyped = true;
        }
        if (m_expect == Expect::Cued)
            takeCue();
        read.channel = m_channel ? m_channel : channelAfter(to);
        m_sentence.take(from, to, Owner::Person);
        read.to = to;
        m_expect = Expect::Listed;
        keep(std::move(read));
    }

    // "Dr. Kim emailed me back", "Dr. Kim called"
    std::optional<Channel> channelAfter(size_t i)
    {
        const Meaning* channel =
            m_sentence.isFree(i) ? m_sentence.find(i, Sense::Channel) : nullptr;
        if (!channel)
            return std::nullopt;
        const size_t after = i + channel->phrase.size();
        const bool toMe = m_sentence.isSeparator(after) || !m_sentence.isFree(after) ||
                          m_sentence.has(after, Sense::Glue);
        if (!toMe)
            return std::nullopt;
        m_sentence.take(i, after, Owner::Person);
        return channel->channel;
    }

    // "Anna Bell and Tom Ford spoke": both did.
    void spreadRole(Role role, size_t from)
    {
        if (from == 0 || !m_sentence.has(from - 1, Sense::Joiner))
            return;
        size_t next = from;
        for (auto before = m_people.rbegin(); before != m_people.rend(); ++before) {
            for (size_t i = before->to; i < next; ++i)
                if (!m_sentence[i].isMark(u',') && !m_sentence.has(i, Sense::Joiner))
                    return;
            if (before->roleTyped)
                return;
            before->person.role = role;
            before->roleTyped = true;
            next = before->from;
        }
    }

    void takeCue()
    {
        for (size_t i = m_cueFrom; i < m_cueTo; ++i)
            if (m_sentence.isFree(i))
                m_sentence.take(i, i + 1, Owner::Person);
    }

    // The same person mentioned twice is one person.
    void keep(PersonRead read)
    {
        read.mentions = {read.from};
        const Contact& contact = read.person.contact;
        for (PersonRead& other : m_people) {
            Contact& known = other.person.contact;
            const bool sameFamily =
                !contact.family.isEmpty() && fold(known.family) == fold(contact.family);
            const bool sameGiven = contact.given.isEmpty() || known.given.isEmpty() ||
                                   fold(known.given) == fold(contact.given);
            const bool sameShort = contact.family.isEmpty() && !contact.given.isEmpty() &&
                                   fold(known.given) == fold(contact.given);
            if ((sameFamily && sameGiven) || sameShort) {
                addDetails(known, contact);
                other.mentions.push_back(read.from);
                return;
            }
        }
        m_people.push_back(std::move(read));
    }

    Sentence& m_sentence;
    NameReader m_names;
    PersonDetails m_details;
    UntitledNames m_untitled;
    std::vector<PersonRead> m_people;
    Expect m_expect = Expect::Nothing;
    std::optional<Role> m_role;
    QString m_sharedTitle;
    std::optional<Channel> m_channel;
    size_t m_cueFrom = 0;
    size_t m_cueTo = 0;
    bool m_meetingNamed = false;
};

} // namespace

int nearestBefore(const std::vector<PersonRead>& people, size_t position)
{
    int nearest = people.empty() ? -1 : 0;
    for (size_t i = 0; i < people.size(); ++i)
        for (const size_t at : people[i].mentions)
            if (at < position)
                nearest = static_cast<int>(i);
    return nearest;
}

std::vector<PersonRead> readPeople(Sentence& sentence, const CaptureContext& context)
{
    return LinePeople(sentence, context).run();
}

} // namespace rapport
