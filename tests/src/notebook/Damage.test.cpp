// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ErrorText.h"
#include "notebook/Backups.h"
#include "store/DataFile.h"
#include "store/Database.h"
#include "store/SearchTable.h"
#include "support/BigNotebook.h"
#include "support/Builders.h"
#include "support/Catch.h"
#include "support/TempNotebook.h"

#include <QDir>
#include <QEventLoop>
#include <QFile>
#include <QTimer>
#include <QtEndian>
#include <map>
#include <random>

using namespace rapport;

namespace
{

constexpr qint64 pageBytes = 4096;

// Every kind of page is in it: long notes overflow, and what was deleted leaves free pages.
// `people` and 20 more are there.
QByteArray bytesOfBusyNotebook(int people = 300)
{
    TempNotebook book;
    REQUIRE(
        fill(book.notebook(), {people, people / 5, people / 4, 7}, book.clock.now()).has_value());
    std::vector<ContactId> added;
    for (int i = 0; i < 40; ++i) {
        Contact contact = aContact().named("Ana", "Ruiz");
        contact.notes = QStringLiteral("Long notes %1. ").arg(i).repeated(700);
        added.push_back(book.add(contact));
    }
    book.change([&](Edit& edit) -> Result<void> {
        for (size_t i = 0; i < added.size(); i += 2)
            if (Result<void> trashed = edit.trash(added[i]); !trashed)
                return trashed;
        return {};
    });
    book.clock.advance(qint64(30) * 24 * 3600);
    book.add(aMeeting().about("Stents")); // the clock is right
    book.clock.advance(qint64(2) * 24 * 3600);
    book.reopen(); // purges them
    Meeting talk = aMeeting().about("Valves");
    talk.notes = QString(40000, u'n'); // fills a step of the history
    book.add(talk);
    const QString copy = book.folder() + "/copy.rapport"_q;
    REQUIRE(backUpTo(book.path(), copy).has_value());
    QFile file(copy);
    REQUIRE(file.open(QFile::ReadOnly));
    return file.readAll();
}

void put(const QString& path, const QByteArray& bytes)
{
    QFile::remove(path + "-wal"_q);
    QFile::remove(path + "-shm"_q);
    QFile file(path);
    REQUIRE(file.open(QFile::WriteOnly | QFile::Truncate));
    REQUIRE(file.write(bytes) == bytes.size());
}

// The page that lists the free ones, as the header has it.
qint64 firstFreePage(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QFile::ReadOnly));
    REQUIRE(file.seek(32));
    return qFromBigEndian<quint32>(file.read(4).constData());
}

qint64 lastLeafOf(const QString& path, const char* table)
{
    SQLite::Database file(sqliteUri(path, "immutable=1"), SQLite::OPEN_READONLY | SQLite::OPEN_URI);
    SQLite::Statement row(file, "SELECT pageno FROM dbstat WHERE name = ? AND pagetype = 'leaf'"
                                " ORDER BY path DESC LIMIT 1");
    row.bind(1, table);
    REQUIRE(row.executeStep());
    return row.getColumn(0).getInt64();
}

// "contact leaf", "search internal", "free": a few pages of each kind.
std::map<std::string, std::vector<qint64>> pagesByKind(const QString& path)
{
    std::map<std::string, std::vector<qint64>> pages;
    SQLite::Database file(sqliteUri(path, "immutable=1"), SQLite::OPEN_READONLY | SQLite::OPEN_URI);
    std::vector<bool> used(static_cast<size_t>(QFileInfo(path).size() / pageBytes) + 1);
    SQLite::Statement rows(file,
                           "SELECT CASE WHEN name LIKE 'search%' THEN 'search '"
                           " WHEN name = 'sqlite_schema' THEN 'schema '"
                           " WHEN name IN (SELECT name FROM sqlite_schema WHERE type = 'index')"
                           " THEN 'index ' WHEN name = 'operation' THEN 'history '"
                           " ELSE 'table ' END || pagetype, pageno FROM dbstat");
    while (rows.executeStep()) {
        const qint64 page = rows.getColumn(1).getInt64();
        used[static_cast<size_t>(page)] = true;
        pages[rows.getColumn(0).getString()].push_back(page);
    }
    const qint64 trunk = firstFreePage(path);
    for (size_t page = 1; page < used.size(); ++page)
        if (!used[page])
            pages[static_cast<qint64>(page) == trunk ? "first free" : "free"].push_back(
                static_cast<qint64>(page));
    return pages;
}

enum class Harm { Zeroed, Scattered, FirstByte, Header, OneBit };

constexpr Harm everyHarm[] = {Harm::Zeroed, Harm::Scattered, Harm::FirstByte, Harm::Header,
                              Harm::OneBit};

QByteArray harmed(QByteArray bytes, qint64 page, Harm harm, std::mt19937& random)
{
    const qint64 begin = (page - 1) * pageBytes;
    if (harm == Harm::Zeroed)
        bytes.replace(begin, pageBytes, QByteArray(pageBytes, 0));
    else if (harm == Harm::FirstByte)
        bytes[begin + (page == 1 ? 100 : 0)] = static_cast<char>(random());
    else if (harm == Harm::OneBit)
        bytes[begin + static_cast<qint64>(random() % pageBytes)] ^=
            static_cast<char>(1u << random() % 8);
    else if (harm == Harm::Header) // of the page, and where its cells are
        for (int i = page == 1 ? 100 : 0; i < 116; ++i)
            bytes[begin + i] = static_cast<char>(~bytes[begin + i]);
    else
        for (int i = 0; i < 64; ++i)
            bytes[begin + static_cast<qint64>(random() % pageBytes)] = static_cast<char>(random());
    return bytes;
}

// As the window and its worker do. Anything may be wrong with it but the program ending.
bool isUsable(const QString& path)
{
    const QDateTime now = FakeClock().now();
    auto notebook = Notebook::open(path, Notebook::Mode::Existing, now);
    if (!notebook) {
        CHECK_FALSE(errorText(notebook.error()).isEmpty());
        return false;
    }
    bool failed = false;
    QObject::connect(notebook->get(), &Notebook::readFailed, notebook->get(),
                     [&](const Error&) { failed = true; });
    const Lookup& lookup = (*notebook)->lookup();
    for (const ContactId id : lookup.contacts({}))
        lookup.contact(id);
    for (const MeetingId id : lookup.meetings({}, now))
        lookup.meetingRow(id);
    lookup.followUps({});
    lookup.search("an"_q, 20);
    lookup.trash();
    (*notebook)->undoName();
    const auto added = (*notebook)->perform("Test"_q, now, [](Edit& edit) {
        return edit.add(aContact().named("New", "Person").email("new@x.edu")).map([](ContactId) {});
    });
    const auto undone = (*notebook)->undo(now);
    return !failed && added && undone && (*notebook)->check().empty() &&
           Backups(path).check().has_value();
}

// Of each table, how many rows it has.
std::map<QString, qint64> rowsOf(const QString& path)
{
    std::map<QString, qint64> counts;
    SQLite::Database file(sqliteUri(path, "immutable=1"), SQLite::OPEN_READONLY | SQLite::OPEN_URI);
    SQLite::Statement tables(file, "SELECT name FROM sqlite_schema WHERE type = 'table'"
                                   " AND name NOT LIKE 'search%' AND name NOT LIKE 'sqlite%'");
    while (tables.executeStep()) {
        const std::string name = tables.getColumn(0).getString();
        counts[QString::fromStdString(name)] =
            file.execAndGet("SELECT count(*) FROM \"" + name + '"').getInt64();
    }
    return counts;
}

// Nothing goes unsaid: what was read and what is told as lost make up what there was.
void checkAccount(const Salvaged& salvaged, std::map<QString, qint64> before,
                  std::map<QString, qint64> now)
{
    for (const SalvagedTable& table : salvaged.tables) {
        INFO(table.table.toStdString() << ": " << table.read << " read, " << table.lost << " lost");
        CHECK(table.read == now[table.table]);
        CHECK(table.read + table.lost >= before[table.table]);
    }
}

// Of a notebook whose search table is lost; `path` may be written to.
QByteArray bytesWithoutSearch(const QString& path)
{
    QByteArray bytes = bytesOfBusyNotebook();
    put(path, bytes);
    const auto pages = pagesByKind(path).at("search leaf");
    for (const qint64 page : pages)
        bytes.replace((page - 1) * pageBytes, pageBytes, QByteArray(pageBytes, 0));
    return bytes;
}

} // namespace

TEST_CASE("damage to any kind of page ends no program, and what can be read is salvaged")
{
    const QByteArray whole = bytesOfBusyNotebook();
    const QTemporaryDir folder;
    const QString path = folder.filePath("notebook.rapport"_q);
    put(path, whole);
    const auto pages = pagesByKind(path);
    for (const char* kind :
         {"table leaf", "table internal", "table overflow", "index leaf", "index internal",
          "history leaf", "history overflow", "search leaf", "search internal", "search overflow",
          "schema internal", "schema leaf", "free", "first free"}) {
        INFO(kind);
        CHECK(pages.contains(kind));
    }
    const unsigned seed = 20251014;
    std::mt19937 random(seed);
    const QDateTime now = FakeClock().now();
    const auto before = rowsOf(path);
    int unusable = 0, leftFew = 0;
    for (const auto& [kind, numbers] : pages)
        for (const Harm harm : everyHarm) {
            const qint64 page = numbers[random() % numbers.size()];
            INFO(kind << ", page " << page << ", harm " << static_cast<int>(harm) << ", seed "
                      << seed);
            const QByteArray damaged = harmed(whole, page, harm, random);
            put(path, damaged);
            if (isUsable(path))
                continue;
            ++unusable;
            put(path, damaged);
            const Result<Salvaged> salvaged = Backups(path).salvage(now);
            INFO((salvaged ? std::string() : errorText(salvaged.error()).toStdString()));
            REQUIRE(salvaged.has_value());
            CHECK(QFileInfo(salvaged->kept).size() == damaged.size());
            leftFew += countContactsIn(path) < 200 ? 1 : 0;
            checkAccount(*salvaged, before, rowsOf(path));
        }
    CHECK(unusable > 15);
    CHECK(leftFew < unusable / 4);
}

TEST_CASE(
    "a damaged search table alone is written anew: nothing is set aside, lost or complained of")
{
    const QByteArray whole = bytesOfBusyNotebook();
    const QTemporaryDir folder;
    const QString path = folder.filePath("notebook.rapport"_q);
    put(path, whole);
    const auto pages = pagesByKind(path);
    const auto before = rowsOf(path);
    const unsigned seed = 20251014;
    std::mt19937 random(seed);
    const QDateTime now = FakeClock().now();
    for (const char* kind : {"search leaf", "search internal", "search overflow", "free"}) {
        if (!pages.contains(kind))
            continue;
        for (const Harm harm : {Harm::Zeroed, Harm::Scattered, Harm::FirstByte}) {
            const auto& numbers = pages.at(kind);
            const qint64 page = numbers[random() % numbers.size()];
            INFO(kind << ", page " << page << ", harm " << static_cast<int>(harm));
            put(path, harmed(whole, page, harm, random));
            auto open = Notebook::open(path, Notebook::Mode::Existing, now);
            REQUIRE(open.has_value());
            bool complained = false;
            QObject::connect(open->get(), &Notebook::readFailed, open->get(),
                             [&](const Error&) { complained = true; });

            CHECK(Backups(path).check().has_value());

            (*open)->lookup().search("an"_q, 20);
            REQUIRE(
                (*open)
                    ->perform(
                        "Test"_q, now,
                        [](Edit& edit) {
                            return edit.add(aContact().named("Zoe", "Quill")).map([](ContactId) {});
                        })
                    .has_value());
            CHECK((*open)->lookup().search("quill"_q, 5).size() == 1);
            REQUIRE((*open)->undo(now).has_value());
            if (!(*open)->check().empty()) // harm that only a search or a check comes upon
                CHECK((*open)->mendSearch());
            CHECK((*open)->check().empty());
            CHECK_FALSE(complained);
            open->reset();
            auto after = rowsOf(path);
            for (const auto& [table, rows] : before)
                if (table != "operation"_q)
                    CHECK(after[table] == rows);
        }
    }
    CHECK(QDir(folder.path()).entryList({"*damaged*"_q}).isEmpty());
}

TEST_CASE("a search table that a write or a search finds damaged is written anew there and then")
{
    const QByteArray whole = bytesOfBusyNotebook();
    const QTemporaryDir folder;
    const QString path = folder.filePath("notebook.rapport"_q);
    put(path, whole);
    const auto pages = pagesByKind(path).at("search leaf");
    const QDateTime now = FakeClock().now();
    for (const bool byWriting : {true, false}) {
        QByteArray damaged = whole;
        for (const qint64 page : pages)
            damaged.replace((page - 1) * pageBytes, pageBytes, QByteArray(pageBytes, 0));
        put(path, damaged);
        auto open = Notebook::open(path, Notebook::Mode::Existing, now);
        REQUIRE(open.has_value());
        if (byWriting)
            CHECK(
                (*open)
                    ->perform(
                        "Test"_q, now,
                        [](Edit& edit) {
                            return edit.add(aContact().named("Zoe", "Quill")).map([](ContactId) {});
                        })
                    .has_value());
        CHECK_FALSE((*open)->lookup().search("an"_q, 20).empty());
        CHECK((*open)->check().empty());
    }
}

TEST_CASE("in a window a search table that a read finds damaged is written anew on the worker")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("notebook.rapport"_q);
    const QByteArray bytes = bytesWithoutSearch(path);
    put(path, bytes);
    const auto open = Notebook::open(path, Notebook::Mode::Existing, FakeClock().now());
    REQUIRE(open.has_value());
    Notebook& notebook = **open;
    QEventLoop window;
    bool wasBusy = false, complained = false, isRead = false;
    QObject::connect(&notebook, &Notebook::readFailed, &window, [&] { complained = true; });
    QObject::connect(&notebook, &Notebook::changed, &window, [&] {
        wasBusy = notebook.isBusy() || wasBusy;
        isRead = !notebook.lookup().search("an"_q, 20).empty();
    });
    QObject::connect(&notebook, &Notebook::busyChanged, &window, [&](bool busy) {
        wasBusy = wasBusy || busy;
        if (!busy)
            window.quit();
    });
    QTimer::singleShot(0, &window, [&] {
        CHECK(notebook.lookup().search("an"_q, 20).empty());
        CHECK(notebook.lookup().search("ben"_q, 20).empty());
    });
    QTimer::singleShot(20000, &window, &QEventLoop::quit);

    window.exec();

    CHECK(wasBusy);
    CHECK(isRead);
    CHECK_FALSE(complained);
    CHECK(notebook.check().empty());
}

TEST_CASE("in a window a write that finds the search table damaged is asked to come again")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("notebook.rapport"_q);
    const QByteArray bytes = bytesWithoutSearch(path);
    const QDateTime now = FakeClock().now();
    for (const bool isLong : {false, true}) {
        put(path, bytes);
        const auto open = Notebook::open(path, Notebook::Mode::Existing, now);
        REQUIRE(open.has_value());
        Notebook& notebook = **open;
        const Notebook::Change addZoe = [](Edit& edit) {
            return edit.add(aContact().named("Zoe", "Quill")).map([](ContactId) {});
        };
        QEventLoop window;
        std::vector<Error> refusals;
        bool complained = false;
        const auto note = [&](const Result<ChangeSet>& written) {
            if (!written)
                refusals.push_back(written.error());
        };
        QObject::connect(&notebook, &Notebook::readFailed, &window, [&] { complained = true; });
        QObject::connect(&notebook, &Notebook::changed, &window, &QEventLoop::quit);
        QTimer::singleShot(0, &window, [&] {
            if (isLong)
                return notebook.performLater("Test"_q, now, addZoe, {}, note);
            note(notebook.perform("Test"_q, now, addZoe));
            note(notebook.perform("Test"_q, now, addZoe)); // impatient
        });
        QTimer::singleShot(20000, &window, &QEventLoop::quit);

        window.exec();

        REQUIRE(refusals.size() == (isLong ? 1 : 2));
        for (const Error& each : refusals)
            CHECK(each.kind == Error::Kind::Busy);
        CHECK(notebook.check().empty());
        CHECK(notebook.lookup().search("quill"_q, 5).empty());
        CHECK_FALSE(complained);
    }
}

TEST_CASE("a mending of the search table that was killed half-way is finished by the next start")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("notebook.rapport"_q);
    put(path, bytesOfBusyNotebook());
    REQUIRE(cutOutSearchTable(path).has_value());

    const auto open = Notebook::open(path, Notebook::Mode::Existing, FakeClock().now());

    REQUIRE(open.has_value());
    CHECK_FALSE((*open)->lookup().search("an"_q, 20).empty());
    CHECK((*open)->check().empty());
}

TEST_CASE("a sentence of a damaged notebook is in words of the student, not of SQLite")
{
    const QByteArray whole = bytesOfBusyNotebook();
    const QTemporaryDir folder;
    const QString path = folder.filePath("notebook.rapport"_q);
    put(path, whole);
    std::mt19937 random(1);
    for (const auto& [kind, numbers] : pagesByKind(path)) {
        put(path, harmed(whole, numbers.front(), Harm::Zeroed, random));
        std::vector<QString> said;
        if (const Result<void> checked = Backups(path).check(); !checked)
            said.push_back(errorText(checked.error()));
        const auto open = Notebook::open(path, Notebook::Mode::Existing, FakeClock().now());
        if (!open)
            said.push_back(errorText(open.error()));
        else
            for (const QString& problem : (*open)->check())
                said.push_back(problem);
        for (const QString& sentence : said) {
            INFO(kind << ": " << sentence.toStdString());
            for (const char* word :
                 {"page", "btree", "malformed", "SQL", "row ", "database", "***"})
                CHECK_FALSE(QString(sentence).remove(path).contains(QString::fromLatin1(word)));
        }
    }
}

TEST_CASE("a notebook whose beginning is overwritten is salvaged whole")
{
    const QByteArray whole = bytesOfBusyNotebook();
    const QTemporaryDir folder;
    const QString path = folder.filePath("notebook.rapport"_q);
    put(path, QByteArray(100, 'x') + whole.mid(100));
    CHECK_FALSE(isUsable(path));

    const Result<Salvaged> salvaged = Backups(path).salvage(FakeClock().now());

    REQUIRE(salvaged.has_value());
    CHECK(countContactsIn(path) == 320);
    for (const SalvagedTable& table : salvaged->tables)
        CHECK(table.lost == 0);
}

TEST_CASE("a last row whose number is harmed hides none of the rows before it")
{
    QByteArray bytes = bytesOfBusyNotebook();
    const QTemporaryDir folder;
    const QString path = folder.filePath("notebook.rapport"_q);
    put(path, bytes);
    const qint64 begin = (lastLeafOf(path, "contact") - 1) * pageBytes;
    const auto twoBytes = [&](qint64 at) { return qFromBigEndian<quint16>(bytes.data() + at); };
    const qint64 lastCell = begin + twoBytes(begin + 8 + qint64{2} * (twoBytes(begin + 3) - 1));
    qint64 number = lastCell; // behind the size, both of seven bits a byte
    while (bytes[number] & '\x80')
        ++number;
    bytes[number + 1] = 1;
    put(path, bytes);
    CHECK_FALSE(isUsable(path));
    put(path, bytes);

    const Result<Salvaged> salvaged = Backups(path).salvage(FakeClock().now());

    REQUIRE(salvaged.has_value());
    CHECK(countContactsIn(path) >= 300);
}

TEST_CASE("a notebook cut short is salvaged as far as it goes")
{
    const QByteArray whole = bytesOfBusyNotebook(40);
    const QTemporaryDir folder;
    const QString path = folder.filePath("notebook.rapport"_q);
    std::vector<qint64> lengths{0, 1, 15, 16, 50, 99, 100, 101, 511, 512, 4095, 4096, 4097, 5000};
    for (int part = 1; part < 8; ++part) // within a page, at its end, one byte more
        for (const qint64 more : {qint64(0), pageBytes / 3, qint64(1)})
            lengths.push_back(whole.size() * part / 8 / pageBytes * pageBytes + more);
    int salvages = 0;
    for (const qint64 length : lengths) {
        INFO(length << " of " << whole.size() << " bytes");
        put(path, whole.left(length));
        CHECK_FALSE(isUsable(path));
        put(path, whole.left(length));
        const Result<Salvaged> salvaged = Backups(path).salvage(FakeClock().now());
        if (salvaged) {
            ++salvages;
            countContactsIn(path); // it opens, and is sound
            CHECK(QFileInfo(salvaged->kept).size() == length);
            REQUIRE(QFile::remove(salvaged->kept));
        } else {
            CHECK_FALSE(errorText(salvaged.error()).isEmpty());
            CHECK(QFileInfo(path).size() == length); // as it was
        }
    }
    CHECK(salvages > 15);
}

TEST_CASE("a log that is harmed or gone costs what was in it, and nothing else")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("notebook.rapport"_q);
    put(path, bytesOfBusyNotebook());
    auto writer = Notebook::open(path, Notebook::Mode::Existing, FakeClock().now());
    REQUIRE(writer.has_value());
    REQUIRE(
        (*writer)
            ->perform("Test"_q, FakeClock().now(),
                      [](Edit& edit) {
                          return edit.add(aContact().named("New", "Person")).map([](ContactId) {});
                      })
            .has_value());
    for (const bool gone : {false, true}) {
        const QString copy = folder.filePath(gone ? "gone.rapport"_q : "harmed.rapport"_q);
        REQUIRE(QFile::copy(path, copy));
        if (!gone) {
            REQUIRE(QFile::copy(path + "-wal"_q, copy + "-wal"_q));
            QFile log(copy + "-wal"_q);
            REQUIRE(log.open(QFile::ReadWrite));
            REQUIRE(log.size() > 3000);
            REQUIRE(log.seek(2000));
            log.write("harm");
        }
        CHECK(isUsable(copy));
        CHECK(countContactsIn(copy) == 320);
    }
}
