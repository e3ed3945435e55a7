// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ErrorText.h"
#include "notebook/Backups.h"
#include "notebook/Merging.h"
#include "src/cli/CliRun.h"
#include "support/Builders.h"
#include "support/Catch.h"
#include "support/FileSizeLimit.h"
#include "support/IncomingFiles.h"
#include "support/TempNotebook.h"

#include <QDirIterator>

using namespace rapport;

namespace
{

constexpr int incomingCards = 400;
constexpr int incomingEvents = 100;
constexpr rlim_t stepOfLimits = 60000;

void fillBook(TempNotebook& book)
{
    book.change([](Edit& edit) -> Result<void> {
        for (int i = 0; i < 40; ++i) {
            Contact contact = aContact().named("Hai", "Nguyen").email("hai@x.edu");
            contact.notes = QStringLiteral("What was said, %1. ").arg(i).repeated(200);
            const auto who = edit.add(contact);
            if (!who)
                return tl::unexpected(who.error());
            const auto met = edit.add(aMeeting().about("Stents").on("2025-10-01").with(*who));
            const auto owed = edit.add(aFollowUp().to(*who).due("2025-10-16"));
            if (!met || !owed)
                return tl::unexpected(met ? owed.error() : met.error());
        }
        return {};
    });
}

struct State {
    int contacts = 0;
    size_t meetings = 0, batches = 0;
    QString lastStep;

    friend bool operator==(const State&, const State&) = default;
};

State stateOf(const QString& path)
{
    const auto notebook = Notebook::open(path, Notebook::Mode::Existing, FakeClock().now());
    REQUIRE(notebook.has_value());
    CHECK((*notebook)->check().empty());
    const Lookup& lookup = (*notebook)->lookup();
    return {lookup.countContacts({}), lookup.meetings({}, FakeClock().now()).size(),
            lookup.batches().size(), (*notebook)->undoName()};
}

// Every file beside the notebook, but for SQLite's own, whole copies and what was there.
QStringList leftOvers(const QString& folder, const QStringList& known)
{
    QStringList found;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString file = files.next();
        const bool isCopy = file.contains("/backups/"_q) && file.endsWith(".rapport"_q);
        if (isCopy)
            stateOf(file);
        else if (!known.contains(file) && !file.endsWith("-wal"_q) && !file.endsWith("-shm"_q))
            found << file;
    }
    return found;
}

struct Tried {
    int failed = 0, done = 0;
};

void checkSentence(const QString& said)
{
    INFO(said.toStdString());
    CHECK(said.contains("no space left"_q));
    CHECK(said.trimmed().count(u'\n') == 0);
    CHECK_FALSE(said.contains("SQL"_q));
}

// A notebook as it was, in a folder of its own, for one try.
class Desk
{
public:
    explicit Desk(const QByteArray& notebook)
    {
        putFile(path(), notebook);
        putFile(file("new.vcf"), someCards(1, incomingCards));
        putFile(file("new.ics"), someEvents(1, incomingEvents));
        before = stateOf(path());
    }
    QString file(const char* name) const { return folder.filePath(QString::fromLatin1(name)); }
    QString path() const { return file("notebook.rapport"); }
    // Nothing but what was there, and whole backups.
    void checkUnchanged(const QStringList& known = {}) const
    {
        CHECK(stateOf(path()) == before);
        checkNoHalves(known);
    }
    void checkNoHalves(QStringList known = {}) const
    {
        known << path() << file("new.vcf") << file("new.ics");
        const QStringList left = leftOvers(folder.path(), known);
        INFO(left.join(u' ').toStdString());
        CHECK(left.isEmpty());
    }

    QTemporaryDir folder;
    State before;
};

// At each limit, from nothing to enough. `attempt` does it, false: failed; and looks at the rest.
template <class Attempt>
Tried tryAtEveryLimit(rlim_t most, Attempt attempt)
{
    TempNotebook book;
    fillBook(book);
    const QString copy = book.folder() + "/copy"_q;
    REQUIRE(backUpTo(book.path(), copy).has_value());
    const QByteArray bytes = bytesOfFile(copy);
    std::vector<rlim_t> limits{0, 1000, 10000, 40000};
    while (limits.back() < most)
        limits.push_back(limits.back() + stepOfLimits);
    Tried tried;
    for (const rlim_t limit : limits) {
        INFO("files may have " << limit << " bytes");
        ++(attempt(Desk(bytes), limit) ? tried.done : tried.failed);
    }
    return tried;
}

} // namespace

TEST_CASE("a disk that is full at any moment of an import leaves the notebook as it was")
{
    const Tried tried = tryAtEveryLimit(1600000, [](const Desk& desk, rlim_t bytes) {
        CliRun cli;
        CliRun::Said said;
        {
            const FileSizeLimit limit(bytes);
            said = cli.withoutFile(
                {"--file"_q, desk.path(), "import"_q, desk.file("new.vcf"), desk.file("new.ics")});
        }
        if (said.exitCode == 0) {
            CHECK(stateOf(desk.path()).contacts == desk.before.contacts + incomingCards);
            desk.checkNoHalves();
            return true;
        }
        checkSentence(said.err);
        desk.checkUnchanged();
        return false;
    });
    CHECK(tried.failed > 10);
    CHECK(tried.done > 0);
}

TEST_CASE("a disk that is full at any moment of a merge leaves two whole people")
{
    const Tried tried = tryAtEveryLimit(1200000, [](const Desk& desk, rlim_t bytes) {
        const QDateTime now = FakeClock().now();
        const auto notebook = Notebook::open(desk.path(), Notebook::Mode::Existing, now);
        REQUIRE(notebook.has_value());
        const Lookup& lookup = (*notebook)->lookup();
        const Contact both = united(*lookup.contact({1}), *lookup.contact({2}));
        std::optional<Result<ChangeSet>> merged;
        {
            const FileSizeLimit limit(bytes);
            merged = mergeContacts(**notebook, both, {2}, now);
        }
        CHECK(lookup.contact({2}).has_value() != merged->has_value());
        CHECK((*notebook)->check().empty());
        if (*merged) {
            desk.checkNoHalves();
            return true;
        }
        checkSentence(errorText(merged->error()));
        desk.checkUnchanged();
        CHECK(mergeContacts(**notebook, both, {2}, now).has_value()); // there is space again
        return false;
    });
    CHECK(tried.failed > 5);
    CHECK(tried.done > 0);
}

TEST_CASE("a disk that is full at any moment of a backup leaves no part of it")
{
    const Tried tried = tryAtEveryLimit(1200000, [](const Desk& desk, rlim_t bytes) {
        CliRun cli;
        CliRun::Said made, taken;
        {
            const FileSizeLimit limit(bytes);
            made = cli.withoutFile({"--file"_q, desk.path(), "backup"_q});
            taken = cli.withoutFile({"--file"_q, desk.path(), "backup"_q, desk.file("mine")});
        }
        CHECK(made.exitCode == taken.exitCode);
        if (made.exitCode == 0)
            return true;
        checkSentence(made.err);
        checkSentence(taken.err);
        CHECK_FALSE(QFileInfo::exists(desk.file("mine")));
        desk.checkUnchanged();
        return false;
    });
    CHECK(tried.failed > 5);
    CHECK(tried.done > 0);
}

TEST_CASE("a disk that is full at any moment of an export leaves the file before it")
{
    for (const char* name : {"out.vcf", "out.ics", "out.csv", "out.json"}) {
        INFO(name);
        const Tried tried = tryAtEveryLimit(500000, [&](const Desk& desk, rlim_t bytes) {
            putFile(desk.file(name), "the one before");
            CliRun cli;
            CliRun::Said said;
            {
                const FileSizeLimit limit(bytes);
                said = cli.withoutFile(
                    {"--file"_q, desk.path(), "export"_q, "--with-notes"_q, desk.file(name)});
            }
            if (said.exitCode == 0) {
                CHECK(bytesOfFile(desk.file(name)).size() > 100);
                return true;
            }
            checkSentence(said.err);
            CHECK(bytesOfFile(desk.file(name)) == "the one before");
            desk.checkUnchanged({desk.file(name)});
            return false;
        });
        CHECK(tried.failed > 1);
        CHECK(tried.done > 0);
    }
}
