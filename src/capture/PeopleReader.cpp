// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/PeopleReader.h"

#include "capture/NameReader.h"
#include "capture/PersonDetails.h"
#include "domain/Fold.h"

#include <algorithm>

namespace rapport
{
namespace
{

constexpr int longestLookups = 24; // names tried against the notebook without other evidence

// What the words before promise about the next name.
enum class Expect { Nothing, Listed, Cued };

class PeopleFinder
{
public:
    PeopleFinder(Sentence& sentence, const CaptureContext& context)
        : m_sentence(sentence)
        , m_context(context)
        , m_names(sentence)
        , m_details(sentence, context)
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
        const size_t name =
            certain ? m_names.lengthAt(titled, NameSign::Certain) : untitledName(at, described);
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

    size_t untitledName(size_t i, bool described)
    {
        if (m_expect == Expect::Cued || described) {
            const size_t length = m_names.lengthAt(i, NameSign::Certain);
            const bool lower = length > 0 && !m_sentence.isCapitalised(i);
            // "led by example": one lower-case word is a name only where it is known as one.
            const bool doubtful = lower && length == 1 && !m_names.startsWithGivenName(i) &&
                                  !m_details.hasSignAt(i + 1) && !isKnownWord(i);
            if (length > 0 && !doubtful && !isKnownThing(i, length))
                return length;
        }
        if (m_expect == Expect::Listed) {
            if (const size_t length = m_names.lengthAt(i, NameSign::Likely))
                return length;
            if (const size_t length = afterJoiner(i))
                return length;
            if (const size_t length = listedGivenName(i))
                return length;
        }
        return signedName(i);
    }

    bool isKnownThing(size_t i, size_t length) const
    {
        return length == 1 && m_sentence.isCapitalised(i) &&
               (m_sentence.has(i, Sense::Filler) || m_sentence.has(i, Sense::Specialty) ||
                m_sentence.has(i, Sense::PlaceNoun));
    }

    // "met sam, alex and priya"
    size_t listedGivenName(size_t i) const
    {
        const bool alone = m_sentence.isSeparator(i + 1) || m_sentence.has(i + 1, Sense::Joiner);
        return m_names.startsWithGivenName(i) && alone ? 1 : 0;
    }

    // "met Ana and Bo": a joiner makes a single word enough.
    size_t afterJoiner(size_t i) const
    {
        const bool joined = i > 0 && m_sentence.has(i - 1, Sense::Joiner);
        if (!joined || (!m_sentence.isCapitalised(i) && !m_names.startsWithGivenName(i)))
            return 0;
        const size_t length = m_names.lengthAt(i, NameSign::Certain);
        return isKnownThing(i, length) ? 0 : length;
    }

    // A name that a degree, an address or a year follows, or that the notebook knows.
    size_t signedName(size_t i)
    {
        const size_t run = m_names.runAt(i);
        if (run == 0 || (i > 0 && m_names.runAt(i - 1) > run && !m_sentence.isSeparator(i - 1) &&
                         m_sentence.isFree(i - 1)))
            return isKnownName(i, run) ? std::min<size_t>(run, 2) : 0;
        const size_t end = i + run;
        if (m_details.hasSignAt(end)) {
            const bool capitals = m_sentence.isCapitalised(i);
            if (capitals || run == 2 || (run <= 3 && m_names.startsWithGivenName(i)) ||
                (run == 1 && m_details.addressConfirms(end, m_sentence[i].folded)))
                return run;
            return 0;
        }
        if (run == 2 && actsTogether(i, end))
            return run;
        if (run == 1 && m_details.actsAt(end) && isKnownWord(i))
            return run;
        return isKnownName(i, run) ? run : 0;
    }

    // "Anna Bell spoke", "Anna Bell and Tom Ford spoke"
    bool actsTogether(size_t i, size_t end) const
    {
        if (!m_sentence.isCapitalised(i) && !m_names.startsWithGivenName(i))
            return false;
        if (m_details.actsAt(end))
            return true;
        const bool listed = m_sentence.has(end, Sense::Joiner) ||
                            (end < m_sentence.size() && m_sentence[end].isMark(u','));
        return listed && m_names.runAt(end + 1) == 2 && actsTogether(end + 1, end + 3);
    }

    // One word that is somebody's given or family name in the notebook.
    bool isKnownWord(size_t i)
    {
        if (!m_context.byName || !m_context.byGiven || m_lookups >= longestLookups)
            return false;
        ++m_lookups;
        const QString& word = m_sentence[i].text;
        return !m_context.byName({}, word).empty() || !m_context.byGiven(word).empty();
    }

    bool isKnownName(size_t i, size_t run)
    {
        if (run < 2 || run > 4 || !m_context.byName || m_lookups >= longestLookups)
            return false;
        ++m_lookups;
        Contact asked;
        setName(asked, m_sentence.text(i, i + run), m_sentence.table());
        return m_context.byName(asked.given, asked.family).size() == 1;
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
    const CaptureContext& m_context;
    NameReader m_names;
    PersonDetails m_details;
    std::vector<PersonRead> m_people;
    Expect m_expect = Expect::Nothing;
    std::optional<Role> m_role;
    QString m_sharedTitle;
    std::optional<Channel> m_channel;
    size_t m_cueFrom = 0;
    size_t m_cueTo = 0;
    int m_lookups = 0;
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
    return PeopleFinder(sentence, context).run();
}

} // namespace rapport
