// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/OpenFile.h"

#include "capture/TypedDate.h"
#include "domain/LocalTime.h"
#include "notebook/Backups.h"
#include "notebook/Sample.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace rapport
{
namespace
{

QString withoutStop(QString sentence)
{
    if (sentence.endsWith(QLatin1Char('.')))
        sentence.chop(1);
    return sentence;
}

// What to do, where something can be done.
QString adviceFor(const Error& error, const QString& file, const QDateTime& now)
{
    switch (error.kind) {
    case Error::Kind::NotFound:
        return Backups(file).newest(now.timeZone())
                   ? rescueAdvice(file, now)
                   : QCoreApplication::translate("Cli", "rapport-cli log makes a new notebook.");
    case Error::Kind::NotANotebook:
        return Backups(file).newest(now.timeZone())
                   ? rescueAdvice(file, now)
                   : QCoreApplication::translate("Cli", "Nothing was changed.");
    case Error::Kind::Damaged:
        return rescueAdvice(file, now);
    default:
        return error.kept.isEmpty() ? QCoreApplication::translate("Cli", "Nothing was changed.")
                                    : error.kept;
    }
}

} // namespace

QString dataFileOf(const Arguments& arguments)
{
    if (!arguments.file.isEmpty())
        return arguments.file;
    const QString named = qEnvironmentVariable("RAPPORT_FILE");
    if (!named.isEmpty())
        return named;
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation))
        .filePath(QStringLiteral("notebook.rapport"));
}

std::optional<Error> damageOf(const Notebook& notebook, const QDateTime& now)
{
    if (notebook.path().isEmpty() || notebook.isSound())
        return std::nullopt;
    return Error{Error::Kind::Damaged, notebook.path(),
                 QCoreApplication::translate("Cli", "not everything in it may be found"),
                 rescueAdvice(notebook.path(), now)};
}

Error advisedOfDamage(Error error, const QString& file, const QDateTime& now)
{
    if (error.kind != Error::Kind::Damaged || QFileInfo(error.what) != QFileInfo(file))
        return error;
    const QString advice = rescueAdvice(file, now);
    if (!error.kept.contains(advice))
        error.kept += (error.kept.isEmpty() ? QString() : QStringLiteral(" ")) + advice;
    return error;
}

QString rescueAdvice(const QString& file, const QDateTime& now)
{
    const std::optional<Backup> good = Backups(file).newestSound(now);
    return good ? QCoreApplication::translate("Cli",
                                              "The newest good backup: rapport-cli --file \"%1\""
                                              " restore \"%2\"")
                      .arg(file, good->path)
                : QCoreApplication::translate("Cli", "There is no good backup; the window reads"
                                                     " what is left: rapport --file \"%1\"")
                      .arg(file);
}

Result<std::unique_ptr<Notebook>> openNotebook(const Arguments& arguments, Notebook::Mode mode,
                                               const QDateTime& now)
{
    if (arguments.sample)
        return openSample(now);
    const QString file = dataFileOf(arguments);
    const Backups backups(file);
    const bool isLost = !backups.hasNotebook() && backups.newest(now.timeZone());
    if (isLost) // one was here: it is not quietly begun anew
        mode = Notebook::Mode::Existing;
    auto notebook = Notebook::open(file, mode, now);
    if (!notebook)
        notebook.error().kept = adviceFor(notebook.error(), file, now);
    return notebook;
}

Result<std::unique_ptr<Notebook>> openForReading(const Arguments& arguments, const QDateTime& now)
{
    const bool isThere = arguments.sample || Backups(dataFileOf(arguments)).hasNotebook();
    return isThere ? openNotebook(arguments, Notebook::Mode::Existing, now)
                   : Notebook::openInMemory(now);
}

Result<QDateTime> readWhen(const QString& when, QTime hour, const QDateTime& now)
{
    const std::optional<TypedDate> typed = readTypedDate(when, now, typingLocale());
    QString fault;
    if (!typed)
        fault = QCoreApplication::translate(
            "Cli", "it is no day; try 2026-11-03, 2026-11-03T14:00 or \"next tue\"");
    else if (!typed->notices.isEmpty()) // an order is carried out as typed or not at all
        fault = withoutStop(typed->notices.join(QLatin1Char(' ')));
    if (!fault.isEmpty())
        return tl::unexpected(Error{Error::Kind::Invalid,
                                    QLatin1Char('"') + when + QLatin1Char('"'), fault,
                                    QCoreApplication::translate("Cli", "Nothing was changed.")});
    return resolveLocal(typed->on, typed->hour.value_or(hour), now.timeZone()).at;
}

QLocale typingLocale()
{
    const QLocale locale;
    return locale.language() == QLocale::C ? QLocale(QLocale::English, QLocale::UnitedStates)
                                           : locale;
}

} // namespace rapport
