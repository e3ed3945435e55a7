// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notebook/Sample.h"
#include "notebook/archive/ArchiveExport.h"
#include "notebook/archive/ArchiveImport.h"
#include "support/Builders.h"
#include "support/Catch.h"
#include "support/FullNotebook.h"
#include "support/TempNotebook.h"

#include <algorithm>

using namespace rapport;

namespace
{

std::string archiveOf(const Lookup& lookup)
{
    std::string text;
    exportArchive(
        lookup, [&](std::string_view bytes) { text += bytes; }, FakeClock().now());
    return text;
}

Result<ArchiveImport> bringIn(Notebook& notebook, const std::string& text, bool isDryRun = false,
                              const std::function<bool()>& cancelled = {})
{
    std::size_t at = 0;
    const ArchiveSource source = [&](char* to, std::size_t size) {
        const std::size_t taken = std::min({size, text.size() - at, std::size_t(1000)});
        std::copy_n(text.begin() + static_cast<std::ptrdiff_t>(at), taken, to);
        at += taken;
        return taken;
    };
    return importArchive(notebook, source, "Import"_q, FakeClock().now(), isDryRun, cancelled);
}

std::unique_ptr<Notebook> emptyNotebook()
{
    auto notebook = Notebook::openInMemory(FakeClock().now());
    REQUIRE(notebook.has_value());
    return std::move(*notebook);
}

void fill(TempNotebook& book)
{
    book.change([](Edit& edit) { return fillWithEverything(edit); });
}

} // namespace

TEST_CASE("An archive brought into an empty notebook gives an equal notebook")
{
    TempNotebook book;
    fill(book);
    const std::string archive = archiveOf(book.lookup());
    const std::unique_ptr<Notebook> other = emptyNotebook();
    const Result<ArchiveImport> imported = bringIn(*other, archive);
    REQUIRE(imported.has_value());
    CHECK(imported->skipped.empty());
    CHECK(imported->converted.empty());
    CHECK(archiveOf(other->lookup()) == archive);
    CHECK(other->check().empty());

    const Lookup& lookup = other->lookup();
    const ContactId ana = lookup.contactsByEmail("ana@x.edu"_q).at(0);
    const ContactId original = book.lookup().contactsByEmail("ana@x.edu"_q).at(0);
    CHECK(lookup.contact(ana)->posts == book.lookup().contact(original)->posts);
    CHECK(lookup.photo(ana) == book.lookup().photo(original));
    CHECK(lookup.settings() == book.lookup().settings());
    CHECK(lookup.profile() == book.lookup().profile());
    CHECK(lookup.trash().size() == 7);
    CHECK(lookup.notSame().size() == 1);
    CHECK(lookup.search("Ruiz"_q, 10).size() == book.lookup().search("Ruiz"_q, 10).size());
}

TEST_CASE("The sample year goes out and comes in whole, in one step that undo takes back")
{
    const auto sample = openSample(FakeClock().now());
    REQUIRE(sample.has_value());
    const std::string archive = archiveOf((*sample)->lookup());
    const std::unique_ptr<Notebook> other = emptyNotebook();
    const Result<ArchiveImport> imported = bringIn(*other, archive);
    REQUIRE(imported.has_value());
    CHECK(imported->counts.at("contacts"_q) == ArchiveCount{85, 0, 0});
    CHECK(imported->counts.at("meetings"_q) == ArchiveCount{35, 0, 0});
    CHECK(archiveOf(other->lookup()) == archive);
    REQUIRE(other->undo(FakeClock().now()).has_value());
    CHECK(other->lookup().isEmpty());
}

TEST_CASE("The same archive once more changes nothing; a changed one updates by uid")
{
    TempNotebook book;
    fill(book);
    std::string archive = archiveOf(book.lookup());
    const QString lastUndo = book.notebook().undoName();
    const Result<ArchiveImport> again = bringIn(book.notebook(), archive);
    REQUIRE(again.has_value());
    CHECK(again->total().added == 0);
    CHECK(again->total().updated == 0);
    CHECK(again->total().unchanged == 21);
    CHECK(book.notebook().undoName() == lastUndo);

    archive.replace(archive.find("Read Tintinalli"), 4, "Know");
    const Result<ArchiveImport> changed = bringIn(book.notebook(), archive);
    REQUIRE(changed.has_value());
    CHECK(changed->counts.at("advice"_q) == ArchiveCount{0, 1, 1});
    CHECK(changed->total().updated == 1);
}

TEST_CASE("A dry run counts and writes nothing; so does a cancelled import")
{
    TempNotebook book;
    fill(book);
    const std::string archive = archiveOf(book.lookup());
    const std::unique_ptr<Notebook> other = emptyNotebook();
    const Result<ArchiveImport> dry = bringIn(*other, archive, true);
    REQUIRE(dry.has_value());
    CHECK(dry->counts.at("contacts"_q) == ArchiveCount{3, 0, 0});
    CHECK(other->lookup().isEmpty());
    int asked = 0;
    CHECK_FALSE(bringIn(*other, archive, false, [&] { return ++asked > 3; }).has_value());
    CHECK(other->lookup().isEmpty());
}

TEST_CASE("A profile and settings of one's own stay when an archive is added to a notebook")
{
    TempNotebook book;
    book.add(aContact().named("Di", "Own"));
    book.change([](Edit& edit) { return edit.setProfile({"Me"_q, {}, {}, {}}); });
    TempNotebook source;
    fill(source);
    REQUIRE(bringIn(book.notebook(), archiveOf(source.lookup())).has_value());
    CHECK(book.lookup().profile().name == "Me"_q);
    CHECK(book.lookup().countContacts({}) == 2); // one of the three is set aside, one trashed
}

TEST_CASE("A damaged, newer or foreign archive leaves the notebook as it was")
{
    TempNotebook book;
    fill(book);
    const std::string archive = archiveOf(book.lookup());
    const std::unique_ptr<Notebook> other = emptyNotebook();
    const auto kindOf = [&](const std::string& text) {
        const Result<ArchiveImport> result = bringIn(*other, text);
        REQUIRE_FALSE(result.has_value());
        return result.error().kind;
    };
    CHECK(kindOf(archive.substr(0, archive.size() / 2)) == Error::Kind::Damaged);
    CHECK(kindOf("{\"rapport\": 2, \"contacts\": []}") == Error::Kind::Newer);
    CHECK(kindOf("{\"contacts\": []}") == Error::Kind::Invalid);
    CHECK(kindOf("[1, 2]") == Error::Kind::Invalid);
    CHECK(kindOf("") == Error::Kind::Damaged);
    CHECK(other->lookup().isEmpty());
    CHECK(other->undoName().isEmpty());
}

TEST_CASE("An archive is read whatever the order of its sections and members")
{
    const std::string text = R"({
      "follow_ups": [{"uid": "f", "due_on": "2025-10-16", "contact": "c", "meeting": "m"}],
      "meetings": [{"uid": "m", "start_on": "2025-10-14",
                    "people": [{"contact": "c", "role": "speaker"}], "groups": ["g"]}],
      "groups": [{"uid": "g", "parent": "p", "name": "IG"}, {"uid": "p", "name": "Parent"}],
      "contacts": [{"uid": "c", "family": "Ruiz", "met_at": "m"}],
      "rapport": 1})";
    const std::unique_ptr<Notebook> book = emptyNotebook();
    const Result<ArchiveImport> imported = bringIn(*book, text);
    REQUIRE(imported.has_value());
    CHECK(imported->converted.empty());
    CHECK(imported->total().added == 5);
    const Lookup& lookup = book->lookup();
    const MeetingId meeting = lookup.meetingOfUid("m"_q);
    REQUIRE(lookup.meeting(meeting)->participants.size() == 1);
    CHECK(lookup.meeting(meeting)->groups.size() == 1);
    CHECK(lookup.contact(lookup.contactOfUid("c"_q))->metAtMeeting == meeting);
    CHECK(lookup.followUp(lookup.followUpOfUid("f"_q))->meeting == meeting);
    CHECK(lookup.group(lookup.groupByName("IG"_q))->parent == lookup.groupByName("Parent"_q));
}

TEST_CASE("What an archive holds beyond what a notebook can is told with its line")
{
    const std::string text =
        "{\"rapport\": 1,\n\"contacts\": [\n"
        "{\"uid\": \"a\", \"given\": \"Ana\", \"shoe_size\": 40},\n"
        "{\"uid\": \"b\"},\n"
        "{\"uid\": \"c\", \"given\": \"Cy\", \"kind\": \"wizard\", \"met_at\": \"x\"}\n],\n"
        "\"horoscopes\": [{}]}";
    const std::unique_ptr<Notebook> book = emptyNotebook();
    const Result<ArchiveImport> imported = bringIn(*book, text);
    REQUIRE(imported.has_value());
    CHECK(imported->total().added == 2);
    REQUIRE(imported->skipped.size() == 1);
    CHECK(imported->skipped[0].line == 4);
    std::vector<int> lines;
    for (const FileRemark& remark : imported->converted)
        lines.push_back(remark.line);
    CHECK(lines == std::vector{3, 5, 7, 5}); // references are looked at when all is there
}

TEST_CASE("What cannot be held and also names what is not there is told once")
{
    const std::unique_ptr<Notebook> book = emptyNotebook();
    const Result<ArchiveImport> imported = bringIn(
        *book, R"({"rapport": 1, "meetings": [{"uid": "m", "people": [{"contact": "x"}]}]})");
    REQUIRE(imported.has_value());
    CHECK(imported->skipped.size() == 1);
}
