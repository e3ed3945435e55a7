// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Objects.h"
#include "cli/OpenFile.h"
#include "cli/Verbs.h"
#include "notebook/Backups.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace rapport
{
namespace
{

// The sample is thrown away: there is nothing to keep, and nothing to bring back.
Result<void> isOwn(const Arguments& arguments)
{
    if (!arguments.sample)
        return {};
    return tl::unexpected(
        Error{Error::Kind::Invalid,
              QStringLiteral("--sample"),
              QCoreApplication::translate("Cli", "the sample is thrown away at the end"),
              {}});
}

Result<QString> backUp(const Notebook& notebook, const QStringList& words, const QDateTime& now)
{
    const auto with = [](const QString& kept) {
        return [kept](Error error) {
            if (error.kept.isEmpty())
                error.kept = kept;
            return error;
        };
    };
    if (words.isEmpty())
        return Backups(notebook.path())
            .make(BackupReason::Asked, now)
            .map([](const Backup& made) { return made.path; })
            .map_error(with(QCoreApplication::translate(
                "Cli", "No backup was made; rapport-cli backup FILE makes one in another place.")));
    const QString file = QFileInfo(words.first()).absoluteFilePath();
    return backUpTo(notebook.path(), file)
        .map([&] { return file; })
        .map_error(with(QCoreApplication::translate("Cli", "No backup was made.")));
}

} // namespace

Result<Answer> backup(const Arguments& arguments, const QDateTime& now)
{
    if (const Result<void> own = isOwn(arguments); !own)
        return tl::unexpected(own.error());
    const auto notebook = openNotebook(arguments, Notebook::Mode::Existing, now);
    if (!notebook)
        return tl::unexpected(notebook.error());
    const Result<QString> file = backUp(**notebook, arguments.words, now);
    if (!file)
        return tl::unexpected(file.error());
    Answer answer;
    answer.object = {{"file", utf8(*file)}, {"verified", true}};
    answer.lines << QCoreApplication::translate("Cli", "Backed up and checked: %1.").arg(*file);
    return answer;
}

Result<Answer> restore(const Arguments& arguments, const QDateTime& now)
{
    if (const Result<void> own = isOwn(arguments); !own)
        return tl::unexpected(own.error());
    const QString& from = arguments.words.first();
    Result<Restored> restored = Backups(dataFileOf(arguments)).restore(from, now);
    if (!restored) {
        if (restored.error().kept.isEmpty())
            restored.error().kept =
                QCoreApplication::translate("Cli", "The notebook is as it was.");
        return tl::unexpected(restored.error());
    }
    Answer answer;
    answer.object = {{"file", utf8(restored->notebook)},
                     {"verified", true},
                     {"from", utf8(QFileInfo(from).absoluteFilePath())},
                     {"kept", textOrNull(restored->kept)}};
    answer.lines << QCoreApplication::translate("Cli", "Restored from %1.").arg(from);
    if (!restored->kept.isEmpty())
        answer.lines << QCoreApplication::translate(
                            "Cli", "What was there before is kept in %1. To go back, restore that: "
                                   "undo begins anew.")
                            .arg(restored->kept);
    return answer;
}

} // namespace rapport
