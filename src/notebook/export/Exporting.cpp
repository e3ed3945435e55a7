// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notebook/export/Exporting.h"

#include "exchange/csv/CsvWriter.h"
#include "exchange/file/PrivateFile.h"
#include "exchange/icalendar/CalendarWriter.h"
#include "exchange/report/ReportWriters.h"
#include "exchange/vcard/VCardWriter.h"
#include "notebook/Notebook.h"
#include "notebook/Reports.h"
#include "notebook/archive/ArchiveExport.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace rapport
{
namespace
{

struct KindWord {
    ExportKind kind;
    const char* word;
};

constexpr KindWord kindWords[] = {
    {ExportKind::Contacts, "contacts"}, {ExportKind::Groups, "groups"},
    {ExportKind::Meetings, "meetings"}, {ExportKind::FollowUps, "follow-ups"},
    {ExportKind::CvLines, "cv"},        {ExportKind::Events, "events"}};

std::vector<ContactId> everyContact(const Lookup& lookup)
{
    std::vector<ContactId> ids = lookup.contacts({});
    ContactFilter archived;
    archived.archived = true;
    const std::vector<ContactId> aside = lookup.contacts(archived);
    ids.insert(ids.end(), aside.begin(), aside.end());
    return ids;
}

std::vector<FollowUpId> everyFollowUp(const Lookup& lookup)
{
    std::vector<FollowUpId> ids;
    for (const auto which : {FollowUpFilter::Which::Open, FollowUpFilter::Which::Waiting,
                             FollowUpFilter::Which::Done}) {
        FollowUpFilter filter;
        filter.which = which;
        const std::vector<FollowUpId> some = lookup.followUps(filter);
        ids.insert(ids.end(), some.begin(), some.end());
    }
    return ids;
}

IncomingPerson personOf(const Contact& contact)
{
    IncomingPerson person;
    person.name = nameOf(contact);
    person.email = contact.emails.empty() ? QString() : contact.emails.front().value;
    person.uid = contact.uid;
    return person;
}

IncomingMeeting outgoing(const Lookup& lookup, Meeting meeting)
{
    IncomingMeeting out;
    for (const GroupId id : meeting.groups)
        if (const std::optional<Group> group = lookup.group(id))
            out.groups << group->name;
    for (const Participant& participant : meeting.participants)
        if (const std::optional<Contact> contact = lookup.contact(participant.contact)) {
            IncomingPerson person = personOf(*contact);
            person.role = participant.role;
            person.note = participant.note;
            out.people.push_back(std::move(person));
        }
    out.meeting = std::move(meeting);
    return out;
}

IncomingFollowUp outgoing(const Lookup& lookup, FollowUp followUp)
{
    IncomingFollowUp out;
    if (const std::optional<Contact> contact = lookup.contact(followUp.contact))
        out.person = personOf(*contact);
    if (const std::optional<Meeting> meeting = lookup.meeting(followUp.meeting))
        out.meetingUid = meeting->uid;
    out.followUp = std::move(followUp);
    return out;
}

// Runs `write` with each noun that is still there; how many there were.
template <class Ids, class Find, class Write>
int writeEach(const Ids& ids, Find find, Write write)
{
    int count = 0;
    for (const auto id : ids)
        if (const auto noun = find(id)) {
            write(*noun);
            ++count;
        }
    return count;
}

class Export
{
public:
    Export(PrivateFile& file, Notebook& notebook, const std::set<ExportKind>& kinds,
           const QDateTime& now)
        : m_file(file)
        , m_notebook(notebook)
        , m_lookup(notebook.lookup())
        , m_kinds(kinds)
        , m_now(now)
    {
    }

    Result<void> write(ExportFormat format)
    {
        switch (format) {
        case ExportFormat::VCard:
            writeCards();
            return {};
        case ExportFormat::Calendar:
            return writeCalendar();
        case ExportFormat::Csv:
            writeTable();
            return {};
        case ExportFormat::Markdown:
            writeReport(format);
            return {};
        case ExportFormat::Archive:
            break;
        }
        for (const auto& [section, count] : exportArchive(m_lookup, sink(), m_now))
            m_counts[QString(section).replace(u'_', u'-')] = count;
        return {};
    }
    ExportCounts counts() const { return m_counts; }

private:
    CsvSink sink()
    {
        return [this](std::string_view bytes) { m_file.write(bytes); };
    }
    auto finder() const
    {
        return [this](auto id) { return found(id); };
    }
    std::optional<Contact> found(ContactId id) const { return m_lookup.contact(id); }
    std::optional<Group> found(GroupId id) const { return m_lookup.group(id); }
    std::optional<Meeting> found(MeetingId id) const { return m_lookup.meeting(id); }
    std::optional<FollowUp> found(FollowUpId id) const { return m_lookup.followUp(id); }
    template <class Ids, class Write>
    void writeKind(ExportKind kind, const Ids& ids, Write write)
    {
        if (m_kinds.count(kind) > 0)
            m_counts[wordOf(kind)] = writeEach(ids, finder(), write);
    }

    void writeCards()
    {
        const VCardWriter writer;
        writeKind(ExportKind::Contacts, everyContact(m_lookup), [&](const Contact& contact) {
            const std::optional<Photo> photo = m_lookup.photo(contact.id);
            m_file.write(writer.card(contact, photo ? &*photo : nullptr));
        });
        writeKind(ExportKind::Groups, m_lookup.groups(), [&](const Group& group) {
            std::vector<QString> uids;
            for (const ContactId id : group.people)
                if (const std::optional<Contact> contact = m_lookup.contact(id))
                    uids.push_back(contact->uid);
            m_file.write(writer.card(group, uids));
        });
    }

    Result<void> writeCalendar()
    {
        CalendarOptions options;
        options.reminderHour = m_lookup.settings().reminderHour;
        return m_notebook.publish([&](const Notebook::SequenceFor& sequenceFor) {
            CalendarWriter writer(m_now, options, sequenceFor);
            writeKind(ExportKind::Meetings, m_lookup.meetings({}, m_now),
                      [&](const Meeting& meeting) { writer.add(outgoing(m_lookup, meeting)); });
            writeKind(ExportKind::FollowUps, everyFollowUp(m_lookup),
                      [&](const FollowUp& each) { writer.add(outgoing(m_lookup, each)); });
            m_file.write(writer.text());
        });
    }

    void writeReport(ExportFormat format)
    {
        const bool isCv = m_kinds.count(ExportKind::CvLines) > 0;
        const QDate today = m_now.date();
        const Report report = isCv
                                  ? cvLines(m_lookup, m_now)
                                  : eventsReport(m_lookup, QDate(today.year(), 1, 1), today, m_now);
        if (format == ExportFormat::Csv)
            ReportCsvWriter(sink()).write(report);
        else
            m_file.write(ReportMarkdownWriter().markdown(report).toStdString());
        int& lines = m_counts[wordOf(isCv ? ExportKind::CvLines : ExportKind::Events)];
        for (const ReportSection& section : report.sections)
            lines += static_cast<int>(section.lines.size());
    }

    void writeTable()
    {
        if (m_kinds.count(ExportKind::CvLines) + m_kinds.count(ExportKind::Events) > 0)
            return writeReport(ExportFormat::Csv);
        CsvNames names;
        names.contact = [this](ContactId id) {
            const std::optional<ContactRow> row = m_lookup.contactRow(id);
            return row ? row->displayName : QString();
        };
        names.meeting = [this](MeetingId id) {
            const std::optional<MeetingRow> row = m_lookup.meetingRow(id);
            return row ? row->title : QString();
        };
        names.group = [this](GroupId id) {
            const std::optional<Group> group = m_lookup.group(id);
            return group ? group->name : QString();
        };
        if (m_kinds.count(ExportKind::Contacts) > 0) {
            ContactCsvWriter writer(sink());
            writeKind(ExportKind::Contacts, everyContact(m_lookup),
                      [&](const Contact& each) { writer.write(each); });
        } else if (m_kinds.count(ExportKind::Meetings) > 0) {
            MeetingCsvWriter writer(sink(), names);
            writeKind(ExportKind::Meetings, m_lookup.meetings({}, m_now),
                      [&](const Meeting& each) { writer.write(each); });
        } else {
            FollowUpCsvWriter writer(sink(), names);
            writeKind(ExportKind::FollowUps, everyFollowUp(m_lookup),
                      [&](const FollowUp& each) { writer.write(each); });
        }
    }

    PrivateFile& m_file;
    Notebook& m_notebook;
    const Lookup& m_lookup;
    const std::set<ExportKind>& m_kinds;
    QDateTime m_now;
    ExportCounts m_counts;
};

} // namespace

std::optional<ExportFormat> exportFormatOf(const QString& path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == u"vcf" || ending == u"vcard")
        return ExportFormat::VCard;
    if (ending == u"ics" || ending == u"ical")
        return ExportFormat::Calendar;
    if (ending == u"csv")
        return ExportFormat::Csv;
    if (ending == u"md")
        return ExportFormat::Markdown;
    return ending == u"json" ? std::optional(ExportFormat::Archive) : std::nullopt;
}

std::optional<ExportKind> exportKindOf(const QString& word)
{
    for (const KindWord& each : kindWords)
        if (word == QLatin1StringView(each.word))
            return each.kind;
    return std::nullopt;
}

QString wordOf(ExportKind kind)
{
    for (const KindWord& each : kindWords)
        if (each.kind == kind)
            return QString::fromLatin1(each.word);
    return {};
}

std::set<ExportKind> usualKinds(ExportFormat format)
{
    if (format == ExportFormat::Csv)
        return {ExportKind::Contacts};
    return format == ExportFormat::Markdown ? std::set{ExportKind::CvLines} : possibleKinds(format);
}

std::set<ExportKind> possibleKinds(ExportFormat format)
{
    switch (format) {
    case ExportFormat::VCard:
        return {ExportKind::Contacts, ExportKind::Groups};
    case ExportFormat::Calendar:
        return {ExportKind::Meetings, ExportKind::FollowUps};
    case ExportFormat::Csv:
        return {ExportKind::Contacts, ExportKind::Meetings, ExportKind::FollowUps,
                ExportKind::CvLines, ExportKind::Events};
    case ExportFormat::Markdown:
        return {ExportKind::CvLines, ExportKind::Events};
    case ExportFormat::Archive:
        break;
    }
    return {};
}

Result<ExportCounts> exportTo(const QString& path, ExportFormat format,
                              const std::set<ExportKind>& kinds, Notebook& notebook,
                              const QDateTime& now)
{
    PrivateFile file(path);
    if (const Result<void> opened = file.open(); !opened)
        return tl::unexpected(opened.error());
    std::optional<Error> failure; // of a read: half of a notebook is no export
    const auto listening = QObject::connect(&notebook, &Notebook::readFailed,
                                            [&](const Error& error) { failure = error; });
    Export writing(file, notebook, kinds, now);
    const Result<void> written = writing.write(format);
    QObject::disconnect(listening);
    if (!written || failure)
        return tl::unexpected(failure.value_or(written ? Error{} : written.error()));
    if (const Result<void> committed = file.commit(); !committed)
        return tl::unexpected(committed.error());
    return writing.counts();
}

} // namespace rapport
