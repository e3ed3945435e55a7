// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ErrorText.h"
#include "support/Builders.h"
#include "support/Catch.h"
#include "support/ChildRun.h"
#include "support/FileSizeLimit.h"
#include "support/TempNotebook.h"

#include <QFile>
#include <grp.h>
#include <unistd.h>

using namespace rapport;

namespace
{

constexpr unsigned nobody = 65534;

Result<ChangeSet> addLong(TempNotebook& book)
{
    Contact contact = aContact().named("Ana", "Ruiz");
    contact.notes = QString(200000, u'n');
    return book.notebook().perform("Test"_q, book.clock.now(), [&](Edit& edit) {
        return edit.add(contact).map([](ContactId) {});
    });
}

} // namespace

TEST_CASE("a full disk stops an operation with a sentence and harms nothing")
{
    TempNotebook book;
    const ContactId ben = book.add(aContact().named("Ben", "Okafor"));
    {
        const FileSizeLimit limit(200000);
        const Result<ChangeSet> result = addLong(book);
        REQUIRE_FALSE(result.has_value());
        INFO(result.error().detail.toStdString());
        CHECK(result.error().kind == Error::Kind::Full);
        CHECK_FALSE(result.error().kept.isEmpty());
    }

    CHECK(book.lookup().contacts({}) == std::vector<ContactId>{ben});
    CHECK(book.notebook().check().empty());
    CHECK(addLong(book).has_value());
}

TEST_CASE("a reader for the read-only test", "[.]")
{
    const QString path = pathFromParent();
    if (path.isEmpty())
        return;
    const QDateTime now = FakeClock().now();
    const auto notebook = Notebook::open(path, Notebook::Mode::Existing, now);
    INFO((notebook ? std::string() : errorText(notebook.error()).toStdString()));
    REQUIRE(notebook.has_value());
    CHECK((*notebook)->isReadOnly());
    CHECK((*notebook)->lookup().contacts({}).size() == 1);
    CHECK((*notebook)->lookup().search("ruiz"_q, 5).size() == 1);
    CHECK((*notebook)->check().empty());
    const auto written =
        (*notebook)->perform("Test"_q, now, [](Edit& edit) { return edit.setProfile({}); });
    REQUIRE_FALSE(written.has_value());
    CHECK(written.error().kind == Error::Kind::ReadOnly);
}

TEST_CASE("a notebook in a read-only place can be read, and says that it is read-only")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("notebook.rapport"_q);
    {
        const QDateTime now = FakeClock().now();
        auto notebook = Notebook::open(path, Notebook::Mode::Create, now);
        REQUIRE(notebook.has_value());
        REQUIRE((*notebook)
                    ->perform(
                        "Test"_q, now,
                        [](Edit& edit) {
                            return edit.add(aContact().named("Ana", "Ruiz")).map([](ContactId) {});
                        })
                    .has_value());
    }
    REQUIRE(QFile::setPermissions(path, QFile::ReadOwner | QFile::ReadOther));
    REQUIRE(QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::ExeOwner |
                                                     QFile::ReadOther | QFile::ExeOther));

    QProcess child;
    child.setProcessChannelMode(QProcess::MergedChannels);
    if (geteuid() == 0) // who may write everywhere, whatever the permissions say
        child.setChildProcessModifier([] {
            if (setgroups(0, nullptr) != 0 || setgid(nobody) != 0 || setuid(nobody) != 0)
                _exit(1);
        });
    startChild(child, "a reader for the read-only test", path);
    if (!child.waitForStarted()) {
        WARN("skipped: the test program cannot be run as an unprivileged user");
        return;
    }
    REQUIRE(child.waitForFinished(20000));
    INFO(child.readAll().toStdString());
    CHECK(child.exitCode() == 0);
    REQUIRE(QFile::setPermissions(folder.path(),
                                  QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
}
