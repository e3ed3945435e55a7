// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Arguments.h"
#include "notebook/Notebook.h"

namespace rapport
{

// --file, else RAPPORT_FILE, else AppDataLocation/notebook.rapport.
QString dataFileOf(const Arguments& arguments);

// The notebook that the arguments name: the file, or a throwaway sample.
Result<std::unique_ptr<Notebook>> openNotebook(const Arguments& arguments, Notebook::Mode mode,
                                               const QDateTime& now);

// The notebook to read against; one in memory while the file is not made yet, so that what brings
// nothing makes no file.
Result<std::unique_ptr<Notebook>> openForReading(const Arguments& arguments, const QDateTime& now);

// That a file is damaged of which nothing that was read failed; says nothing of a sound one.
std::optional<Error> damageOf(const Notebook& notebook, const QDateTime& now);

// An error that may have met the damage of the notebook `file`: then with how to go on.
Error advisedOfDamage(Error error, const QString& file, const QDateTime& now);

// How to go on when the notebook is damaged or gone: a sentence.
QString rescueAdvice(const QString& file, const QDateTime& now);

// WHEN as an instant in the zone of `now`; `hour` stands in where none is typed.
Result<QDateTime> readWhen(const QString& when, QTime hour, const QDateTime& now);

// How the student writes dates; the C locale counts as American English.
QLocale typingLocale();

} // namespace rapport
