// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/ExportChoice.h"

#include <QCoreApplication>
#include <numeric>

namespace rapport
{
namespace
{

struct ExportWords {
    Q_DECLARE_TR_FUNCTIONS(ExportWords)
};

} // namespace

QString labelOf(ExportWhat what)
{
    switch (what) {
    case ExportWhat::Contacts:
        return ExportWords::tr("Contacts");
    case ExportWhat::Meetings:
        return ExportWords::tr("Meetings");
    case ExportWhat::FollowUps:
        return ExportWords::tr("Follow-ups");
    case ExportWhat::Everything:
        return ExportWords::tr("Everything");
    case ExportWhat::CvLines:
        return ExportWords::tr("CV lines");
    case ExportWhat::Events:
        break;
    }
    return ExportWords::tr("Events");
}

QString labelOf(ExportAs as)
{
    switch (as) {
    case ExportAs::VCard3:
        return ExportWords::tr("vCard 3.0");
    case ExportAs::VCard4:
        return ExportWords::tr("vCard 4.0");
    case ExportAs::Calendar:
        return ExportWords::tr("iCalendar");
    case ExportAs::Csv:
        return ExportWords::tr("CSV");
    case ExportAs::Json:
        return ExportWords::tr("JSON archive");
    case ExportAs::Pdf:
        return ExportWords::tr("PDF");
    case ExportAs::Markdown:
        break;
    }
    return ExportWords::tr("Markdown");
}

QString wordsOf(ExportWhat what, ExportAs as)
{
    switch (as) {
    case ExportAs::VCard3:
        return ExportWords::tr("Phones and most address books read it. Groups go along.");
    case ExportAs::VCard4:
        return ExportWords::tr("The newer form; some phones do not read it yet. Groups go along.");
    case ExportAs::Calendar:
        return what == ExportWhat::FollowUps
                   ? ExportWords::tr("Tasks with a reminder, for calendars and phones.")
                   : ExportWords::tr("Calendars and phones read it.");
    case ExportAs::Csv:
        return ExportWords::tr("A table for a spreadsheet.");
    case ExportAs::Json:
        return ExportWords::tr("All of your notebook, private notes too. Rapport reads it back "
                               "whole with rapport-cli import.");
    case ExportAs::Pdf:
        return ExportWords::tr("Pages to print or to hand in.");
    case ExportAs::Markdown:
        break;
    }
    return ExportWords::tr("Plain text to paste and to change.");
}

QString endingOf(ExportAs as)
{
    switch (as) {
    case ExportAs::VCard3:
    case ExportAs::VCard4:
        return QStringLiteral("vcf");
    case ExportAs::Calendar:
        return QStringLiteral("ics");
    case ExportAs::Csv:
        return QStringLiteral("csv");
    case ExportAs::Json:
        return QStringLiteral("json");
    case ExportAs::Pdf:
        return QStringLiteral("pdf");
    case ExportAs::Markdown:
        break;
    }
    return QStringLiteral("md");
}

QList<ExportAs> waysOf(ExportWhat what)
{
    switch (what) {
    case ExportWhat::Contacts:
        return {ExportAs::VCard3, ExportAs::VCard4, ExportAs::Csv};
    case ExportWhat::Meetings:
    case ExportWhat::FollowUps:
        return {ExportAs::Calendar, ExportAs::Csv};
    case ExportWhat::Everything:
        return {ExportAs::Json};
    case ExportWhat::CvLines:
    case ExportWhat::Events:
        break;
    }
    return {ExportAs::Pdf, ExportAs::Markdown, ExportAs::Csv};
}

bool mayHoldNotes(ExportWhat what)
{
    return what != ExportWhat::CvLines && what != ExportWhat::Events;
}

ExportRequest requestOf(ExportWhat what, ExportAs as)
{
    ExportRequest request;
    request.format = exportFormatOf(u'.' + endingOf(as)).value_or(ExportFormat::Markdown);
    request.cards = as == ExportAs::VCard4 ? VCardVersion::V4 : VCardVersion::V3;
    switch (what) {
    case ExportWhat::Contacts:
        request.kinds = {ExportKind::Contacts};
        if (request.format == ExportFormat::VCard)
            request.kinds.insert(ExportKind::Groups);
        break;
    case ExportWhat::Meetings:
        request.kinds = {ExportKind::Meetings};
        break;
    case ExportWhat::FollowUps:
        request.kinds = {ExportKind::FollowUps};
        break;
    case ExportWhat::CvLines:
        request.kinds = {ExportKind::CvLines};
        break;
    case ExportWhat::Events:
        request.kinds = {ExportKind::Events};
        break;
    case ExportWhat::Everything:
        break;
    }
    return request;
}

QString fileNameOf(ExportWhat what, ExportAs as, QDate today)
{
    static const std::map<ExportWhat, QString> names{
        {ExportWhat::Contacts, QStringLiteral("contacts")},
        {ExportWhat::Meetings, QStringLiteral("meetings")},
        {ExportWhat::FollowUps, QStringLiteral("follow-ups")},
        {ExportWhat::Everything, QStringLiteral("everything")},
        {ExportWhat::CvLines, QStringLiteral("cv")},
        {ExportWhat::Events, QStringLiteral("events")}};
    return QStringLiteral("rapport-%1-%2.%3")
        .arg(names.at(what), today.toString(Qt::ISODate), endingOf(as));
}

QString countsText(const ExportCounts& counts)
{
    const QString text = wordsOf(counts);
    return text.isEmpty() ? ExportWords::tr("Nothing to write yet") : text;
}

int sumOf(const ExportCounts& counts)
{
    return std::accumulate(counts.begin(), counts.end(), 0,
                           [](int sum, const auto& each) { return sum + each.second; });
}

} // namespace rapport
