// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notebook/archive/ArchiveImport.h"

#include "domain/ErrorText.h"
#include "exchange/archive/ArchiveNouns.h"
#include "notebook/archive/ArchiveLinks.h"

#include <QCoreApplication>

namespace rapport
{
namespace
{

struct ArchiveImportText {
    Q_DECLARE_TR_FUNCTIONS(ArchiveImport)
};

// Where nouns of each kind are found and linked.
auto& indexOf(ArchiveLinks& links, ContactId)
{
    return links.contacts;
}
auto& indexOf(ArchiveLinks& links, GroupId)
{
    return links.groups;
}
auto& indexOf(ArchiveLinks& links, MeetingId)
{
    return links.meetings;
}
auto& indexOf(ArchiveLinks& links, InteractionId)
{
    return links.interactions;
}
auto& indexOf(ArchiveLinks& links, AdviceId)
{
    return links.advice;
}
auto& indexOf(ArchiveLinks& links, OpportunityId)
{
    return links.opportunities;
}
auto& indexOf(ArchiveLinks& links, FollowUpId)
{
    return links.followUps;
}

std::optional<Contact> find(const Lookup& lookup, ContactId id)
{
    return lookup.contact(id);
}
std::optional<Group> find(const Lookup& lookup, GroupId id)
{
    return lookup.group(id);
}
std::optional<Meeting> find(const Lookup& lookup, MeetingId id)
{
    return lookup.meeting(id);
}
std::optional<Interaction> find(const Lookup& lookup, InteractionId id)
{
    return lookup.interaction(id);
}
std::optional<Advice> find(const Lookup& lookup, AdviceId id)
{
    return lookup.advice(id);
}
std::optional<Opportunity> find(const Lookup& lookup, OpportunityId id)
{
    return lookup.opportunity(id);
}
std::optional<FollowUp> find(const Lookup& lookup, FollowUpId id)
{
    return lookup.followUp(id);
}

// Takes the archive's nouns into the notebook as they come. What refers to one that comes later
// waits for the end.
class ArchiveIntake : public ArchiveSink
{
public:
    ArchiveIntake(Edit& edit, ArchiveImport& import, const std::function<bool()>& cancelled)
        : m_edit(edit)
        , m_lookup(edit.lookup())
        , m_import(import)
        , m_cancelled(cancelled)
        , m_links(m_lookup)
        , m_intoEmpty(m_lookup.isEmpty())
    {
    }

    void take(int line, ArchivedNoun noun) override
    {
        m_line = line;
        m_section = QLatin1StringView(sectionOf(noun));
        const auto told = static_cast<std::ptrdiff_t>(m_import.skipped.size());
        const int missing = std::visit([this](const auto& each) { return takeIn(each); }, noun);
        if (missing == 0)
            return;
        m_import.skipped.erase(m_import.skipped.begin() + told, m_import.skipped.end()); // then
        m_waiting.emplace_back(line, std::move(noun));
    }

    void converted(FileRemark remark) override { m_import.converted.push_back(std::move(remark)); }
    bool isCancelled() const override { return m_failure || isStopped(); }
    bool isStopped() const { return m_edit.isStopped() || (m_cancelled && m_cancelled()); }

    // After the last noun.
    Result<void> finish()
    {
        m_isCounting = false;
        for (auto& [line, noun] : std::exchange(m_waiting, {})) {
            m_line = line;
            const int missing = std::visit([this](const auto& each) { return takeIn(each); }, noun);
            if (missing > 0)
                m_import.converted.push_back(
                    {line,
                     ArchiveImportText::tr("It refers to something that is not there: left out.")});
        }
        if (m_failure)
            return tl::unexpected(*m_failure);
        return {};
    }

private:
    // How many of its uids are not known (yet).
    template <class Archived>
    int takeIn(const Archived& noun)
    {
        int missing = 0;
        auto incoming = linked(noun, m_links, missing);
        auto& index = indexOf(m_links, incoming.id);
        incoming.id = incoming.uid.isEmpty() ? incoming.id : index.idOf(incoming.uid);
        if (incoming.id.isValid())
            update(noun, std::move(incoming));
        else if (const auto id = add(noun, incoming); id.isValid())
            index.add(id, incoming.uid);
        return missing;
    }

    int takeIn(const ArchivedSettings& settings)
    {
        if (m_intoEmpty)
            tellIfRefused(m_edit.setSettingTexts(settings.values));
        return 0;
    }

    int takeIn(const ArchivedKind& kind)
    {
        tellIfRefused(m_edit.addMeetingKind(kind.name));
        return 0;
    }

    int takeIn(const ArchivedSpecialty& specialty)
    {
        tellIfRefused(m_edit.addSpecialty(specialty.name, specialty.abbreviation));
        return 0;
    }

    int takeIn(const Term& term)
    {
        for (const Term& known : m_lookup.terms()) {
            if (known.uid != term.uid)
                continue;
            Term changed = term;
            changed.id = known.id;
            if (changed != known)
                tellIfRefused(m_edit.update(changed));
            count(changed != known ? &ArchiveCount::updated : &ArchiveCount::unchanged);
            return 0;
        }
        if (tellIfRefused(m_edit.add(term)))
            count(&ArchiveCount::added);
        return 0;
    }

    int takeIn(const Batch& batch)
    {
        const bool isKnown = m_links.batches.idOf(batch.uid).isValid();
        if (isKnown || batch.uid.isEmpty())
            return 0;
        const Result<BatchId> id = m_edit.add(batch);
        if (tellIfRefused(id))
            m_links.batches.add(*id, batch.uid);
        return 0;
    }

    int takeIn(const ArchivedNotSame& pair)
    {
        const ContactId one = m_links.contacts.idOf(pair.one);
        const ContactId other = m_links.contacts.idOf(pair.other);
        if (!one.isValid() || !other.isValid())
            return 1;
        tellIfRefused(m_edit.setNotSame(one, other));
        return 0;
    }

    template <class Archived, class Noun>
    auto add(const Archived& archivedNoun, Noun& noun) -> decltype(noun.id)
    {
        const auto id = m_edit.add(noun);
        if (!tellIfRefused(id))
            return {};
        if (noun.uid.isEmpty())
            noun.uid = find(m_lookup, *id).value_or(noun).uid;
        if constexpr (std::is_same_v<Archived, ArchivedContact>)
            if (archivedNoun.photo)
                tellIfRefused(m_edit.setPhoto(*id, archivedNoun.photo));
        count(&ArchiveCount::added);
        return *id;
    }

    // When it was made and trashed are the notebook's to say, whether it is trashed the archive's.
    template <class Archived, class Noun>
    void update(const Archived& archivedNoun, Noun noun)
    {
        const std::optional<Noun> known = find(m_lookup, noun.id);
        if (!known)
            return;
        noun.createdAt = known->createdAt;
        if (noun.trashedAt && known->trashedAt)
            noun.trashedAt = known->trashedAt;
        const bool isOther = noun != *known;
        if (isOther && !tellIfRefused(m_edit.update(noun)))
            return;
        if (noun.trashedAt.has_value() != known->trashedAt.has_value())
            tellIfRefused(noun.trashedAt ? m_edit.trash(noun.id) : m_edit.restore(noun.id));
        const bool hasOtherPhoto = updatePhoto(archivedNoun, noun.id);
        count(isOther || hasOtherPhoto ? &ArchiveCount::updated : &ArchiveCount::unchanged);
    }

    template <class Archived, class Id>
    bool updatePhoto(const Archived& archivedNoun, Id id)
    {
        if constexpr (std::is_same_v<Archived, ArchivedContact>) {
            if (m_lookup.photo(id) == archivedNoun.photo)
                return false;
            return tellIfRefused(m_edit.setPhoto(id, archivedNoun.photo));
        }
        return false;
    }

    void count(int ArchiveCount::*what)
    {
        if (m_isCounting)
            ++(m_import.counts[m_section].*what);
    }

    // What no notebook could hold is left out; a failure of the file ends everything.
    template <class T>
    bool tellIfRefused(const Result<T>& result)
    {
        if (result)
            return true;
        if (result.error().kind == Error::Kind::Invalid)
            m_import.skipped.push_back({m_line, errorText(result.error())});
        else if (!m_failure)
            m_failure = result.error();
        return false;
    }

    Edit& m_edit;
    const Lookup& m_lookup;
    ArchiveImport& m_import;
    const std::function<bool()>& m_cancelled;
    ArchiveLinks m_links;
    const bool m_intoEmpty;
    std::vector<std::pair<int, ArchivedNoun>> m_waiting;
    std::optional<Error> m_failure;
    int m_line = 0;
    QString m_section;
    bool m_isCounting = true;
};

Error cancelledError()
{
    return {Error::Kind::NothingToDo,
            ArchiveImportText::tr("The import was cancelled"),
            {},
            ArchiveImportText::tr("The notebook is as it was.")};
}

} // namespace

ArchiveCount ArchiveImport::total() const
{
    ArchiveCount total;
    for (const auto& [section, count] : counts) {
        total.added += count.added;
        total.updated += count.updated;
        total.unchanged += count.unchanged;
    }
    return total;
}

Result<ArchiveImport> takeArchive(Edit& edit, const ArchiveSource& source,
                                  const std::function<bool()>& cancelled)
{
    ArchiveImport import;
    ArchiveIntake intake(edit, import, cancelled);
    Result<void> read = readArchive(source, intake);
    if (read)
        read = intake.finish();
    if (!read)
        return tl::unexpected(read.error());
    if (intake.isStopped())
        return tl::unexpected(cancelledError());
    return import;
}

Result<ArchiveImport> importArchive(Notebook& notebook, const ArchiveSource& source,
                                    const QString& operationName, const QDateTime& now,
                                    bool isDryRun, const std::function<bool()>& cancelled,
                                    const QString& batch)
{
    std::optional<ArchiveImport> import;
    const auto bringIn = [&](Edit& edit) -> Result<void> {
        Result<ArchiveImport> taken = takeArchive(edit, source, cancelled);
        if (!taken)
            return tl::unexpected(taken.error());
        import = std::move(*taken);
        // An error is how an operation takes back all it wrote.
        return isDryRun ? Result<void>(tl::unexpected(cancelledError())) : Result<void>();
    };
    const Result<ChangeSet> done = notebook.perform(operationName, now, bringIn, batch);
    if (!done && !(isDryRun && import))
        return tl::unexpected(done.error());
    return std::move(*import);
}

} // namespace rapport
