// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Lines.h"
#include "cli/OpenFile.h"
#include "cli/Verbs.h"
#include "domain/ErrorText.h"
#include "notebook/Agenda.h"

#include <QCoreApplication>

namespace rapport
{
namespace
{

// A read that failed inside Lookup, which yields nothing rather than an error; and damage that
// nothing fails of.
class ReadFailure
{
public:
    ReadFailure(Notebook& notebook, const QDateTime& now)
        : m_notebook(notebook)
        , m_now(now)
    {
        QObject::connect(&notebook, &Notebook::readFailed, &notebook,
                         [this](const Error& error) { m_error = error; });
    }

    Result<Answer> orAnswer(Answer answer) const
    {
        if (m_error)
            return tl::unexpected(*m_error);
        if (const std::optional<Error> damage = damageOf(m_notebook, m_now))
            answer.warnings << errorText(*damage);
        return answer;
    }

private:
    const Notebook& m_notebook;
    QDateTime m_now;
    std::optional<Error> m_error;
};

template <class Ids>
Answer listed(const QString& kind, const Lookup& lookup, const Ids& ids)
{
    Answer answer;
    answer.object["items"] = objectsOf(lookup, ids);
    for (const Object& each : answer.object["items"])
        answer.lines << lineOfItem(kind, each);
    return answer;
}

std::vector<FollowUpId> allFollowUps(const Lookup& lookup, int limit)
{
    std::vector<FollowUpId> all;
    for (const auto which : {FollowUpFilter::Which::Open, FollowUpFilter::Which::Waiting,
                             FollowUpFilter::Which::Done}) {
        FollowUpFilter filter;
        filter.which = which;
        const std::vector<FollowUpId> some = lookup.followUps(filter, limit);
        all.insert(all.end(), some.begin(), some.end());
    }
    if (limit >= 0 && all.size() > static_cast<size_t>(limit))
        all.resize(static_cast<size_t>(limit));
    return all;
}

// Arguments let no other kind through.
Answer listedKind(const QString& kind, const Lookup& lookup, const QDateTime& now, int limit)
{
    if (kind == u"contacts")
        return listed(kind, lookup, lookup.contacts({}, limit));
    if (kind == u"meetings")
        return listed(kind, lookup, lookup.meetings({}, now, limit));
    if (kind == u"follow-ups")
        return listed(kind, lookup, allFollowUps(lookup, limit));
    if (kind == u"opportunities")
        return listed(kind, lookup, lookup.opportunities(limit));
    return listed(kind, lookup, lookup.groups(limit));
}

// Where --on names a day alone, noon of it.
Result<QDateTime> momentOf(const Arguments& arguments, const QDateTime& now)
{
    return arguments.on ? readWhen(*arguments.on, QTime(12, 0), now) : Result<QDateTime>(now);
}

} // namespace

Result<Answer> agenda(const Arguments& arguments, const QDateTime& now)
{
    const Result<QDateTime> on = momentOf(arguments, now);
    if (!on)
        return tl::unexpected(on.error());
    const auto notebook = openNotebook(arguments, Notebook::Mode::Existing, now);
    if (!notebook)
        return tl::unexpected(notebook.error());
    const ReadFailure failure(**notebook, now);
    const Lookup& lookup = (*notebook)->lookup();
    const Agenda due = agendaAt(lookup, *on);
    Answer answer;
    answer.object = {
        {"on", utf8(on->toString(QStringLiteral("yyyy-MM-ddTHH:mm")))},
        {"late", objectsOf(lookup, due.late)},
        {"today", objectsOf(lookup, due.today)},
        {"soon", objectsOf(lookup, due.soon)},
        {"later", objectsOf(lookup, due.later)},
        {"to_log", objectsOf(lookup, due.toLog)},
        {"going_quiet", Object::array()},
        {"meetings", objectsOf(lookup, due.meetings)},
        {"next_reminder_at", due.nextReminderAt
                                 ? textOrNull(due.nextReminderAt->toTimeZone(now.timeZone())
                                                  .toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss")))
                                 : Object()},
    };
    answer.lines = linesOfAgenda(answer.object);
    return failure.orAnswer(std::move(answer));
}

Result<Answer> list(const Arguments& arguments, const QDateTime& now)
{
    const auto notebook = openNotebook(arguments, Notebook::Mode::Existing, now);
    if (!notebook)
        return tl::unexpected(notebook.error());
    const ReadFailure failure(**notebook, now);
    Answer answer =
        listedKind(arguments.words.first(), (*notebook)->lookup(), now, arguments.limit);
    if (answer.lines.isEmpty())
        answer.lines << QCoreApplication::translate("Cli", "There are none yet.");
    return failure.orAnswer(std::move(answer));
}

Result<Answer> searchFor(const Arguments& arguments, const QDateTime& now)
{
    const auto notebook = openNotebook(arguments, Notebook::Mode::Existing, now);
    if (!notebook)
        return tl::unexpected(notebook.error());
    const ReadFailure failure(**notebook, now);
    constexpr int screenful = 50;
    Answer answer;
    answer.object["hits"] = Object::array();
    for (const SearchHit& hit : (*notebook)->lookup().search(
             arguments.words.join(u' '), arguments.limit < 0 ? screenful : arguments.limit)) {
        answer.object["hits"].push_back(objectOf(hit));
        answer.lines << QStringLiteral("%1 · %2 · %3")
                            .arg(hit.kind, hit.title, hit.snippet)
                            .remove(QChar(2))
                            .remove(QChar(3));
    }
    if (answer.lines.isEmpty())
        answer.lines << QCoreApplication::translate("Cli", "Nothing was found.");
    return failure.orAnswer(std::move(answer));
}

Result<Answer> check(const Arguments& arguments, const QDateTime& now)
{
    const auto notebook = openNotebook(arguments, Notebook::Mode::Existing, now);
    if (!notebook)
        return tl::unexpected(notebook.error());
    Answer answer;
    answer.object = {{"ok", true}, {"problems", Object::array()}};
    std::vector<QString> problems = (*notebook)->check();
    if (!problems.empty() && (*notebook)->mendSearch()) {
        problems = (*notebook)->check();
        answer.lines << QCoreApplication::translate(
            "Cli", "What search looks in was damaged, and is written anew. Nothing else was.");
    }
    for (const QString& problem : problems) {
        answer.ok = false;
        answer.object["ok"] = false;
        answer.object["problems"].push_back(utf8(problem));
        answer.lines << problem;
    }
    answer.lines << (answer.ok ? QCoreApplication::translate("Cli", "The notebook is sound.")
                               : rescueAdvice((*notebook)->path(), now));
    return answer;
}

} // namespace rapport
