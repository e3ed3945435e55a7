// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/Figure.h"
#include "bench/RawQuery.h"
#include "domain/ErrorText.h"
#include "notebook/Reminders.h"
#include "support/BigNotebook.h"
#include "support/FakeClock.h"

#include <QCoreApplication>
#include <QTemporaryDir>

// rapport-bench [CONTACTS]: what Rapport costs, as ratios to references measured in the same run.
// 100,000 contacts unless told.

using namespace rapport;

namespace
{

std::unique_ptr<Notebook> bigNotebook(const QString& path, const BigNotebook& big,
                                      const QDateTime& now)
{
    auto notebook = Notebook::open(path, Notebook::Mode::Create, now);
    const Result<void> filled =
        notebook ? fill(**notebook, big, now) : tl::unexpected(notebook.error());
    if (!filled) {
        std::fprintf(stderr, "%s\n", errorText(filled.error()).toUtf8().constData());
        std::exit(1);
    }
    return std::move(*notebook);
}

void measureSearch(const Notebook& notebook)
{
    RawQuery reference(notebook.path(),
                       "SELECT rowid FROM search WHERE search MATCH ? ORDER BY rank LIMIT 50");
    for (const char* typed : {"s", "sa", "san"}) {
        const QByteArray expression = '"' + QByteArray(typed) + "\"*";
        const double raw = medianMicroseconds([&] { reference.run(expression); });
        const double ours =
            medianMicroseconds([&] { notebook.lookup().search(QString::fromLatin1(typed), 50); });
        printFigure(qPrintable(QStringLiteral("search, %1 letter(s)").arg(qstrlen(typed))), ours,
                    raw);
    }
}

void measureOpening(const Notebook& notebook)
{
    const Lookup& lookup = notebook.lookup();
    RawQuery reference(notebook.path(), "SELECT * FROM contact WHERE id = ?");
    const std::vector<ContactId> contacts = lookup.contacts({});
    const ContactId one = contacts[contacts.size() / 2];
    const double raw = medianMicroseconds([&] { reference.run(one.value); });
    printFigure("opening a contact, with its story",
                medianMicroseconds([&] { lookup.contact(one), lookup.story(one); }), raw);
    printFigure("row of a contact", medianMicroseconds([&] { lookup.contactRow(one); }), raw);
    const auto meetings = lookup.meetings({}, FakeClock().now(), 1);
    printFigure("row of a meeting", medianMicroseconds([&] { lookup.meetingRow(meetings[0]); }),
                raw);
    const auto followUps = lookup.followUps({}, 1);
    printFigure("row of a follow-up", medianMicroseconds([&] { lookup.followUpRow(followUps[0]); }),
                raw);
    const double ids = medianMicroseconds([&] { lookup.contacts({}); });
    RawQuery names(notebook.path(), "SELECT id FROM contact WHERE trashed_at IS NULL"
                                    " AND id > ? ORDER BY sort_key");
    printFigure("list of all contacts", ids, medianMicroseconds([&] { names.run(qint64(0)); }));
    printFigure("contacts narrowed by a word", medianMicroseconds([&] {
                    lookup.contacts({{}, QStringLiteral("sa")});
                }),
                ids);
    printFigure("list of all open follow-ups", medianMicroseconds([&] { lookup.followUps({}); }),
                ids);
}

// Flat: the cost at ten and a hundred times the follow-ups, against that of the smallest.
void measurePlanning(const QString& folder, int most, const QDateTime& now)
{
    double smallest = 0;
    for (const int followUps : {most / 100, most / 10, most}) {
        const QString path = QStringLiteral("%1/%2.rapport").arg(folder).arg(followUps);
        const auto notebook = bigNotebook(path, {100, 100, followUps, 1}, now);
        const double ours = medianMicroseconds([&] { reminderPlanAt(notebook->lookup(), now); });
        smallest = smallest > 0 ? smallest : ours;
        printFigure(qPrintable(QStringLiteral("planning a reminder, %1 follow-ups").arg(followUps)),
                    ours, smallest);
    }
}

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication app(argc, argv);
    const int contacts = argc > 1 ? std::max(100, std::atoi(argv[1])) : 100000;
    const QTemporaryDir folder;
    const QDateTime now = FakeClock().now();
    const auto notebook = bigNotebook(folder.filePath(QStringLiteral("big.rapport")),
                                      {contacts, contacts / 10, contacts / 5, 1}, now);
    measureSearch(*notebook);
    measureOpening(*notebook);
    measurePlanning(folder.path(), contacts, now);
    return 0;
}
