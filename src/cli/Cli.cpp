// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Cli.h"

#include "cli/Objects.h"
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

void writeJson(QTextStream& out, const Object& object)
{
    // Text that is no UTF-8 cannot come from QString; `replace` keeps a fault from throwing.
    out << QString::fromStdString(object.dump(2, ' ', false, Object::error_handler_t::replace))
        << Qt::endl;
}

void tell(const Answer& answer, bool json, QTextStream& out)
{
    if (json)
        writeJson(out, answer.object);
    else
        for (const QString& line : answer.lines)
            out << line << Qt::endl;
}

void tell(const Error& error, bool json, QTextStream& out, QTextStream& err)
{
    err << errorText(error) << Qt::endl;
    if (json)
        writeJson(out, {{"error",
                         {{"kind", utf8(wordOf(error.kind))},
                          {"message", utf8(errorText(error))},
                          {"kept", utf8(error.kept)}}}});
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
    const Result<Answer> answer = verbNamed(read->verb)(*read, clock.now());
    if (!answer) {
        tell(answer.error(), read->json, out, err);
        return 1;
    }
    tell(*answer, read->json, out);
    return answer->ok ? 0 : 1;
}

} // namespace rapport
