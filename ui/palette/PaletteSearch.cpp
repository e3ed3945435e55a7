// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/PaletteSearch.h"

#include "domain/Clock.h"
#include "notebook/Notebook.h"
#include "ui/Shell.h"
#include "ui/models/HiddenWords.h"
#include "ui/palette/CommandWords.h"
#include "ui/palette/MarkedText.h"

#include <QAction>
#include <algorithm>
#include <array>

namespace rapport
{
namespace
{

constexpr int MostHits = 30;

struct HitSection {
    const char* kind;
    const char* head;
};

// In the order the palette shows them.
constexpr std::array<HitSection, 7> hitSections = {{
    {"contact", QT_TRANSLATE_NOOP("rapport::PaletteSearch", "Contacts")},
    {"meeting", QT_TRANSLATE_NOOP("rapport::PaletteSearch", "Meetings")},
    {"follow-up", QT_TRANSLATE_NOOP("rapport::PaletteSearch", "Follow-ups")},
    {"opportunity", QT_TRANSLATE_NOOP("rapport::PaletteSearch", "Opportunities")},
    {"advice", QT_TRANSLATE_NOOP("rapport::PaletteSearch", "Advice")},
    {"group", QT_TRANSLATE_NOOP("rapport::PaletteSearch", "Groups")},
    {"interaction", QT_TRANSLATE_NOOP("rapport::PaletteSearch", "Interactions")},
}};

} // namespace

PaletteSearch::PaletteSearch(const Context& context, const QList<QAction*>& commands)
    : m_context(context)
{
    for (QAction* command : commands)
        m_commands.append(command);
}

std::vector<PaletteEntry> PaletteSearch::entries(const QString& typed) const
{
    std::vector<PaletteEntry> entries;
    std::vector<SearchHit> hits;
    if (!typed.trimmed().isEmpty())
        hits = m_context.notebook.lookup().search(typed, MostHits);
    for (const HitSection& section : hitSections) {
        for (const SearchHit& hit : hits) {
            if (hit.kind == QLatin1StringView(section.kind)) {
                entries.push_back(entryOf(shownHit(m_context.shell, hit)));
                entries.back().section = tr(section.head);
            }
        }
    }
    addGroupsCalled(typed, hits, entries);
    const auto person = std::find_if(hits.begin(), hits.end(), [](const SearchHit& hit) {
        return hit.kind == QLatin1StringView("contact");
    });
    if (person != hits.end())
        addPersonCommands(*person, entries);
    addCommands(typed, entries);
    return entries;
}

// By the letters that a group goes by, which no word of its name begins with.
void PaletteSearch::addGroupsCalled(const QString& letters, const std::vector<SearchHit>& hits,
                                    std::vector<PaletteEntry>& entries) const
{
    const Lookup& lookup = m_context.notebook.lookup();
    for (const GroupId id : lookup.groups()) {
        const auto group = lookup.group(id);
        const bool isShown = std::any_of(hits.begin(), hits.end(), [id](const SearchHit& hit) {
            return hit.kind == QLatin1StringView("group") && hit.id == id.value;
        });
        if (!group || isShown || !goesBy(group->name, letters))
            continue;
        PaletteEntry entry;
        entry.section = tr("Groups");
        entry.title = group->name;
        entry.run = [this, id] { m_context.shell.edit(id); };
        entries.push_back(entry);
    }
}

PaletteEntry PaletteSearch::entryOf(const SearchHit& hit) const
{
    PaletteEntry entry;
    entry.title = hit.title;
    entry.subtitle = hit.snippet;
    entry.run = [this, hit] { open(hit); };
    if (hit.kind != QLatin1StringView("contact"))
        return entry;
    if (const auto row = m_context.notebook.lookup().contactRow(ContactId{hit.id})) {
        entry.initials = row->initials;
        entry.tone = Theme::toneFor(hit.id);
        if (entry.subtitle.isEmpty())
            entry.subtitle = row->description;
        const auto contact = m_context.notebook.lookup().contact(ContactId{hit.id});
        if (contact && contact->archivedAt)
            entry.subtitle =
                entry.subtitle.isEmpty() ? tr("Archived") : tr("Archived · %1").arg(entry.subtitle);
    }
    return entry;
}

void PaletteSearch::open(const SearchHit& hit) const
{
    const Lookup& lookup = m_context.notebook.lookup();
    if (hit.kind == QLatin1StringView("contact"))
        m_context.shell.show(ContactId{hit.id});
    else if (hit.kind == QLatin1StringView("meeting"))
        m_context.shell.show(MeetingId{hit.id});
    else if (hit.kind == QLatin1StringView("follow-up"))
        m_context.shell.show(FollowUpId{hit.id});
    else if (hit.kind == QLatin1StringView("group"))
        m_context.shell.edit(GroupId{hit.id});
    else if (const auto advice = lookup.advice(AdviceId{hit.id});
             advice && hit.kind == QLatin1StringView("advice"))
        openFirst({advice->contact}, advice->meeting);
    else if (const auto opportunity = lookup.opportunity(OpportunityId{hit.id});
             opportunity && hit.kind == QLatin1StringView("opportunity"))
        openFirst({opportunity->contact}, opportunity->meeting);
    else if (const auto interaction = lookup.interaction(InteractionId{hit.id}))
        openFirst(interaction->contacts, {});
}

void PaletteSearch::openFirst(const std::vector<ContactId>& contacts, MeetingId meeting) const
{
    if (!contacts.empty() && contacts.front().isValid())
        m_context.shell.show(contacts.front());
    else if (meeting.isValid())
        m_context.shell.show(meeting);
}

void PaletteSearch::addPersonCommands(const SearchHit& hit,
                                      std::vector<PaletteEntry>& entries) const
{
    const QString name = readMarks(hit.title).plain;
    PaletteEntry meeting;
    meeting.section = tr("Do");
    meeting.title = tr("Log a meeting with %1").arg(name);
    // The capture line starts before its first blank: what it was is typed there.
    meeting.run = [this, name] { m_context.shell.logMeeting(tr(" with %1").arg(name)); };
    entries.push_back(meeting);

    PaletteEntry followUp;
    followUp.section = tr("Do");
    followUp.title = tr("Follow up with %1…").arg(name);
    followUp.run = [this, id = hit.id] { m_context.shell.edit(FollowUpId{}, ContactId{id}); };
    entries.push_back(followUp);

    PaletteEntry qrCode;
    qrCode.section = tr("Do");
    qrCode.title = tr("QR code of %1").arg(name);
    qrCode.run = [this, id = hit.id] { m_context.shell.showQrCode(ContactId{id}); };
    entries.push_back(qrCode);
}

void PaletteSearch::addCommands(const QString& typed, std::vector<PaletteEntry>& entries) const
{
    for (const QPointer<QAction>& command : m_commands) {
        if (!command || !command->isEnabled() || !command->isVisible() || command->isSeparator())
            continue;
        const QString title = commandTitle(*command);
        if (!matchesWords(title, typed))
            continue;
        PaletteEntry entry;
        entry.section = tr("Do");
        entry.title = title;
        entry.key = command->shortcut();
        entry.run = [command] {
            if (command)
                command->trigger();
        };
        entries.push_back(entry);
    }
}

} // namespace rapport
