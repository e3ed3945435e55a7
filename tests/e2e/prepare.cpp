// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Clock.h"
#include "domain/ErrorText.h"
#include "notebook/Notebook.h"

#include <QCoreApplication>
#include <QTextStream>

using namespace rapport;

namespace
{

// A student without quiet hours, so that reminders come at any hour of the test.
Result<ChangeSet> endQuietHours(const QString& path, const QDateTime& now)
{
    auto notebook = Notebook::open(path, Notebook::Mode::Create, now);
    if (!notebook)
        return tl::unexpected(notebook.error());
    Settings settings = (*notebook)->lookup().settings();
    settings.quietHours = false;
    return (*notebook)->perform(QStringLiteral("Settings"), now,
                                [&](Edit& edit) { return edit.setSettings(settings); });
}

} // namespace

// e2e-prepare FILE: makes the notebook that the end-to-end test starts with.
int main(int argc, char* argv[])
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 2)
        return 2;
    const auto prepared = endQuietHours(arguments.at(1), SystemClock().now());
    if (prepared)
        return 0;
    QTextStream(stderr) << errorText(prepared.error()) << '\n';
    return 1;
}
