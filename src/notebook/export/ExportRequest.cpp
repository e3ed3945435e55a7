// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notebook/export/ExportRequest.h"

#include <QFileInfo>

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
