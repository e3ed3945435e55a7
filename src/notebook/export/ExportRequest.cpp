// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notebook/export/ExportRequest.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QStringList>

namespace rapport
{
namespace
{

struct KindWord {
    ExportKind kind;
    const char* word;
};

constexpr KindWord exportKindWords[] = {
    {ExportKind::Contacts, "contacts"}, {ExportKind::Groups, "groups"},
    {ExportKind::Meetings, "meetings"}, {ExportKind::FollowUps, "follow-ups"},
    {ExportKind::CvLines, "cv"},        {ExportKind::Events, "events"}};

// What is none of these is not told.
QString countText(const QString& kind, int count)
{
    const auto number = [count](const char* one, const char* many) {
        return count == 1 ? QCoreApplication::translate("ExportWords", one)
                          : QCoreApplication::translate("ExportWords", many).arg(count);
    };
    if (kind == u"contacts")
        return number("1 contact", "%1 contacts");
    if (kind == u"groups")
        return number("1 group", "%1 groups");
    if (kind == u"meetings")
        return number("1 meeting", "%1 meetings");
    if (kind == u"follow-ups")
        return number("1 follow-up", "%1 follow-ups");
    if (kind == u"cv")
        return number("1 line", "%1 lines");
    if (kind == u"events")
        return number("1 event", "%1 events");
    if (kind == u"interactions")
        return number("1 contact made", "%1 contacts made");
    if (kind == u"advice")
        return number("1 piece of advice", "%1 pieces of advice");
    return kind == u"opportunities" ? number("1 opportunity", "%1 opportunities") : QString();
}

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
    for (const KindWord& each : exportKindWords)
        if (word == QLatin1StringView(each.word))
            return each.kind;
    return std::nullopt;
}

QString wordOf(ExportKind kind)
{
    for (const KindWord& each : exportKindWords)
        if (each.kind == kind)
            return QString::fromLatin1(each.word);
    return {};
}

QString wordsOf(const ExportCounts& counts)
{
    QStringList parts;
    for (const auto& [kind, count] : counts)
        if (const QString text = count > 0 ? countText(kind, count) : QString(); !text.isEmpty())
            parts << text;
    return parts.join(QStringLiteral(", "));
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

} // namespace rapport
