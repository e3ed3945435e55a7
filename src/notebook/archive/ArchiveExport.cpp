// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notebook/archive/ArchiveExport.h"

#include "exchange/archive/ArchiveNouns.h"
#include "notebook/archive/ArchiveLinks.h"

#include <algorithm>

namespace rapport
{
namespace
{

class ArchiveWalk
{
public:
    ArchiveWalk(const Lookup& lookup, ArchiveWriter::Sink sink, const QDateTime& now,
                const std::function<bool()>& cancelled)
        : m_lookup(lookup)
        , m_links(lookup)
        , m_writer(std::move(sink), now)
        , m_cancelled(cancelled)
    {
    }

    ArchiveCounts walk()
    {
        if (const auto values = m_lookup.settingTexts(); !values.empty())
            write(ArchivedSettings{values});
        writeOwnWords();
        for (const Term& term : m_lookup.terms())
            write(withoutId(term));
        writeBatches();
        for (const auto& [id, uid] : m_lookup.every<ContactId>())
            if (const auto contact = m_lookup.contact(id))
                write(archived(*contact, m_links, m_lookup.photo(id)));
        writeEvery<GroupId>(&Lookup::group);
        writeEvery<MeetingId>(&Lookup::meeting);
        writeEvery<InteractionId>(&Lookup::interaction);
        writeEvery<AdviceId>(&Lookup::advice);
        writeEvery<OpportunityId>(&Lookup::opportunity);
        writeEvery<FollowUpId>(&Lookup::followUp);
        for (const auto& [one, other] : m_lookup.notSame())
            write(ArchivedNotSame{m_links.contacts.uidOf(one), m_links.contacts.uidOf(other)});
        m_writer.finish();
        return m_counts;
    }

private:
    void write(const ArchivedNoun& noun)
    {
        if (m_cancelled && m_cancelled())
            return;
        m_writer.write(noun);
        ++m_counts[QLatin1StringView(sectionOf(noun))];
    }

    template <class Noun>
    static Noun withoutId(Noun noun)
    {
        noun.id = {};
        return noun;
    }

    template <class Id, class Find>
    void writeEvery(Find find)
    {
        for (const auto& [id, uid] : m_lookup.every<Id>())
            if (const auto noun = (m_lookup.*find)(id))
                write(archived(*noun, m_links));
    }

    void writeOwnWords()
    {
        const std::vector<QString>& builtIn = builtInMeetingKinds();
        for (const QString& kind : m_lookup.meetingKinds())
            if (std::find(builtIn.begin(), builtIn.end(), kind) == builtIn.end())
                write(ArchivedKind{kind});
        for (const auto& [name, abbreviation] : m_lookup.ownAbbreviations())
            write(ArchivedSpecialty{name, abbreviation});
    }

    // Oldest first, as they were made.
    void writeBatches()
    {
        std::vector<Batch> batches = m_lookup.batches();
        std::reverse(batches.begin(), batches.end());
        for (const Batch& batch : batches)
            write(withoutId(batch));
    }

    const Lookup& m_lookup;
    const ArchiveLinks m_links;
    ArchiveWriter m_writer;
    const std::function<bool()>& m_cancelled;
    ArchiveCounts m_counts;
};

} // namespace

ArchiveCounts exportArchive(const Lookup& lookup, ArchiveWriter::Sink sink, const QDateTime& now,
                            const std::function<bool()>& cancelled)
{
    return ArchiveWalk(lookup, std::move(sink), now, cancelled).walk();
}

} // namespace rapport
