// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Arguments.h"

#include <QCoreApplication>

namespace rapport
{
namespace
{

struct VerbUse {
    const char* name;
    qsizetype fewest; // words after the verb
    qsizetype most;
    bool takesFiles = false;
};

constexpr VerbUse verbs[] = {
    {"agenda", 0, 0},
    {"log", 1, 1},
    {"follow-up", 1, 1},
    {"list", 1, 1},
    {"search", 1, 64},
    {"done", 1, 1},
    {"snooze", 2, 8},
    {"undo", 0, 0},
    {"redo", 0, 0},
    {"check", 0, 0},
    {"backup", 0, 1, true},
    {"restore", 1, 1, true},
    {"import", 1, 10000, true},
    {"export", 1, 1, true},
};

Error misused(const QString& what, const char* why)
{
    return {Error::Kind::Invalid, what, QCoreApplication::translate("Cli", why),
            QCoreApplication::translate("Cli", "Nothing was changed.")};
}

const VerbUse* findVerb(const QString& name)
{
    for (const VerbUse& each : verbs)
        if (name == QLatin1StringView(each.name))
            return &each;
    return nullptr;
}

QStringList listKinds()
{
    return {QStringLiteral("contacts"), QStringLiteral("meetings"), QStringLiteral("follow-ups"),
            QStringLiteral("opportunities"), QStringLiteral("groups")};
}

Result<Arguments> checked(Arguments read)
{
    if (read.help || read.version)
        return read;
    if (read.verb.isEmpty())
        return tl::unexpected(misused(QStringLiteral("rapport-cli"), "a verb is needed"));
    const VerbUse* use = findVerb(read.verb);
    if (!use)
        return tl::unexpected(misused(read.verb, "there is no such verb"));
    if (read.words.size() < use->fewest)
        return tl::unexpected(misused(read.verb, "something is missing after it"));
    if (read.words.size() > use->most)
        return tl::unexpected(
            misused(read.words.at(use->most),
                    use->most == 1 && !use->takesFiles
                        ? "it is one word too many; put what belongs together in quotes"
                        : "it is one word too many"));
    if (read.verb == u"list" && !listKinds().contains(read.words.first()))
        return tl::unexpected(
            misused(read.words.first(),
                    "list knows contacts, meetings, follow-ups, opportunities and groups"));
    if (use->takesFiles && read.words.contains(QString()))
        return tl::unexpected(misused(read.verb, "the name of the file is empty"));
    if (read.sample && !read.file.isEmpty())
        return tl::unexpected(misused(QStringLiteral("--sample"), "it does not go with --file"));
    return read;
}

// Reads one option that takes a value; false when `name` is none.
Result<bool> takeValue(Arguments& read, const QString& name, QStringList& rest)
{
    if (name != u"--file" && name != u"--on" && name != u"--limit" && name != u"--batch" &&
        name != u"--kind")
        return false;
    const QString value = rest.isEmpty() ? QString() : rest.takeFirst();
    if (value.trimmed().isEmpty())
        return tl::unexpected(misused(name, "its value is missing"));
    if (name == u"--file")
        read.file = value;
    else if (name == u"--on")
        read.on = value;
    else if (name == u"--batch")
        read.batch = value;
    else if (name == u"--kind")
        read.kind = value;
    else {
        bool isNumber = false;
        read.limit = value.toInt(&isNumber);
        if (!isNumber || read.limit < 0)
            return tl::unexpected(
                misused(name + u' ' + value, "a whole number, 0 or more, is needed"));
    }
    return true;
}

bool takeSwitch(Arguments& read, const QString& name)
{
    const std::pair<const char*, bool*> switches[] = {
        {"--sample", &read.sample},
        {"--json", &read.json},
        {"--dry-run", &read.dryRun},
        {"--help", &read.help},
        {"-h", &read.help},
        {"--version", &read.version},
        {"--with-notes", &read.withNotes},
    };
    for (const auto& [known, value] : switches) {
        if (name != QLatin1StringView(known))
            continue;
        *value = true;
        return true;
    }
    return false;
}

// "--file=PATH" means "--file PATH".
QStringList apart(const QString& option)
{
    const qsizetype equals = option.indexOf(u'=');
    if (!option.startsWith(u"--") || equals < 0)
        return {option};
    return {option.left(equals), option.mid(equals + 1)};
}

} // namespace

Result<Arguments> readArguments(const QStringList& arguments)
{
    Arguments read;
    QStringList rest = arguments;
    while (!rest.isEmpty()) {
        const QString first = rest.takeFirst();
        if (first == u"--") {
            for (const QString& word : std::as_const(rest))
                (read.verb.isEmpty() ? read.verb = word : (read.words << word, word));
            break;
        }
        if (!first.startsWith(u'-') || first == u"-") {
            if (read.verb.isEmpty())
                read.verb = first;
            else
                read.words << first;
            continue;
        }
        QStringList parts = apart(first);
        const QString name = parts.takeFirst();
        if (takeSwitch(read, name))
            continue;
        rest = parts + rest;
        const Result<bool> taken = takeValue(read, name, rest);
        if (!taken)
            return tl::unexpected(taken.error());
        if (!*taken)
            return tl::unexpected(
                misused(name, "rapport-cli has no such option; --help lists them"));
    }
    return checked(std::move(read));
}

QString usage()
{
    return QCoreApplication::translate(
        "Cli",
        "Usage: rapport-cli [--file PATH | --sample] [--json] VERB\n"
        "\n"
        "  agenda [--on WHEN]                     what is due then\n"
        "  log \"LINE\" [--on WHEN] [--dry-run]     log a meeting from one line\n"
        "  follow-up \"LINE\" [--on WHEN] [--dry-run]\n"
        "                                         add a follow-up from one line\n"
        "  list KIND [--limit N]                  contacts, meetings, follow-ups, opportunities, "
        "groups\n"
        "  search QUERY [--limit N]               find in everything\n"
        "  done UID                               a follow-up is done\n"
        "  snooze UID WHEN                        remind of a follow-up again then\n"
        "  undo [--batch ID], redo                the last change, or all of an import\n"
        "  import FILE... [--dry-run]             vCard, iCalendar, CSV or archive, by content; - "
        "for\n"
        "                                         standard input, a folder for its .vcf and .ics\n"
        "  export FILE [--kind KIND] [--with-notes]\n"
        "                                         to .vcf, .ics, .csv, .json or .md; your notes "
        "only "
        "go\n"
        "                                         along when asked for, or in .json, which holds "
        "all\n"
        "  check                                  is the file sound?\n"
        "  backup [FILE]                          make a verified copy\n"
        "  restore FILE                           bring a backup back; what was there is kept\n"
        "\n"
        "WHEN is YYYY-MM-DD[THH:MM[:SS]], or a day as people type it: tomorrow, \"next tue\".\n"
        "The notebook is PATH, else $RAPPORT_FILE, else the student's own.\n");
}

} // namespace rapport
