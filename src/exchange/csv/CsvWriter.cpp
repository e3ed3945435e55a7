// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csv/CsvWriter.h"

#include "exchange/csv/CsvSample.h"

#include <QRegularExpression>
#include <algorithm>
#include <utility>

namespace rapport
{
namespace
{

constexpr std::size_t columnsPerReach = 3;
constexpr const char* reachHeaders[] = {"E-mail", "Phone", "Website"};

QString cellWritten(QString cell)
{
    if (needsFormulaGuard(cell))
        cell.prepend(u'\'');
    const bool needsQuotes = std::any_of(cell.begin(), cell.end(), [](QChar c) {
        return c == u'"' || c == u',' || c == u';' || c == u'\t' || c == u'\n' || c == u'\r';
    });
    if (!needsQuotes && !cell.startsWith(u' ') && !cell.endsWith(u' '))
        return cell;
    return u'"' + cell.replace(u'"', QLatin1StringView("\"\"")) + u'"';
}

QString isoDay(QDate day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : QString();
}

QString hourOf(const std::optional<QTime>& hour)
{
    return hour ? hour->toString(QStringLiteral("HH:mm")) : QString();
}

QString isoInstant(const std::optional<QDateTime>& at)
{
    return at ? at->toUTC().toString(Qt::ISODate) : QString();
}

QStringList contactHeaders()
{
    QStringList headers{QStringLiteral("First Name"),
                        QStringLiteral("Last Name"),
                        QStringLiteral("Name Prefix"),
                        QStringLiteral("Name Suffix"),
                        QStringLiteral("Nickname"),
                        QStringLiteral("Organization Name"),
                        QStringLiteral("Organization Title"),
                        QStringLiteral("Organization Department"),
                        QStringLiteral("Notes"),
                        QStringLiteral("Labels")};
    for (const char* reach : reachHeaders)
        for (std::size_t i = 1; i <= columnsPerReach; ++i)
            for (const char* part : {"Label", "Value"})
                headers.push_back(QStringLiteral("%1 %2 - %3")
                                      .arg(QLatin1StringView(reach))
                                      .arg(i)
                                      .arg(QLatin1StringView(part)));
    return headers + QStringList{QStringLiteral("Pronouns"),     QStringLiteral("Pronunciation"),
                                 QStringLiteral("Rapport Kind"), QStringLiteral("Specialty"),
                                 QStringLiteral("PGY"),          QStringLiteral("Met On"),
                                 QStringLiteral("Met At"),       QStringLiteral("Rapport UID")};
}

void appendReaches(QStringList& cells, const std::vector<Reach>& reaches)
{
    for (std::size_t i = 0; i < columnsPerReach; ++i) {
        if (i >= reaches.size()) {
            cells << QString() << QString();
            continue;
        }
        QStringList values{reaches[i].value};
        if (i + 1 == columnsPerReach)
            for (std::size_t more = i + 1; more < reaches.size(); ++more)
                values.push_back(reaches[more].value);
        cells << reaches[i].label << values.join(QLatin1StringView(" ::: "));
    }
}

// As Google writes them: with its mark a comma belongs to the name.
QString labelsOf(const std::vector<QString>& tags)
{
    static const QRegularExpression otherMarks(QStringLiteral("[;,]"));
    const QString labels = QStringList(tags.begin(), tags.end()).join(QLatin1StringView(" ::: "));
    const bool isParted = tags.size() == 1 && labels.contains(otherMarks);
    return isParted ? labels + QLatin1StringView(" ::: ") : labels;
}

Post currentPostOf(const Contact& contact)
{
    const auto current = std::find_if(contact.posts.begin(), contact.posts.end(),
                                      [](const Post& post) { return post.isCurrent(); });
    return current == contact.posts.end() ? Post{} : *current;
}

QString semicolonJoined(const QStringList& values)
{
    return values.join(QLatin1StringView("; "));
}

QString localHour(const std::optional<QDateTime>& at, const QByteArray& zone)
{
    if (!at)
        return {};
    const QTimeZone known(zone);
    const QDateTime local = known.isValid() ? at->toTimeZone(known) : at->toUTC();
    return local.toString(QStringLiteral("HH:mm"));
}

QString peopleOf(const Meeting& meeting, const CsvNames& names, bool withNotes)
{
    QStringList people;
    for (const Participant& participant : meeting.participants) {
        const QString part =
            participant.note.isEmpty() || !withNotes ? wordOf(participant.role) : participant.note;
        people.push_back(QStringLiteral("%1 (%2)").arg(names.contact(participant.contact), part));
    }
    return semicolonJoined(people);
}

} // namespace

CsvTableWriter::CsvTableWriter(CsvSink sink)
    : m_sink(std::move(sink))
{
}

void CsvTableWriter::write(const QStringList& cells)
{
    if (!std::exchange(m_isBegun, true))
        m_sink("\xEF\xBB\xBF");
    QStringList row;
    for (const QString& cell : cells)
        row.push_back(cellWritten(cell));
    m_sink(row.join(u',').toStdString() + "\r\n");
}

ContactCsvWriter::ContactCsvWriter(CsvSink sink, bool withNotes)
    : m_table(std::move(sink))
    , m_withNotes(withNotes)
{
    m_table.write(contactHeaders());
}

void ContactCsvWriter::write(const Contact& contact)
{
    const Post post = currentPostOf(contact);
    QStringList cells{contact.given,
                      contact.family,
                      contact.title,
                      contact.suffix,
                      contact.preferred,
                      post.institution,
                      post.role,
                      post.department,
                      m_withNotes ? contact.notes : QString(),
                      labelsOf(contact.tags)};
    appendReaches(cells, contact.emails);
    appendReaches(cells, contact.phones);
    appendReaches(cells, contact.links);
    QStringList specialties(contact.specialties.begin(), contact.specialties.end());
    if (specialties.empty() && !post.specialty.isEmpty())
        specialties.push_back(post.specialty);
    cells << contact.pronouns << contact.pronunciation << wordOf(contact.kind)
          << specialties.join(QLatin1StringView(" ::: "))
          << (post.pgy ? QString::number(*post.pgy) : QString()) << isoDay(contact.metOn)
          << contact.metPlace << contact.uid;
    m_table.write(cells);
}

MeetingCsvWriter::MeetingCsvWriter(CsvSink sink, CsvNames names, bool withNotes)
    : m_table(std::move(sink))
    , m_names(std::move(names))
    , m_withNotes(withNotes)
{
    m_table.write({QStringLiteral("Start Date"), QStringLiteral("Start Time"),
                   QStringLiteral("End Date"), QStringLiteral("End Time"),
                   QStringLiteral("Time Zone"), QStringLiteral("Topic"), QStringLiteral("Kind"),
                   QStringLiteral("Level"), QStringLiteral("Status"), QStringLiteral("Groups"),
                   QStringLiteral("Place"), QStringLiteral("Link"), QStringLiteral("People"),
                   QStringLiteral("Take-away"), QStringLiteral("Cost"), QStringLiteral("Took"),
                   QStringLiteral("Specialties"), QStringLiteral("Notes"),
                   QStringLiteral("Rapport UID")});
}

void MeetingCsvWriter::write(const Meeting& meeting)
{
    QStringList groups;
    for (const GroupId group : meeting.groups)
        groups.push_back(m_names.group(group));
    QStringList took;
    for (const Took each : meeting.took)
        took.push_back(wordOf(each));
    QStringList specialties;
    for (const SpecialtyInterest& touched : meeting.specialties)
        specialties.push_back(touched.specialty);
    const MeetingTime& time = meeting.time;
    m_table.write(
        {isoDay(time.startOn), localHour(time.startAt, time.timeZone), isoDay(time.endOn),
         localHour(time.endAt, time.timeZone), QString::fromLatin1(time.timeZone), meeting.topic,
         meeting.kind, meeting.level ? wordOf(*meeting.level) : QString(), wordOf(meeting.status),
         semicolonJoined(groups), meeting.place, meeting.link,
         peopleOf(meeting, m_names, m_withNotes), m_withNotes ? meeting.takeAway : QString(),
         meeting.cost ? QString::number(*meeting.cost) : QString(), semicolonJoined(took),
         semicolonJoined(specialties), m_withNotes ? meeting.notes : QString(), meeting.uid});
}

FollowUpCsvWriter::FollowUpCsvWriter(CsvSink sink, CsvNames names, bool withNotes)
    : m_table(std::move(sink))
    , m_names(std::move(names))
    , m_withNotes(withNotes)
{
    m_table.write({QStringLiteral("Due Date"), QStringLiteral("Due Time"), QStringLiteral("Kind"),
                   QStringLiteral("Title"), QStringLiteral("For"), QStringLiteral("Meeting"),
                   QStringLiteral("State"), QStringLiteral("Hard"), QStringLiteral("Note"),
                   QStringLiteral("Snoozed Until"), QStringLiteral("Nudge On"),
                   QStringLiteral("Closed At"), QStringLiteral("Outcome"),
                   QStringLiteral("Rapport UID")});
}

void FollowUpCsvWriter::write(const FollowUp& followUp)
{
    const QString person =
        followUp.contact.isValid() ? m_names.contact(followUp.contact) : QString();
    m_table.write({isoDay(followUp.dueOn), hourOf(followUp.dueHour), wordOf(followUp.kind),
                   titleOf(followUp, person), person,
                   followUp.meeting.isValid() ? m_names.meeting(followUp.meeting) : QString(),
                   wordOf(followUp.state),
                   followUp.hard ? QStringLiteral("yes") : QStringLiteral("no"),
                   m_withNotes ? followUp.note : QString(), isoInstant(followUp.snoozedUntil),
                   isoDay(followUp.nudgeOn), isoInstant(followUp.closedAt),
                   m_withNotes ? followUp.outcome : QString(), followUp.uid});
}

} // namespace rapport
