// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notebook/Backups.h"
#include "notebook/Merging.h"
#include "support/Builders.h"
#include "support/Catch.h"
#include "support/ChildRun.h"
#include "support/TempNotebook.h"

#include <QElapsedTimer>
#include <cstdio>

using namespace rapport;

namespace
{

constexpr int pairs = 120;
constexpr int meetingsOfEach = 6;
constexpr int killedMerges = 16;

// Contact 2n+1 is merged with contact 2n+2, pair after pair.
struct BookOfPairs : TempNotebook {
    BookOfPairs()
    {
        change([](Edit& edit) -> Result<void> {
            for (int i = 0; i < 2 * pairs; ++i) {
                const auto who = edit.add(aContact().named("Hai", "Nguyen"));
                if (!who)
                    return tl::unexpected(who.error());
                for (int k = 0; k < meetingsOfEach; ++k)
                    if (const auto met = edit.add(aMeeting().about("Stents").with(*who)); !met)
                        return tl::unexpected(met.error());
            }
            return {};
        });
        close();
    }
};

// A day apart, so that each makes its backup.
bool mergePair(Notebook& notebook, int pair)
{
    const ContactId kept{2 * pair + 1}, gone{2 * pair + 2};
    const auto one = notebook.lookup().contact(kept), other = notebook.lookup().contact(gone);
    return one && other &&
           mergeContacts(notebook, united(*one, *other), gone, FakeClock().now().addDays(pair))
               .has_value();
}

// How many pairs are one by now. Each pair is two with what is theirs, or one with all of it.
int mergedIn(const QString& path)
{
    const auto notebook = Notebook::open(path, Notebook::Mode::Existing, FakeClock().now());
    REQUIRE(notebook.has_value());
    CHECK((*notebook)->check().empty());
    const Lookup& lookup = (*notebook)->lookup();
    int merged = 0;
    for (int pair = 0; pair < pairs; ++pair) {
        const ContactId kept{2 * pair + 1}, gone{2 * pair + 2};
        const bool isMerged = !lookup.contact(gone).has_value();
        if (isMerged)
            CHECK(pair == merged); // one after the other
        merged += isMerged ? 1 : 0;
        CHECK(hangingOn(lookup, kept).meetings == meetingsOfEach * (isMerged ? 2 : 1));
        if (!isMerged)
            CHECK(hangingOn(lookup, gone).meetings == meetingsOfEach);
    }
    return merged;
}

// What was there before the last merge is in its backup.
void checkBackupBefore(const QString& path, int merged)
{
    bool found = false;
    for (const Backup& each : Backups(path).list(FakeClock().now().timeZone())) {
        const int held = mergedIn(each.path);
        found |=
            each.at.date() == FakeClock().now().addDays(merged - 1).date() && held == merged - 1;
    }
    CHECK(found);
}

int countAcknowledged(QProcess& child)
{
    int last = -1;
    while (child.canReadLine()) {
        bool isNumber = false;
        const int pair = child.readLine().trimmed().toInt(&isNumber);
        last = isNumber ? pair : last;
    }
    return last + 1;
}

} // namespace

TEST_CASE("a merger for the kill test", "[.]")
{
    const QStringList passed = pathFromParent().split(u'|');
    if (passed.size() != 2)
        return;
    auto notebook = Notebook::open(passed[0], Notebook::Mode::Existing, FakeClock().now());
    REQUIRE(notebook.has_value());
    std::printf("begun\n");
    std::fflush(stdout);
    for (int pair = passed[1].toInt(); mergePair(**notebook, pair); ++pair) {
        std::printf("%d\n", pair);
        std::fflush(stdout);
    }
}

TEST_CASE("killed at any moment of a merge, there are two whole people or one")
{
    const BookOfPairs book;
    QElapsedTimer usual;
    usual.start();
    {
        auto notebook = Notebook::open(book.path(), Notebook::Mode::Existing, FakeClock().now());
        REQUIRE(notebook.has_value());
        REQUIRE(mergePair(**notebook, 0));
    }
    const std::chrono::microseconds longest(2 * usual.nsecsElapsed() / 1000);
    std::mt19937 random(20251014);
    std::uniform_int_distribution<int> jitter(0, 99);
    int merged = 1;
    for (int kill = 0; kill < killedMerges; ++kill) {
        QProcess child;
        killAfter(child, "a merger for the kill test",
                  QStringLiteral("%1|%2").arg(book.path()).arg(merged),
                  longest * (100 * kill + jitter(random)) / (100 * killedMerges));
        const int now = mergedIn(book.path());
        INFO("kill " << kill);
        CHECK(now >= merged);
        CHECK(now >= countAcknowledged(child));
        merged = now;
    }
    CHECK(merged < pairs);
    checkBackupBefore(book.path(), merged);
}
