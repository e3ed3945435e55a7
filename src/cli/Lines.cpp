// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Lines.h"

#include <QCoreApplication>
#include <QTimeZone>

namespace rapport
{
namespace
{

QString say(const char* text)
{
    return QCoreApplication::translate("Cli", text);
}

QString textAt(const Object& object, const char* key)
{
    const auto found = object.find(key);
    return found != object.end() && found->is_string()
               ? QString::fromStdString(found->get<std::string>())
               : QString();
}

QString joined(const QStringList& parts)
{
    QStringList filled = parts;
    filled.removeAll(QString());
    return filled.join(QStringLiteral(" · "));
}

// "Tue 14 Oct": a stored ISO day for people.
QString spokenDay(const QString& iso)
{
    return QLocale().toString(QDate::fromString(iso, Qt::ISODate),
                              QStringLiteral("ddd d MMM yyyy"));
}

// "19:00", or "19:00 (New York)" where that is another hour here.
QString spokenStart(const Object& meeting)
{
    const QString start = textAt(meeting, "start");
    const QString zoneId = textAt(meeting, "time_zone");
    const QTimeZone zone(zoneId.toLatin1());
    const QDateTime there(QDate::fromString(textAt(meeting, "date"), Qt::ISODate),
                          QTime::fromString(start, QStringLiteral("HH:mm")),
                          zone.isValid() ? zone : QTimeZone::systemTimeZone());
    if (!there.isValid() || there.toLocalTime().time() == there.time())
        return start;
    const QString city =
        zoneId.section(QLatin1Char('/'), -1).replace(QLatin1Char('_'), QLatin1Char(' '));
    return QStringLiteral("%1 (%2)").arg(start, city);
}

void addSection(QStringList& lines, const QString& head, const Object& items,
                QString (*line)(const Object&))
{
    if (items.empty())
        return;
    if (!lines.isEmpty())
        lines << QString();
    lines << QStringLiteral("%1 (%2)").arg(head).arg(items.size());
    for (const Object& each : items)
        lines << QStringLiteral("  ") + line(each);
}

} // namespace

QString lineOfContact(const Object& contact)
{
    const QString title = textAt(contact, "title");
    const QString name = textAt(contact, "name");
    return joined({title.isEmpty() || name.isEmpty() ? name : title + u' ' + name,
                   textAt(contact, "kind"), textAt(contact, "email"), textAt(contact, "uid")});
}

QString lineOfMeeting(const Object& meeting)
{
    QStringList groups;
    for (const Object& each : meeting.value("groups", Object::array()))
        groups << QString::fromStdString(each.get<std::string>());
    return joined({joined({spokenDay(textAt(meeting, "date")), spokenStart(meeting)}),
                   textAt(meeting, "topic"), groups.join(QStringLiteral(", ")),
                   textAt(meeting, "kind"), textAt(meeting, "status"), textAt(meeting, "place"),
                   textAt(meeting, "uid")});
}

namespace
{

// "snoozed until Thu 16 Oct 2025 14:30", "waiting, ask again on Mon 20 Oct 2025"
QString stateText(const Object& followUp)
{
    const QString state = textAt(followUp, "state");
    const QDateTime until = QDateTime::fromString(textAt(followUp, "snoozed_until"), Qt::ISODate);
    const QString again = textAt(followUp, "nudge_on");
    if (until.isValid())
        return say("%1 until %2")
            .arg(state, QLocale().toString(until, QStringLiteral("ddd d MMM yyyy HH:mm")));
    return again.isEmpty() ? state : say("%1, ask again on %2").arg(state, spokenDay(again));
}

} // namespace

QString lineOfFollowUp(const Object& followUp)
{
    return joined({textAt(followUp, "title"), spokenDay(textAt(followUp, "due")),
                   textAt(followUp, "hour"),
                   followUp.value("hard", false) ? say("deadline") : QString(), stateText(followUp),
                   textAt(followUp, "uid")});
}

QString lineOfItem(const QString& kind, const Object& item)
{
    if (kind == u"contacts")
        return lineOfContact(item);
    if (kind == u"meetings")
        return lineOfMeeting(item);
    if (kind == u"follow-ups")
        return lineOfFollowUp(item);
    return joined({textAt(item, "title") + textAt(item, "name"), textAt(item, "kind"),
                   textAt(item, "stage"), textAt(item, "contact"), textAt(item, "uid")});
}

QStringList linesOfAgenda(const Object& agenda)
{
    QStringList lines;
    addSection(lines, say("Late"), agenda["late"], lineOfFollowUp);
    addSection(lines, say("Today"), agenda["today"], lineOfFollowUp);
    addSection(lines, say("This week"), agenda["soon"], lineOfFollowUp);
    addSection(lines, say("Later"), agenda["later"], lineOfFollowUp);
    addSection(lines, say("How was it?"), agenda["to_log"], lineOfMeeting);
    addSection(lines, say("Coming up"), agenda["meetings"], lineOfMeeting);
    if (lines.isEmpty())
        lines << say("Clear. Nothing is due, nothing is planned.");
    return lines;
}

QStringList linesOfLogged(const Object& logged, bool dryRun)
{
    QStringList lines{dryRun ? say("This would be made; nothing was saved.") : say("Saved.")};
    if (const Object& meeting = logged["meeting"]; !meeting.is_null())
        lines << say("Meeting: ") + lineOfMeeting(meeting);
    for (const Object& each : logged["contacts"])
        lines << (each.value("new", false) ? say("New contact: ") : say("Contact: ")) +
                     lineOfContact(each);
    for (const Object& each : logged["follow_ups"])
        lines << say("Follow-up: ") + lineOfFollowUp(each);
    for (const Object& each : logged["opportunities"])
        lines << say("Opportunity: ") + lineOfItem(QStringLiteral("opportunities"), each);
    for (const Object& each : logged["advice"])
        lines << say("Advice: ") + joined({textAt(each, "contact"), textAt(each, "words")});
    for (const Object& each : logged["interactions"])
        lines << say("Talked with: ") + joined({textAt(each, "contact"), textAt(each, "channel"),
                                                spokenDay(textAt(each, "on"))});
    for (const Object& each : logged["notices"])
        lines << say("Note: ") + QString::fromStdString(each.get<std::string>());
    return lines;
}

} // namespace rapport
