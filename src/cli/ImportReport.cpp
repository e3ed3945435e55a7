// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ImportReport.h"

#include "cli/Objects.h"

#include <QCoreApplication>

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

Object remarks(const std::vector<FileRemark>& list, const char* key)
{
    Object all = Object::array();
    for (const FileRemark& remark : list)
        all.push_back({{"line", remark.line}, {key, utf8(remark.text)}});
    return all;
}

void tellRemarks(const std::vector<FileRemark>& list, const QString& file, const QString& word,
                 QStringList& lines)
{
    for (const FileRemark& remark : list)
        lines << ReportText::tr("  %1, line %2: %3: %4")
                     .arg(file, QString::number(remark.line), word, remark.text);
}

void tell(const FileReport& file, Answer& answer)
{
    answer.object["files"].push_back({{"file", utf8(file.name)},
                                      {"format", utf8(file.format)},
                                      {"read", file.counts.read()},
                                      {"added", file.counts.added},
                                      {"updated", file.counts.updated},
                                      {"unchanged", file.counts.unchanged},
                                      {"conflicts", file.counts.conflicts},
                                      {"skipped", remarks(file.skipped, "reason")},
                                      {"converted", remarks(file.converted, "text")}});
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

} // namespace

Answer reportOf(const ImportPlan& plan, const std::vector<ReadArchive>& archives,
                const QString& batch, bool isDryRun)
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
    tellConflicts(plan, answer);
    answer.object["batch"] = textOrNull(batch);
    if (isDryRun)
        answer.lines << ReportText::tr("Nothing was written: this was a dry run.");
    else if (plan.items.empty() && archives.empty())
        answer.lines << ReportText::tr("Nothing was written: nothing in it can come in.");
    else if (batch.isEmpty())
        answer.lines << ReportText::tr("Nothing was written: all of it is known already.");
    else
        answer.lines << ReportText::tr("To undo all of it: rapport-cli undo --batch %1").arg(batch);
    return answer;
}

} // namespace rapport
