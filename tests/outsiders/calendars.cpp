// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/icalendar/CalendarReader.h"
#include "exchange/icalendar/CalendarWriter.h"
#include "support/CollectingSink.h"
#include "support/FakeClock.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace rapport;

// outsiders-calendars IN OUT: reads every calendar in the folder IN and writes them to OUT as
// NAME.ics, with what they mean, occurrence by occurrence, as NAME.json.
namespace
{

QJsonObject meaningOf(const IncomingMeeting& incoming)
{
    const Meeting& meeting = incoming.meeting;
    const auto instant = [](const std::optional<QDateTime>& at) {
        return at ? at->toString(Qt::ISODate) : QString();
    };
    QJsonArray people;
    for (const IncomingPerson& each : incoming.people)
        people.append(each.email);
    return {{QStringLiteral("uid"), meeting.seriesUid.isEmpty() ? meeting.uid : meeting.seriesUid},
            {QStringLiteral("topic"), meeting.topic},
            {QStringLiteral("place"), meeting.place},
            {QStringLiteral("notes"), meeting.notes},
            {QStringLiteral("isSeries"), !meeting.seriesUid.isEmpty()},
            {QStringLiteral("startOn"), meeting.time.startOn.toString(Qt::ISODate)},
            {QStringLiteral("endOn"), meeting.time.endOn.toString(Qt::ISODate)},
            {QStringLiteral("startAt"), instant(meeting.time.startAt)},
            {QStringLiteral("endAt"), instant(meeting.time.endAt)},
            {QStringLiteral("people"), people}};
}

QJsonObject meaningOf(const IncomingFollowUp& incoming)
{
    const FollowUp& followUp = incoming.followUp;
    return {{QStringLiteral("uid"), followUp.uid},
            {QStringLiteral("title"), followUp.title},
            {QStringLiteral("note"), followUp.note},
            {QStringLiteral("dueOn"), followUp.dueOn.toString(Qt::ISODate)},
            {QStringLiteral("hour"),
             followUp.dueHour ? followUp.dueHour->toString(QStringLiteral("HH:mm:ss")) : QString()},
            {QStringLiteral("isOpen"), !followUp.isClosed()}};
}

bool writeFile(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

bool translate(const QString& in, const QString& out)
{
    QFile file(in);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QDateTime now = FakeClock().now();
    CollectingSink sink;
    CalendarReader reader(sink, now);
    reader.feed(file.readAll());
    reader.finish();
    CalendarWriter writer(now, {}, [](const QString&, const QString&) { return 0; });
    QJsonArray meetings;
    QJsonArray followUps;
    for (const Incoming& each : sink.taken) {
        if (const auto* meeting = std::get_if<IncomingMeeting>(&each.noun)) {
            writer.add(*meeting);
            meetings.append(meaningOf(*meeting));
        } else if (const auto* followUp = std::get_if<IncomingFollowUp>(&each.noun)) {
            writer.add(*followUp);
            followUps.append(meaningOf(*followUp));
        }
    }
    const QJsonObject meaning = {{QStringLiteral("meetings"), meetings},
                                 {QStringLiteral("followUps"), followUps}};
    return writeFile(out + QStringLiteral(".ics"), QByteArray::fromStdString(writer.text())) &&
           writeFile(out + QStringLiteral(".json"), QJsonDocument(meaning).toJson());
}

} // namespace

int main(int argc, char* argv[])
{
    if (argc != 3)
        return 2;
    const QDir in(QString::fromLocal8Bit(argv[1]));
    const QDir out(QString::fromLocal8Bit(argv[2]));
    const QStringList names = in.entryList({QStringLiteral("*.ics")}, QDir::Files);
    if (names.isEmpty() || !out.mkpath(QStringLiteral(".")))
        return 1;
    for (const QString& name : names)
        if (!translate(in.filePath(name), out.filePath(name.chopped(4))))
            return 1;
    return 0;
}
