// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ImportReport.h"

#include "cli/Objects.h"

#include <QCoreApplication>
#include <QHash>
#include <algorithm>

namespace rapport
{
namespace
{

struct ReportText {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

struct FileReport {
    QString name;
    QString format;
    ImportCounts counts;
    const std::vector<FileRemark>& skipped;
    const std::vector<FileRemark>& converted;
};

std::vector<FileRemark> byLine(std::vector<FileRemark> remarks)
{
    std::stable_sort(
        remarks.begin(), remarks.end(),
        [](const FileRemark& one, const FileRemark& other) { return one.line < other.line; });
    return remarks;
}

Object remarks(const std::vector<FileRemark>& list, const char* key)
{
    Object all = Object::array();
    for (const FileRemark& remark : byLine(list))
        all.push_back({{"line", remark.line}, {key, utf8(remark.text)}});
    return all;
}

// "line 3", "lines 3, 17 and 21", "lines 3, 17, 21, 22, 23 and 40 more"
QString linesText(const std::vector<int>& lines)
{
    constexpr size_t shown = 5;
    if (lines.size() == 1)
        return ReportText::tr("line %1").arg(lines.front());
    const bool isCut = lines.size() > shown + 1;
    const size_t named = isCut ? shown : lines.size() - 1;
    QStringList words;
    for (size_t i = 0; i < named; ++i)
        words << QString::number(lines[i]);
    return ReportText::tr("lines %1 and %2")
        .arg(words.join(QStringLiteral(", ")),
             isCut ? ReportText::tr("%1 more").arg(lines.size() - shown)
                   : QString::number(lines.back()));
}

// What is said of many lines is said once, where the first of them stands.
void tellRemarks(const std::vector<FileRemark>& list, const QString& file, const QString& word,
                 QStringList& lines)
{
    QStringList said;
    QHash<QString, std::vector<int>> where;
    for (const FileRemark& remark : byLine(list)) {
        if (!where.contains(remark.text))
            said << remark.text;
        std::vector<int>& places = where[remark.text];
        if (places.empty() || places.back() != remark.line)
            places.push_back(remark.line);
    }
    for (const QString& text : std::as_const(said))
        lines << ReportText::tr("  %1, %2: %3: %4").arg(file, linesText(where[text]), word, text);
}

Object objectOf(const FileReport& file)
{
    return {{"file", utf8(file.name)},
            {"format", textOrNull(file.format)},
            {"read", file.counts.read()},
            {"added", file.counts.added},
            {"updated", file.counts.updated},
            {"unchanged", file.counts.unchanged},
            {"conflicts", file.counts.conflicts},
            {"skipped", remarks(file.skipped, "reason")},
            {"converted", remarks(file.converted, "text")}};
}

void tell(const FileReport& file, Answer& answer)
{
    answer.object["files"].push_back(objectOf(file));
    answer.lines
        << ReportText::tr("%1 (%2): %3 read: %4 new, %5 updated, %6 the same, %7 to decide; "
                          "%8 skipped, %9 converted.")
               .arg(file.name, file.format, QString::number(file.counts.read()),
                    QString::number(file.counts.added), QString::number(file.counts.updated),
                    QString::number(file.counts.unchanged), QString::number(file.counts.conflicts),
                    QString::number(file.skipped.size()), QString::number(file.converted.size()));
    tellRemarks(file.skipped, file.name, ReportText::tr("skipped"), answer.lines);
    tellRemarks(file.converted, file.name, ReportText::tr("converted"), answer.lines);
}

void tell(const FailedFile& failed, bool isWritten, Answer& answer)
{
    Error error = failed.error;
    if (isWritten)
        error.kept = ReportText::tr("Nothing of it came in; the other files did.");
    else if (error.kept.isEmpty())
        error.kept = ReportText::tr("Nothing in the notebook was changed.");
    Object object = objectOf(FileReport{failed.name, {}, {}, {}, {}});
    object["error"] = objectOf(error);
    answer.object["files"].push_back(object);
    answer.failures.push_back(error);
}

Object objectOf(const ImportChange& change)
{
    return {{"field", utf8(change.label)},
            {"before", textOrNull(change.before)},
            {"after", utf8(change.after)}};
}

// What would change of whom: a dry run is asked for that.
void tellUpdates(const ImportPlan& plan, Answer& answer)
{
    Object all = Object::array();
    for (const ImportItem& item : plan.items) {
        if (item.verdict != ImportVerdict::Update)
            continue;
        const QString file = plan.files[static_cast<size_t>(item.file)].name;
        Object changes = Object::array();
        QStringList texts;
        for (const ImportChange& change : item.changes) {
            changes.push_back(objectOf(change));
            texts << textOf(change);
        }
        all.push_back({{"file", utf8(file)},
                       {"line", item.line},
                       {"title", utf8(item.title)},
                       {"changes", changes}});
        answer.lines << ReportText::tr("  %1, line %2: %3: %4")
                            .arg(file, QString::number(item.line), item.title,
                                 texts.join(QStringLiteral("; ")));
    }
    answer.object["updates"] = all;
}

// Nobody is here to ask: what may be somebody known is kept apart, what was trashed stays so.
void tellConflicts(const ImportPlan& plan, Answer& answer)
{
    Object all = Object::array();
    for (const ImportItem& item : plan.items) {
        if (item.verdict != ImportVerdict::Conflict)
            continue;
        const QString file = plan.files[static_cast<size_t>(item.file)].name;
        const bool isSkipped = item.answer == ImportAnswer::Skip;
        all.push_back({{"file", utf8(file)},
                       {"line", item.line},
                       {"title", utf8(item.title)},
                       {"reason", utf8(item.reason)},
                       {"answer", isSkipped ? "skipped" : "kept apart"}});
        answer.lines << ReportText::tr("  %1, line %2: %3: %4; %5.")
                            .arg(file, QString::number(item.line), item.title, item.reason,
                                 isSkipped ? ReportText::tr("skipped")
                                           : ReportText::tr("added as new"));
    }
    answer.object["to_decide"] = all;
}

QString ending(const ImportPlan& plan, const std::vector<ReadArchive>& archives,
               const QString& batch, bool isDryRun)
{
    if (plan.files.empty() && archives.empty())
        return {}; // what failed says so
    if (isDryRun)
        return ReportText::tr("Nothing was written: this was a dry run.");
    if (plan.items.empty() && archives.empty())
        return ReportText::tr("Nothing was written: nothing in it can come in.");
    if (batch.isEmpty())
        return ReportText::tr("Nothing was written: all of it is known already.");
    return ReportText::tr("To undo all of it: rapport-cli undo --batch %1").arg(batch);
}

} // namespace

Answer reportOf(const ImportPlan& plan, const std::vector<ReadArchive>& archives,
                const std::vector<FailedFile>& failed, const QString& batch, bool isDryRun)
{
    Answer answer;
    answer.object["files"] = Object::array();
    for (size_t i = 0; i < plan.files.size(); ++i) {
        const ImportFile& file = plan.files[i];
        tell({file.name, file.formatName, countsOf(plan, static_cast<int>(i)), file.skipped,
              file.converted},
             answer);
    }
    for (const ReadArchive& archive : archives) {
        const ArchiveCount total = archive.import.total();
        tell({archive.name,
              nameOf(FileFormat::Archive),
              {total.added, total.updated, total.unchanged, 0},
              archive.import.skipped,
              archive.import.converted},
             answer);
    }
    for (const FailedFile& each : failed)
        tell(each, !batch.isEmpty(), answer);
    if (isDryRun)
        tellUpdates(plan, answer);
    tellConflicts(plan, answer);
    answer.object["batch"] = textOrNull(batch);
    if (const QString end = ending(plan, archives, batch, isDryRun); !end.isEmpty())
        answer.lines << end;
    return answer;
}

} // namespace rapport
