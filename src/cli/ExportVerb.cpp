// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Objects.h"
#include "cli/OpenFile.h"
#include "cli/Verbs.h"
#include "notebook/export/Exporting.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace rapport
{
namespace
{

Error notExported(const QString& what, const QString& why)
{
    return {Error::Kind::Invalid, what, why,
            QCoreApplication::translate("Cli", "Nothing was written.")};
}

Result<std::set<ExportKind>> kindsOf(const QString& word, ExportFormat format)
{
    if (word.isEmpty())
        return usualKinds(format);
    const std::optional<ExportKind> kind = exportKindOf(word);
    if (!kind)
        return tl::unexpected(notExported(
            word,
            QCoreApplication::translate(
                "Cli", "the kinds are contacts, groups, meetings, follow-ups, cv and events")));
    if (possibleKinds(format).count(*kind) == 0)
        return tl::unexpected(notExported(
            word, QCoreApplication::translate("Cli", "a file of this format does not hold them")));
    return std::set{*kind};
}

} // namespace

Result<Answer> exportFile(const Arguments& arguments, const QDateTime& now)
{
    const QString path = QFileInfo(arguments.words.first()).absoluteFilePath();
    const std::optional<ExportFormat> format = exportFormatOf(path);
    if (!format)
        return tl::unexpected(
            notExported(path, QCoreApplication::translate(
                                  "Cli", "its name ends in none of .vcf .ics .csv .json .md")));
    const Result<std::set<ExportKind>> kinds = kindsOf(arguments.kind, *format);
    if (!kinds)
        return tl::unexpected(kinds.error());
    const auto notebook = openNotebook(arguments, Notebook::Mode::Existing, now);
    if (!notebook)
        return tl::unexpected(notebook.error());
    if (const std::optional<Error> damage = damageOf(**notebook, now)) // never a part of it alone
        return tl::unexpected(*damage);
    ExportRequest request;
    request.format = *format;
    request.kinds = *kinds;
    request.withNotes = arguments.withNotes;
    const Result<ExportCounts> written = exportTo(path, request, **notebook, now);
    if (!written)
        return tl::unexpected(written.error());
    Answer answer;
    Object counts = Object::object();
    for (const auto& [kind, count] : *written)
        counts[utf8(kind)] = count;
    answer.object = {{"file", utf8(path)}, {"written", counts}};
    const QString words = wordsOf(*written);
    answer.lines << QCoreApplication::translate("Cli", "Written to %1: %2.")
                        .arg(path, words.isEmpty()
                                       ? QCoreApplication::translate("Cli", "there is nothing yet")
                                       : words);
    return answer;
}

} // namespace rapport
