// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notebook/export/ExportPreview.h"

#include "notebook/export/ExportNouns.h"
#include "notebook/export/Exporting.h"

#include <QCoreApplication>

namespace rapport
{
namespace
{

// One noun as the guard reads it: what it is called, and its texts.
struct LookedAt {
    QString title;
    QStringList texts;
};

class PreviewWalk
{
public:
    PreviewWalk(const ExportRequest& request, const Lookup& lookup, const QDateTime& now,
                const ExportStep& step)
        : m_request(request)
        , m_lookup(lookup)
        , m_now(now)
        , m_step(step)
        , m_withNotes(request.withNotes || request.format == ExportFormat::Archive)
    {
    }

    ExportPreview walk()
    {
        if (m_request.format == ExportFormat::Archive)
            walkAll();
        else if (isReport())
            walkReport();
        else
            walkKinds();
        return std::move(m_preview);
    }

private:
    bool isReport() const
    {
        return m_request.kinds.count(ExportKind::CvLines) +
                   m_request.kinds.count(ExportKind::Events) >
               0;
    }

    LookedAt read(const Contact& each) const
    {
        return {displayNameOf(each), m_withNotes ? QStringList{each.notes} : QStringList()};
    }
    LookedAt read(const Group& each) const
    {
        return {each.name, m_withNotes ? QStringList{each.notes} : QStringList()};
    }
    LookedAt read(const Meeting& each) const
    {
        const std::optional<MeetingRow> row = m_lookup.meetingRow(each.id);
        LookedAt read{row ? row->title : each.topic, {each.topic, each.place}};
        if (!m_withNotes)
            return read;
        read.texts << each.notes << each.takeAway << each.mood << each.quote;
        for (const Participant& participant : each.participants)
            read.texts << participant.note;
        return read;
    }
    LookedAt read(const FollowUp& each) const
    {
        const std::optional<ContactRow> row = m_lookup.contactRow(each.contact);
        LookedAt read{titleOf(each, row ? row->displayName : QString()), {each.title}};
        if (m_withNotes)
            read.texts << each.note << each.outcome;
        return read;
    }
    static LookedAt read(const Interaction& each) { return {labelOf(each.channel), {each.words}}; }
    static LookedAt read(const Advice& each)
    {
        return {QCoreApplication::translate("ExportPreview", "Advice"),
                {each.words, each.nextStep, each.result}};
    }
    static LookedAt read(const Opportunity& each)
    {
        return {each.title, {each.title, each.nextStep, each.notes}};
    }

    void look(const LookedAt& at)
    {
        for (const QString& text : at.texts)
            if (const auto signs = m_guard.signsIn(text, m_now.date()); !signs.empty()) {
                m_preview.places.push_back({at.title, signs.front().rule});
                return;
            }
    }

    template <class Ids, class Find>
    void walkEach(const QString& word, const Ids& ids, Find find)
    {
        m_total += static_cast<int>(ids.size());
        int& count = m_preview.counts[word];
        for (const auto id : ids) {
            ++m_done;
            if (!m_isStopped && m_step)
                m_isStopped = !m_step(m_done, m_total);
            if (m_isStopped)
                return;
            if (const auto noun = (m_lookup.*find)(id)) {
                look(read(*noun));
                ++count;
            }
        }
    }

    template <class Ids, class Find>
    void walkKind(ExportKind kind, const Ids& ids, Find find)
    {
        if (m_request.kinds.count(kind) > 0)
            walkEach(wordOf(kind), ids, find);
    }

    template <class Id, class Find>
    void walkEvery(const char* word, Find find)
    {
        std::vector<Id> ids;
        for (const auto& [id, uid] : m_lookup.every<Id>())
            ids.push_back(id);
        walkEach(QString::fromLatin1(word), ids, find);
    }

    void walkKinds()
    {
        walkKind(ExportKind::Contacts, exportedContacts(m_lookup, m_request), &Lookup::contact);
        walkKind(ExportKind::Groups, m_lookup.groups(), &Lookup::group);
        walkKind(ExportKind::Meetings, m_lookup.meetings({}, m_now), &Lookup::meeting);
        walkKind(ExportKind::FollowUps, exportedFollowUps(m_lookup), &Lookup::followUp);
    }

    void walkAll()
    {
        walkEvery<ContactId>("contacts", &Lookup::contact);
        walkEvery<GroupId>("groups", &Lookup::group);
        walkEvery<MeetingId>("meetings", &Lookup::meeting);
        walkEvery<InteractionId>("interactions", &Lookup::interaction);
        walkEvery<AdviceId>("advice", &Lookup::advice);
        walkEvery<OpportunityId>("opportunities", &Lookup::opportunity);
        walkEvery<FollowUpId>("follow-ups", &Lookup::followUp);
    }

    void walkReport()
    {
        const Report report = reportOf(m_request, m_lookup, m_now);
        const bool isCv = m_request.kinds.count(ExportKind::CvLines) > 0;
        m_preview.counts[wordOf(isCv ? ExportKind::CvLines : ExportKind::Events)] = linesIn(report);
        for (const ReportSection& section : report.sections)
            for (const ReportLine& line : section.lines)
                look({line.what, {line.what, line.detail}});
    }

    const ExportRequest& m_request;
    const Lookup& m_lookup;
    const QDateTime& m_now;
    const ExportStep& m_step;
    const bool m_withNotes;
    const PatientGuard m_guard;
    ExportPreview m_preview;
    int m_done = 0;
    int m_total = 0;
    bool m_isStopped = false;
};

} // namespace

ExportPreview previewOf(const ExportRequest& request, const Lookup& lookup, const QDateTime& now,
                        const ExportStep& step)
{
    return PreviewWalk(request, lookup, now, step).walk();
}

} // namespace rapport
