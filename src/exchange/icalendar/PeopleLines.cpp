// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/icalendar/PeopleLines.h"

#include "domain/Fold.h"
#include "exchange/icalendar/CalendarTime.h"
#include "exchange/text/Ascii.h"
#include "exchange/vcard/ContentLineText.h"

#include <QRegularExpression>
#include <QUrl>
#include <algorithm>
#include <iterator>

namespace rapport
{
namespace
{

bool isParameter(const VCardProperty& line, std::string_view name, std::string_view value)
{
    return equalsIgnoringCase(line.parameterValue(name), value);
}

// "mailto:ana@x.edu", also percent-encoded or bare. Empty for "invalid:nomail", "urn:uuid:..." and
// what else is no address.
QString mailOf(const VCardProperty& line)
{
    QString value = QString::fromUtf8(bytesOf(line.value));
    if (value.startsWith(QLatin1String("mailto:"), Qt::CaseInsensitive))
        value = QUrl::fromPercentEncoding(value.mid(7).toUtf8()).section(QLatin1Char('?'), 0, 0);
    static const QRegularExpression angled(QStringLiteral("<([^<>]+)>")); // vCalendar 1.0
    if (const auto match = angled.match(value); match.hasMatch())
        value = match.captured(1);
    if (!value.contains(QLatin1Char('@')) || value.contains(QLatin1Char(':')))
        value = parameterText(line, "EMAIL");
    static const QRegularExpression form(QStringLiteral("^[^\\s@<>]+@[^\\s@<>]+$"));
    value = value.trimmed();
    return form.match(value).hasMatch() ? value : QString();
}

// Directories write "Ruiz, Ana"; "Ana Ruiz, MD" is no such name.
QString inOrder(const QString& name)
{
    const QStringList parts = name.split(QLatin1Char(','));
    if (parts.size() != 2)
        return name;
    static const QRegularExpression degree(
        QStringLiteral("^(?:[A-Z][A-Za-z]?\\.?){2,5}$|^(?:Jr|Sr|II|III|IV)\\.?$"));
    const QString given = parts[1].trimmed();
    return given.isEmpty() || degree.match(given).hasMatch()
               ? name
               : given + QLatin1Char(' ') + parts[0].trimmed();
}

QString nameOf(const VCardProperty& line, const QString& mail)
{
    QString name = parameterText(line, "CN").simplified();
    if (name.isEmpty()) // "Ana Ruiz <ana@x.edu>" of vCalendar 1.0
        name = QString::fromUtf8(bytesOf(line.value)).section(QLatin1String(" <"), 0, 0);
    if (name == QString::fromUtf8(bytesOf(line.value)))
        return {};
    while (name.size() > 1 &&
           (name.startsWith(QLatin1Char('\'')) || name.startsWith(QLatin1Char('"'))) &&
           name.endsWith(name.front()))
        name = name.mid(1, name.size() - 2).trimmed();
    if (name.compare(mail, Qt::CaseInsensitive) == 0 || name.contains(QLatin1Char('@')))
        return {};
    return inOrder(name);
}

// An address that no person answers.
bool isMachine(const QString& mail)
{
    static const QRegularExpression form(
        QStringLiteral(
            "^messenger@webex\\.com$|^(?:no-?_?reply|donotreply|do-not-reply|notifications?|"
            "calendar-?"
            "notification|unknownorganizer)[^@]*@|@(?:[^@]*\\.)?calendar\\.google\\.com$"),
        QRegularExpression::CaseInsensitiveOption);
    return form.match(mail).hasMatch();
}

bool isGroupName(const QString& name)
{
    static const QRegularExpression form(
        QStringLiteral(
            "\\b(?:interest group|club|society|association|chapter|council|committee|IG|"
            "program|residency|residents|fellows|students|team|division|institute|alliance|"
            "coalition|foundation|network|student government|office of .+|department of .+|school "
            "of .+)$|^(?:department|school|"
            "office|college) of "),
        QRegularExpression::CaseInsensitiveOption);
    return form.match(name).hasMatch();
}

CalendarAddress::Kind kindOf(const VCardProperty& line, const IncomingPerson& person)
{
    using Kind = CalendarAddress::Kind;
    for (const char* thing : {"ROOM", "RESOURCE"})
        if (isParameter(line, "CUTYPE", thing))
            return Kind::Nobody;
    if (line.parameter("X-RAPPORT-ME"))
        return Kind::Nobody;
    const bool isNamed = !person.name.isEmpty();
    const bool hasMail = !person.email.isEmpty() && !isMachine(person.email);
    const bool isOurs = line.parameter("X-RAPPORT-ROLE") != nullptr;
    if (isParameter(line, "CUTYPE", "GROUP"))
        return isNamed && isGroupName(person.name) ? Kind::Group : Kind::Nobody;
    if (isNamed && !isOurs && isGroupName(person.name))
        return Kind::Group;
    if (line.is("ORGANIZER") && !hasMail && !isOurs)
        return isNamed && line.value.find('@') == line.value.npos ? Kind::Group : Kind::Nobody;
    if (isParameter(line, "PARTSTAT", "DECLINED") && !line.is("ORGANIZER"))
        return Kind::Declined;
    return hasMail || isNamed ? Kind::Person : Kind::Nobody;
}

Role roleOf(const VCardProperty& line)
{
    if (const auto own = fromWord<Role>(parameterText(line, "X-RAPPORT-ROLE")))
        return *own;
    if (line.is("ORGANIZER"))
        return Role::Organizer;
    return isParameter(line, "ROLE", "CHAIR") ? Role::Host : Role::MetThere;
}

// Of lines of other programs, which otherwise stay as they stand.
constexpr std::string_view ownParameters[] = {
    ";X-RAPPORT-ROLE=", ";X-RAPPORT-UID=", ";X-RAPPORT-NOTE="};
constexpr const char* ownersMark = ";X-RAPPORT-ME=TRUE";

std::size_t findUnquoted(const std::string& line, char sought, std::size_t from)
{
    bool isQuoted = false;
    for (std::size_t at = from; at < line.size(); ++at) {
        isQuoted = isQuoted != (line[at] == '"');
        if (line[at] == sought && !isQuoted)
            return at;
    }
    return line.size();
}

// Name and parameters, up to the colon.
std::size_t headSize(const std::string& line)
{
    return findUnquoted(line, ':', 0);
}

bool isOwnersLine(const std::string& line)
{
    return line.substr(0, headSize(line)).find(ownersMark) != std::string::npos;
}

void addParameter(VCardProperty& line, const char* name, const QString& value)
{
    if (!value.isEmpty())
        line.parameters.push_back({name, {value.toStdString()}});
}

} // namespace

CalendarAddress readAddress(const VCardProperty& line)
{
    CalendarAddress address;
    address.person.email = mailOf(line);
    address.person.name = nameOf(line, address.person.email);
    address.person.role = roleOf(line);
    address.person.uid = parameterText(line, "X-RAPPORT-UID");
    address.person.note = parameterText(line, "X-RAPPORT-NOTE");
    address.kind = kindOf(line, address.person);
    return address;
}

std::string addressLine(const IncomingPerson& person, bool asOrganizer)
{
    VCardProperty line;
    line.name = asOrganizer ? "ORGANIZER" : "ATTENDEE";
    if (person.name.compare(person.email, Qt::CaseInsensitive) != 0) // it would be read as none
        addParameter(line, "CN", person.name);
    addParameter(line, "X-RAPPORT-ROLE", wordOf(person.role));
    addParameter(line, "X-RAPPORT-UID", person.uid);
    addParameter(line, "X-RAPPORT-NOTE", person.note);
    // Apple's and Google's way to say that there is none.
    line.value = person.email.isEmpty() ? "invalid:nomail" : "mailto:" + person.email.toStdString();
    return lineText(line);
}

std::string addressLine(const IncomingPerson& person, const std::string& kept)
{
    const std::optional<VCardProperty> line = propertyFromLineText(kept);
    if (!line)
        return addressLine(person, false);
    const IncomingPerson before = readAddress(*line).person;
    VCardProperty own;
    if (before.role != person.role)
        addParameter(own, "X-RAPPORT-ROLE", wordOf(person.role));
    addParameter(own, "X-RAPPORT-UID", person.uid);
    addParameter(own, "X-RAPPORT-NOTE", person.note);
    own.name = "X";
    const std::string text = lineText(own); // "X;NAME=value:"
    return std::string(kept).insert(headSize(kept), text, 1, text.size() - 2);
}

bool isMadeAgain(const CalendarLine& line, const IncomingPerson& person)
{
    const bool isOrganizer = line.is("ORGANIZER");
    return (!isOrganizer || person.role == Role::Organizer) &&
           line.text == addressLine(person, isOrganizer);
}

std::string withoutOwnParameters(const std::string& line)
{
    const std::size_t head = headSize(line);
    std::string rest;
    for (std::size_t at = 0; at < head;) {
        const std::size_t end = std::min(findUnquoted(line, ';', at + 1), head);
        const std::string part = line.substr(at, end - at); // ";NAME=value"
        if (std::none_of(std::begin(ownParameters), std::end(ownParameters),
                         [&](std::string_view name) { return startsIgnoringCase(part, name); }))
            rest += part;
        at = end;
    }
    return rest + line.substr(head);
}

std::string ownersLine(const std::string& line)
{
    return isOwnersLine(line) ? line : std::string(line).insert(headSize(line), ownersMark);
}

} // namespace rapport
