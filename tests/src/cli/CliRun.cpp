// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "src/cli/CliRun.h"

#include "cli/Cli.h"

#include <QTextStream>

namespace rapport
{

CliRun::Said CliRun::withoutFile(const QStringList& words)
{
    Said said{0, {}, {}, {}};
    QTextStream out(&said.out);
    QTextStream err(&said.err);
    said.exitCode = runCli(words, out, err, clock);
    said.json = nlohmann::json::parse(said.out.toStdString(), nullptr, false);
    return said;
}

CliRun::Said CliRun::operator()(const QStringList& words)
{
    return withoutFile(QStringList{QStringLiteral("--file"), file()} + words);
}

} // namespace rapport
