// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Cli.h"

#include "cli/Objects.h"
#include "cli/OpenFile.h"
#include "cli/Verbs.h"
#include "domain/Clock.h"
#include "domain/ErrorText.h"

#include <QCoreApplication>
#include <QTextStream>

namespace rapport
{
namespace
{

constexpr std::pair<const char*, Verb> verbTable[] = {
    {"agenda", agenda},      {"log", logLine},       {"follow-up", followUpLine},
    {"list", list},          {"search", searchFor},  {"done", done},
    {"snooze", snoozeUntil}, {"undo", undoLast},     {"redo", redoLast},
    {"check", check},        {"backup", backup},     {"restore", restore},
    {"import", importFiles}, {"export", exportFile},
};

Verb verbNamed(const QString& name)
{
    for (const auto& [known, verb] : verbTable)
        if (name == QLatin1StringView(known))
            return verb;
    return nullptr; // readArguments() lets no other name through
}

// What files and people say may hold what moves the cursor or renames the terminal: it is never
// run.
QString printable(QString line)
{
    for (QChar& each : line)
        if (each.category() == QChar::Other_Control && each != u'\t')
            each = u' ';
    return line;
}

void writeJson(QTextStream& out, const Object& object)
{
    // Text that is no UTF-8 cannot come from QString; `replace` keeps a fault from throwing.
    out << QString::fromStdString(object.dump(2, ' ', false, Object::error_handler_t::replace))
        << Qt::endl;
}

void tell(const Error& error, bool json, QTextStream& out, QTextStream& err)
{
    err << printable(errorText(error)) << Qt::endl;
    if (json)
        writeJson(out, {{"error", objectOf(error)}});
}

void tell(Answer answer, bool json, QTextStream& out, QTextStream& err)
{
    if (json && !answer.failures.empty())
        answer.object["error"] = objectOf(answer.failures.front());
    for (const QString& each : std::as_const(answer.warnings))
        answer.object["warnings"].push_back(utf8(each));
    if (json)
        writeJson(out, answer.object);
    else
        for (const QString& line : std::as_const(answer.lines))
            out << printable(line) << Qt::endl;
    for (const QString& each : std::as_const(answer.warnings))
        err << printable(each) << Qt::endl;
    for (const Error& each : answer.failures)
        err << printable(errorText(each)) << Qt::endl;
}

} // namespace

int runCli(const QStringList& arguments, QTextStream& out, QTextStream& err, const Clock& clock)
{
    const Result<Arguments> read = readArguments(arguments);
    if (!read) {
        tell(read.error(), arguments.contains(QStringLiteral("--json")), out, err);
        err << QCoreApplication::translate("Cli", "rapport-cli --help lists what there is.")
            << Qt::endl;
        return 2;
    }
    if (read->help) {
        out << usage() << Qt::flush;
        return 0;
    }
    if (read->version) {
        out << QStringLiteral("rapport-cli " RAPPORT_VERSION) << Qt::endl;
        return 0;
    }
    const QDateTime now = clock.now();
    const Result<Answer> answer = verbNamed(read->verb)(*read, now);
    if (!answer) {
        const Error& error = answer.error();
        tell(read->sample ? error : advisedOfDamage(error, dataFileOf(*read), now), read->json, out,
             err);
        return 1;
    }
    tell(*answer, read->json, out, err);
    return answer->ok && answer->failures.empty() ? 0 : 1;
}

} // namespace rapport
