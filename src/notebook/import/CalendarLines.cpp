// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notebook/import/CalendarLines.h"

#include <QCoreApplication>
#include <algorithm>
#include <map>

namespace rapport
{
namespace
{

const QString ruleSubject = QStringLiteral("RRULE");
const QString partSubject = QStringLiteral("BEGIN");

// "X-ROOM" of "X-ROOM;TYPE=big:12"
QString lineName(const QString& line)
{
    const auto end =
        std::find_if(line.begin(), line.end(), [](QChar c) { return c == u':' || c == u';'; });
    return line.left(end - line.begin()).toUpper();
}

// What is said anew together: the name of the property, one for all rules, one for all alarms.
std::vector<QString> subjectsOf(const std::vector<QString>& lines)
{
    static const QStringList ofRules{QStringLiteral("DTSTART"), ruleSubject,
                                     QStringLiteral("RDATE"), QStringLiteral("EXDATE"),
                                     QStringLiteral("EXRULE")};
    std::vector<QString> subjects;
    int depth = 0;
    for (const QString& line : lines) {
        const QString name = lineName(line);
        depth += name == partSubject ? 1 : 0;
        subjects.push_back(depth > 0 ? partSubject : ofRules.contains(name) ? ruleSubject : name);
        depth -= name == QLatin1String("END") && depth > 0 ? 1 : 0;
    }
    return subjects;
}

// By subject. Only alarms mean anything by their order.
std::map<QString, QStringList> linesBySubject(const std::vector<QString>& lines)
{
    const std::vector<QString> subjects = subjectsOf(lines);
    std::map<QString, QStringList> bySubject;
    for (std::size_t at = 0; at < lines.size(); ++at)
        bySubject[subjects[at]] += lines[at];
    for (auto& [subject, each] : bySubject)
        if (subject != partSubject)
            each.sort();
    return bySubject;
}

bool isOfVersion(const QString& subject)
{
    static const QStringList names{QStringLiteral("SEQUENCE"), QStringLiteral("LAST-MODIFIED"),
                                   QStringLiteral("CREATED"), QStringLiteral("DTSTAMP")};
    return names.contains(subject);
}

// `lines` of a subject that is, or is not, among those that are replaced.
std::vector<QString> chosen(const std::vector<QString>& lines,
                            const std::map<QString, QStringList>& replaced, bool isReplaced)
{
    const std::vector<QString> subjects = subjectsOf(lines);
    std::vector<QString> found;
    for (std::size_t at = 0; at < lines.size(); ++at)
        if (replaced.contains(subjects[at]) == isReplaced)
            found.push_back(lines[at]);
    return found;
}

void replaceLines(std::vector<QString>& known, const std::vector<QString>& read,
                  const std::map<QString, QStringList>& replaced)
{
    known = chosen(known, replaced, false);
    for (QString& line : chosen(read, replaced, true))
        known.push_back(std::move(line));
}

} // namespace

void mergeCalendarLines(std::vector<QString>& known, const std::vector<QString>& read,
                        FieldChanges& changes)
{
    const auto before = linesBySubject(known);
    std::map<QString, QStringList> replaced;
    QStringList news;
    for (const auto& [subject, lines] : linesBySubject(read)) {
        const QByteArray field = "lines " + subject.toUtf8();
        const auto same = before.find(subject);
        const bool isNews =
            !isOfVersion(subject) && changes.isNews(field.constData(), lines.join(u'\n'));
        if (!isNews || (same != before.end() && same->second == lines))
            continue;
        replaced.insert({subject, lines});
        news += lines;
    }
    if (replaced.empty() ||
        !changes.note(QStringLiteral("properties"),
                      QCoreApplication::translate("FieldChanges", "Other properties"), {},
                      news.join(QStringLiteral(", "))))
        return;
    replaceLines(known, read, replaced);
}

void takeVersion(std::vector<QString>& known, const std::vector<QString>& read)
{
    std::map<QString, QStringList> versions = linesBySubject(read);
    std::erase_if(versions, [](const auto& each) { return !isOfVersion(each.first); });
    replaceLines(known, read, versions);
}

std::optional<int> sequenceAmong(const std::vector<QString>& lines)
{
    for (const QString& line : lines)
        if (lineName(line) == QLatin1String("SEQUENCE"))
            return line.section(u':', 1).trimmed().toInt();
    return std::nullopt;
}

} // namespace rapport
