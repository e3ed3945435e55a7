// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notebook/export/Exporting.h"

#include "exchange/csv/CsvWriter.h"
#include "exchange/file/PrivateFile.h"
#include "exchange/icalendar/CalendarWriter.h"
#include "exchange/report/ReportWriters.h"
#include "notebook/Reports.h"
#include "notebook/archive/ArchiveExport.h"
#include "notebook/export/ExportNouns.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace rapport
{
namespace
{

Error stopped()
{
    return {Error::Kind::Cancelled,
            QCoreApplication::translate("Export", "The export"),
            {},
            QCoreApplication::translate("Export", "Nothing was written.")};
}

class Export
{
public:
    Export(const ExportRequest& request, const ExportSource& source, const QDateTime& now)
        : m_request(request)
        , m_source(source)
        , m_lookup(source.lookup)
        , m_now(now)
    {
    }

    void write(CsvSink sink, const Notebook::Sequences& sequences)
    {
        m_sink = std::move(sink);
        switch (m_request.format) {
        case ExportFormat::VCard:
            return writeCards();
        case ExportFormat::Calendar:
            return m_sink(calendar([&](const QString& uid, const QString&) {
                const auto found = sequences.find(uid);
                return found == sequences.end() ? 0 : found->second;
            }));
        case ExportFormat::Csv:
            return writeTable();
        case ExportFormat::Markdown:
            return writeReport();
        case ExportFormat::Archive:
            return writeArchive();
        }
    }

    Notebook::Digests digests()
    {
        Notebook::Digests digests;
        calendar([&](const QString& uid, const QString& digest) {
            digests[uid] = digest;
            return 0;
        });
        return digests;
    }

    ExportCounts counts() const { return m_counts; }
    std::optional<Error> failure() const
    {
        return m_isStopped ? std::optional(stopped()) : m_source.failure();
    }

private:
    bool goesOn()
    {
        ++m_done;
        if (!m_isStopped && m_source.step)
            m_isStopped = !m_source.step(m_done, std::max(m_done, m_total));
        return !m_isStopped;
    }

    std::optional<Contact> found(ContactId id) const { return m_lookup.contact(id); }
    std::optional<Group> found(GroupId id) const { return m_lookup.group(id); }
    std::optional<Meeting> found(MeetingId id) const { return m_lookup.meeting(id); }
    std::optional<FollowUp> found(FollowUpId id) const { return m_lookup.followUp(id); }

    // Runs `write` with each noun that is still there.
    template <class Ids, class Write>
    void writeKind(ExportKind kind, const Ids& ids, Write write)
    {
        if (m_request.kinds.count(kind) == 0)
            return;
        m_total += static_cast<int>(ids.size());
        int& count = m_counts[wordOf(kind)];
        for (const auto id : ids) {
            if (!goesOn())
                return;
            if (const auto noun = found(id)) {
                write(*noun);
                ++count;
            }
        }
    }

    void writeCards()
    {
        const VCardWriter writer(m_request.cards, PersonNames(), m_request.withNotes);
        writeKind(ExportKind::Contacts, exportedContacts(m_lookup, m_request),
                  [&](const Contact& contact) {
                      const std::optional<Photo> photo = m_lookup.photo(contact.id);
                      m_sink(writer.card(contact, photo ? &*photo : nullptr));
                  });
        writeKind(ExportKind::Groups, m_lookup.groups(), [&](const Group& group) {
            std::vector<QString> uids;
            for (const ContactId id : group.people)
                if (const std::optional<Contact> contact = m_lookup.contact(id))
                    uids.push_back(contact->uid);
            m_sink(writer.card(group, uids, [&](const QString& uid) {
                return m_lookup.contactOfUid(uid).isValid();
            }));
        });
    }

    std::string calendar(const SequenceFor& sequenceFor)
    {
        CalendarOptions options;
        options.reminderHour = m_lookup.settings().reminderHour;
        options.withNotes = m_request.withNotes;
        CalendarWriter writer(m_now, options, sequenceFor);
        writeKind(ExportKind::Meetings, m_lookup.meetings({}, m_now),
                  [&](const Meeting& meeting) { writer.add(outgoing(m_lookup, meeting)); });
        writeKind(ExportKind::FollowUps, exportedFollowUps(m_lookup),
                  [&](const FollowUp& each) { writer.add(outgoing(m_lookup, each)); });
        return writer.text();
    }

    void writeArchive()
    {
        m_total = static_cast<int>(
            m_lookup.every<ContactId>().size() + m_lookup.every<MeetingId>().size() +
            m_lookup.every<InteractionId>().size() + m_lookup.every<FollowUpId>().size());
        for (const auto& [section, count] :
             exportArchive(m_lookup, m_sink, m_now, [this] { return !goesOn(); }))
            m_counts[QString(section).replace(u'_', u'-')] = count;
    }

    void writeReport()
    {
        const bool isCv = m_request.kinds.count(ExportKind::CvLines) > 0;
        const Report report = reportOf(m_request, m_lookup, m_now);
        if (m_request.format == ExportFormat::Csv)
            ReportCsvWriter(m_sink).write(report);
        else
            m_sink(ReportMarkdownWriter().markdown(report).toStdString());
        m_counts[wordOf(isCv ? ExportKind::CvLines : ExportKind::Events)] = linesIn(report);
        goesOn();
    }

    CsvNames names() const
    {
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
        return names;
    }

    template <class Writer, class Ids>
    void writeRows(Writer writer, ExportKind kind, const Ids& ids)
    {
        writeKind(kind, ids, [&](const auto& each) { writer.write(each); });
    }

    void writeTable()
    {
        const bool notes = m_request.withNotes;
        if (m_request.kinds.count(ExportKind::CvLines) + m_request.kinds.count(ExportKind::Events) >
            0)
            writeReport();
        else if (m_request.kinds.count(ExportKind::Contacts) > 0)
            writeRows(ContactCsvWriter(m_sink, notes), ExportKind::Contacts,
                      exportedContacts(m_lookup, m_request));
        else if (m_request.kinds.count(ExportKind::Meetings) > 0)
            writeRows(MeetingCsvWriter(m_sink, names(), notes), ExportKind::Meetings,
                      m_lookup.meetings({}, m_now));
        else
            writeRows(FollowUpCsvWriter(m_sink, names(), notes), ExportKind::FollowUps,
                      exportedFollowUps(m_lookup));
    }

    const ExportRequest& m_request;
    const ExportSource& m_source;
    const Lookup& m_lookup;
    QDateTime m_now;
    CsvSink m_sink;
    ExportCounts m_counts;
    int m_done = 0;
    int m_total = 0;
    bool m_isStopped = false;
};

} // namespace

Report reportOf(const ExportRequest& request, const Lookup& lookup, const QDateTime& now)
{
    if (request.kinds.count(ExportKind::CvLines) > 0)
        return cvLines(lookup, now);
    const QDate today = now.date();
    return eventsReport(lookup, request.from.isValid() ? request.from : QDate(today.year(), 1, 1),
                        request.until.isValid() ? request.until : today, now);
}

Result<Notebook::Digests> digestsOf(const ExportRequest& request, const ExportSource& source,
                                    const QDateTime& now)
{
    if (request.format != ExportFormat::Calendar)
        return Notebook::Digests();
    Export reading(request, source, now);
    Notebook::Digests digests = reading.digests();
    if (const std::optional<Error> failure = reading.failure())
        return tl::unexpected(*failure);
    return digests;
}

Result<ExportCounts> exportTo(const QString& path, const ExportRequest& request,
                              const ExportSource& source, const Notebook::Sequences& sequences,
                              const QDateTime& now)
{
    PrivateFile file(path);
    if (const Result<void> opened = file.open(); !opened)
        return tl::unexpected(opened.error());
    Export writing(request, source, now);
    writing.write([&](std::string_view bytes) { file.write(bytes); }, sequences);
    if (const std::optional<Error> failure = writing.failure()) // half of a notebook is no export
        return tl::unexpected(*failure);
    if (const Result<void> committed = file.commit(); !committed)
        return tl::unexpected(committed.error());
    return writing.counts();
}

Result<ExportCounts> exportTo(const QString& path, const ExportRequest& request, Notebook& notebook,
                              const QDateTime& now)
{
    std::optional<Error> failure;
    const auto listening = QObject::connect(&notebook, &Notebook::readFailed,
                                            [&](const Error& error) { failure = error; });
    const ExportSource source{notebook.lookup(), [&] { return failure; }, {}};
    Result<ExportCounts> written =
        digestsOf(request, source, now)
            .and_then([&](const Notebook::Digests& digests) { return notebook.publish(digests); })
            .and_then([&](const Notebook::Sequences& sequences) {
                return exportTo(path, request, source, sequences, now);
            });
    QObject::disconnect(listening);
    return written;
}

} // namespace rapport
