// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/LineReader.h"
#include "cli/DraftObjects.h"
#include "cli/Lines.h"
#include "cli/OpenFile.h"
#include "cli/Verbs.h"
#include "domain/ErrorText.h"
#include "notebook/Backups.h"
#include "notebook/FollowUpOperations.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace rapport
{
namespace
{

using ReadDraft = Result<Draft> (*)(const QString& line, const CaptureContext& context);

// A copy that fails costs the student nothing they typed; it is tried again by the next write.
void copyForToday(const Notebook& notebook, const QDateTime& now, Answer& answer)
{
    if (notebook.path().isEmpty())
        return; // the sample
    if (const auto copied = Backups(notebook.path()).make(BackupReason::Daily, now); !copied)
        answer.warnings << QCoreApplication::translate("Cli", "Today's backup was not made. %1")
                               .arg(errorText(
                                   advisedOfDamage(copied.error(), notebook.path(), now)));
}

// Bytes that are no text in the terminal's encoding are already lost when they reach us: better to
// save nothing than something else than was typed.
Result<void> isText(const QString& line)
{
    const qsizetype at = line.indexOf(QChar(QChar::ReplacementCharacter));
    if (at < 0)
        return {};
    return tl::unexpected(
        Error{Error::Kind::Invalid, QCoreApplication::translate("Cli", "The line"),
              QCoreApplication::translate("Cli", "character %1 is not UTF-8").arg(at + 1),
              QCoreApplication::translate("Cli", "Nothing was saved.")});
}

Result<Answer> capture(const Arguments& arguments, const QDateTime& now, ReadDraft read)
{
    if (const Result<void> text = isText(arguments.words.first()); !text)
        return tl::unexpected(text.error());
    const Result<QDateTime> on =
        arguments.on ? readWhen(*arguments.on, QTime(12, 0), now) : Result<QDateTime>(now);
    if (!on)
        return tl::unexpected(on.error());
    auto notebook = openForReading(arguments, now);
    if (!notebook)
        return tl::unexpected(notebook.error());
    const Result<Draft> draft =
        read(arguments.words.first(), captureContext((*notebook)->lookup(), *on, typingLocale()));
    if (!draft)
        return tl::unexpected(draft.error());
    Answer answer;
    if (arguments.dryRun) {
        answer.object = objectOfDraft(*draft, (*notebook)->lookup(), on->date());
    } else {
        if ((*notebook)->path().isEmpty())
            notebook = openNotebook(arguments, Notebook::Mode::Create, now);
        if (!notebook)
            return tl::unexpected(notebook.error());
        const Result<Logged> logged = log(**notebook, *draft, *on);
        if (!logged)
            return tl::unexpected(logged.error());
        answer.object = objectOfLogged(*logged, *draft, (*notebook)->lookup());
        copyForToday(**notebook, now, answer);
    }
    answer.lines = linesOfLogged(answer.object, arguments.dryRun);
    return answer;
}

const char* wordOf(Change::Kind kind)
{
    switch (kind) {
    case Change::Kind::Added:
        return "added";
    case Change::Kind::Updated:
        return "updated";
    case Change::Kind::Removed:
        break;
    }
    return "removed";
}

const char* wordOf(Noun noun)
{
    switch (noun) {
    case Noun::Contact:
        return "contact";
    case Noun::Meeting:
        return "meeting";
    case Noun::Group:
        return "group";
    case Noun::FollowUp:
        return "follow-up";
    case Noun::Interaction:
        return "interaction";
    case Noun::Advice:
        return "advice";
    case Noun::Opportunity:
        return "opportunity";
    case Noun::Term:
        return "term";
    case Noun::Batch:
        return "import";
    case Noun::Setting:
        break;
    }
    return "setting";
}

// The uid of what still is there; null for what the change removed.
Object uidOf(const Lookup& lookup, const Change& change)
{
    Object found;
    if (change.noun == Noun::Contact)
        found = objectOf(lookup, ContactId{change.id});
    else if (change.noun == Noun::Meeting)
        found = objectOf(lookup, MeetingId{change.id});
    else if (change.noun == Noun::FollowUp)
        found = objectOf(lookup, FollowUpId{change.id});
    return found.is_null() ? Object() : found["uid"];
}

Answer changed(const ChangeSet& changes, const Lookup& lookup, const char* said)
{
    Answer answer;
    Object all = Object::array();
    for (const Change& each : changes.changes)
        all.push_back({{"kind", wordOf(each.noun)},
                       {"uid", uidOf(lookup, each)},
                       {"change", wordOf(each.kind)}});
    answer.object = {{"operation", utf8(changes.operation)}, {"changes", all}};
    answer.lines << QCoreApplication::translate("Cli", said).arg(changes.operation);
    Object kept = Object::array();
    for (const QString& title : changes.kept) {
        kept.push_back(utf8(title));
        answer.lines
            << QCoreApplication::translate("Cli", "Kept, as it was changed since: %1.").arg(title);
    }
    answer.object["kept"] = kept;
    return answer;
}

// Opens the notebook, finds the follow-up that the first word names, and changes it.
template <class Act>
Result<Answer> actOnFollowUp(const Arguments& arguments, const QDateTime& now, Act act)
{
    const auto notebook = openNotebook(arguments, Notebook::Mode::Existing, now);
    if (!notebook)
        return tl::unexpected(notebook.error());
    const QString& uid = arguments.words.first();
    const FollowUpId id = (*notebook)->lookup().followUpOfUid(uid);
    if (!id.isValid())
        return tl::unexpected(Error{Error::Kind::NotFound,
                                    QCoreApplication::translate("Cli", "The follow-up %1").arg(uid),
                                    {},
                                    QCoreApplication::translate("Cli", "Nothing was changed.")});
    const Result<ChangeSet> changes = act(**notebook, id);
    if (!changes)
        return tl::unexpected(changes.error());
    const Lookup& lookup = (*notebook)->lookup();
    Answer answer;
    copyForToday(**notebook, now, answer);
    answer.object = {{"operation", textOrNull(changes->operation)},
                     {"follow_ups", objectsOf(lookup, std::vector<FollowUpId>{id})}};
    if (changes->operation.isEmpty())
        answer.lines << QCoreApplication::translate("Cli", "It was done already.");
    answer.lines << lineOfFollowUp(answer.object["follow_ups"].front());
    return answer;
}

template <class Step>
Result<Answer> stepHistory(const Arguments& arguments, const QDateTime& now, const char* said,
                           Step step)
{
    const auto notebook = openNotebook(arguments, Notebook::Mode::Existing, now);
    if (!notebook)
        return tl::unexpected(notebook.error());
    const Result<ChangeSet> changes = step(**notebook);
    if (!changes)
        return tl::unexpected(changes.error());
    Answer answer = changed(*changes, (*notebook)->lookup(), said);
    copyForToday(**notebook, now, answer);
    return answer;
}

} // namespace

Result<Answer> logLine(const Arguments& arguments, const QDateTime& now)
{
    return capture(arguments, now, readLine);
}

Result<Answer> followUpLine(const Arguments& arguments, const QDateTime& now)
{
    return capture(arguments, now, readFollowUpLine);
}

Result<Answer> done(const Arguments& arguments, const QDateTime& now)
{
    return actOnFollowUp(arguments, now, [&](Notebook& notebook, FollowUpId id) {
        return markDone(notebook, id, {}, now);
    });
}

Result<Answer> snoozeUntil(const Arguments& arguments, const QDateTime& now)
{
    return actOnFollowUp(
        arguments, now, [&](Notebook& notebook, FollowUpId id) -> Result<ChangeSet> {
            const QTime hour = notebook.lookup().settings().reminderHour;
            const Result<QDateTime> until = readWhen(arguments.words.mid(1).join(u' '), hour, now);
            if (!until)
                return tl::unexpected(until.error());
            return snooze(notebook, id, *until, now);
        });
}

Result<Answer> undoLast(const Arguments& arguments, const QDateTime& now)
{
    return stepHistory(arguments, now, "Undone: %1.", [&](Notebook& notebook) {
        return arguments.batch.isEmpty() ? notebook.undo(now)
                                         : notebook.undoBatch(arguments.batch, now);
    });
}

Result<Answer> redoLast(const Arguments& arguments, const QDateTime& now)
{
    return stepHistory(arguments, now, "Done again: %1.",
                       [&](Notebook& notebook) { return notebook.redo(now); });
}

} // namespace rapport
