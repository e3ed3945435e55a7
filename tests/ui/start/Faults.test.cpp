// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notebook/Backups.h"
#include "support/Builders.h"
#include "support/Catch.h"
#include "support/ChildRun.h"
#include "support/FileSizeLimit.h"
#include "support/IncomingFiles.h"
#include "support/TempNotebook.h"
#include "support/Waiting.h"
#include "ui/MainWindow.h"
#include "ui/shell/ShellActions.h"
#include "ui/start/FailureWindow.h"
#include "ui/start/Program.h"
#include "ui/walk/Keyboard.h"
#include "ui/widgets/Sheet.h"

#include <QAction>
#include <QDir>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTimer>

using namespace rapport;

namespace
{

constexpr auto noSpace = "There is no space left";
constexpr auto readOnly = "is read-only";
constexpr rlim_t fullDisk = 1024; // bytes of any file: nothing of use can be written

template <class Window>
Window* shown()
{
    for (QWidget* each : QApplication::topLevelWidgets())
        if (auto* window = qobject_cast<Window*>(each); window && window->isVisible())
            return window;
    return nullptr;
}

bool tells(const QWidget& window, const QString& words)
{
    const auto labels = window.findChildren<QLabel*>();
    return std::any_of(labels.begin(), labels.end(), [&](const QLabel* each) {
        return each->isVisible() && each->text().contains(words);
    });
}

// The whole program as it is started on `path`; `look` is called once a window of it is there.
void runProgram(const QString& path, const std::function<void()>& look)
{
    StartOptions options;
    options.file = path;
    Program program(*qApp, options);
    QTimer::singleShot(0, qApp, [&] {
        CHECK(comesTrue([] { return shown<MainWindow>() || shown<FailureWindow>(); }));
        settle();
        look();
        QApplication::exit();
    });
    CHECK(program.run() == 0);
}

void checkFailure(const QString& path, const QString& words)
{
    runProgram(path, [&] {
        CHECK_FALSE(shown<MainWindow>());
        auto* failure = shown<FailureWindow>();
        REQUIRE(failure);
        CHECK(tells(*failure, words));
    });
}

// Captures a line, imports a card, makes a backup: each says why it cannot, and loses nothing.
void checkEachSays(MainWindow& window, const QString& cards, const QString& words)
{
    const QString line = "EMIG lunch, met Dr Hai Nguyen"_q;
    window.logMeeting(line);
    settle();
    Sheet* capture = WindowFixture::sheetOver(window);
    REQUIRE(capture);
    Keyboard::press(Qt::Key_Return);
    CHECK(capture->isVisible());
    CHECK(tells(*capture, words));
    CHECK(capture->findChild<QPlainTextEdit*>("line"_q)->toPlainText() == line);
    capture->reject();
    settle();

    window.importFiles({cards});
    settle();
    Sheet* import = WindowFixture::sheetOver(window);
    REQUIRE(import);
    auto* write = import->findChild<QPushButton*>("importAll"_q);
    REQUIRE(comesTrue([&] { return write->isEnabled() && write->text().contains(u'3'); }));
    write->click();
    CHECK(comesTrue([&] { return tells(*import, words); }));
    import->reject();
    settle();

    window.actions().backUp->trigger();
    CHECK(comesTrue([&] { return tells(window, words); }));
    WindowFixture::sheetOver(window)->reject();
    settle();
    CHECK(window.context().notebook.lookup().countContacts({}) == 1);
}

// A notebook with one contact, closed.
QString notebookIn(const QString& folder)
{
    const QString path = folder + "/notebook.rapport"_q;
    TempNotebook book;
    book.add(aContact().named("Ana", "Ruiz"));
    REQUIRE(backUpTo(book.path(), path).has_value());
    return path;
}

} // namespace

TEST_CASE("a window that is started where it may not write", "[.]")
{
    const QString path = pathFromParent();
    if (path.isEmpty())
        return;
    runProgram(path, [&] {
        auto* window = shown<MainWindow>();
        REQUIRE(window);
        checkEachSays(*window, QFileInfo(path).absolutePath() + "/cards.vcf"_q,
                      QString::fromLatin1(readOnly));
    });
}

TEST_CASE("a window in a read-only folder shows the notebook, and says why it writes nothing")
{
    const QTemporaryDir folder;
    const QString path = notebookIn(folder.path());
    putFile(folder.filePath("cards.vcf"_q), someCards(1, 3));
    for (const char* name : {"notebook.rapport", "cards.vcf"})
        REQUIRE(QFile::setPermissions(folder.filePath(QString::fromLatin1(name)),
                                      QFile::ReadOwner | QFile::ReadOther));
    REQUIRE(QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::ExeOwner |
                                                     QFile::ReadOther | QFile::ExeOther));

    runUnprivileged("a window that is started where it may not write", path);

    REQUIRE(QFile::setPermissions(folder.path(),
                                  QFile::ReadOwner | QFile::ExeOwner | QFile::WriteOwner));
    CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size() == 2);
}

TEST_CASE("a window that is started without a home to write to", "[.]")
{
    if (const QString path = pathFromParent(); !path.isEmpty())
        checkFailure(path, QString::fromLatin1(readOnly));
}

TEST_CASE("without a home to write to the program says so in its window")
{
    const QTemporaryDir home;
    REQUIRE(QFile::setPermissions(home.path(), QFile::ReadOwner | QFile::ExeOwner |
                                                   QFile::ReadOther | QFile::ExeOther));

    runUnprivileged("a window that is started without a home to write to",
                    home.filePath(".local/share/rapport/notebook.rapport"_q));

    CHECK(QDir(home.path()).isEmpty());
}

TEST_CASE("a window that is started on a full disk", "[.]")
{
    const QString path = pathFromParent();
    if (path.isEmpty())
        return;
    const FileSizeLimit limit(fullDisk);
    checkFailure(path, QString::fromLatin1(noSpace));
}

TEST_CASE("on a full disk the program says so in its window, and harms nothing")
{
    for (const bool isNew : {true, false}) {
        const QTemporaryDir folder;
        const QString path =
            isNew ? folder.filePath("notebook.rapport"_q) : notebookIn(folder.path());
        const QByteArray before = isNew ? QByteArray() : bytesOfFile(path);
        QProcess child;
        child.setProcessChannelMode(QProcess::MergedChannels);

        startChild(child, "a window that is started on a full disk", path);

        REQUIRE(child.waitForFinished(30000));
        INFO(child.readAll().toStdString());
        CHECK(child.exitCode() == 0);
        CHECK(bytesOfFile(path) == before);
    }
}

TEST_CASE("a disk that fills up while the window is open costs nothing that was saved")
{
    WindowFixture fixture(WindowFixture::Book::Empty);
    REQUIRE(fixture.notebook()
                .perform("Test"_q, fixture.clock.now(),
                         [](Edit& edit) {
                             return edit.add(aContact().named("Ana", "Ruiz")).map([](ContactId) {});
                         })
                .has_value());
    const QTemporaryDir folder;
    const QString cards = folder.filePath("cards.vcf"_q);
    putFile(cards, someCards(1, 3));
    const auto window = fixture.window({1280, 820});
    {
        const FileSizeLimit limit(fullDisk);
        checkEachSays(*window, cards, QString::fromLatin1(noSpace));
    }
    CHECK(fixture.notebook().check().empty());

    window->logMeeting({}); // what was typed is still there
    settle();
    Keyboard::press(Qt::Key_Return);

    CHECK_FALSE(WindowFixture::sheetOver(*window));
    CHECK(fixture.lookup().countContacts({}) == 2);
}
