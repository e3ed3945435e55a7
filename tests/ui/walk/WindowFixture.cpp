// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/walk/WindowFixture.h"

#include "domain/ErrorText.h"
#include "notebook/Sample.h"
#include "support/BigNotebook.h"
#include "support/Builders.h"
#include "support/Catch.h"
#include "ui/contacts/NameList.h"
#include "ui/export/ExportSheet.h"
#include "ui/followups/PickDaySheet.h"
#include "ui/palette/PaletteSheet.h"
#include "ui/settings/BackupSheet.h"
#include "ui/settings/SettingsPage.h"
#include "ui/settings/TermSheet.h"
#include "ui/shell/ShellActions.h"
#include "ui/widgets/LinkSheet.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QUrl>

namespace rapport
{
namespace
{

const auto walkLine = QStringLiteral("Cardio IG lunch “Life as an interventional cardiologist”, "
                                     "met Dr. Hai Nguyen, Dr. Ruth Adeyemi; offered cath lab "
                                     "Friday");

template <class T>
T valueOrFail(Result<T> result)
{
    INFO((result ? std::string() : errorText(result.error()).toStdString()));
    REQUIRE(result.has_value());
    return std::move(*result);
}

WindowFixture::Scene page(const QString& name, Shell::Place place)
{
    return {name, [place](MainWindow& window) { window.show(place); }};
}

WindowFixture::Scene action(const QString& name, QAction* ShellActions::*action)
{
    return {name, [action](MainWindow& window) {
                window.show(Shell::Place::Today);
                (window.actions().*action)->trigger();
            }};
}

WindowFixture::Scene section(int row)
{
    return {QStringLiteral("settings %1").arg(row), [row](MainWindow& window) {
                window.show(Shell::Place::Settings);
                auto* list = window.findChild<SettingsPage*>()->findChild<QAbstractItemView*>(
                    QStringLiteral("sections"));
                list->setCurrentIndex(list->model()->index(row, 0));
            }};
}

template <class Id>
Id firstOf(const std::vector<Id>& ids)
{
    return ids.empty() ? Id{} : ids.front();
}

} // namespace

WindowFixture::WindowFixture(Book book, Appearance appearance)
{
    theme.setAppearance(appearance);
    theme.applyTo(*qApp);
    if (book == Book::Sample) {
        m_notebook = valueOrFail(openSample(clock.now()));
        return;
    }
    const QString path = m_folder.filePath(QStringLiteral("notebook.rapport"));
    m_notebook = valueOrFail(Notebook::open(path, Notebook::Mode::Create, clock.now()));
    if (book == Book::Big)
        REQUIRE(fill(*m_notebook, BigNotebook{10'000, 1000, 2000, 1}, clock.now()).has_value());
    if (book == Book::LongWords)
        fillWithLongWords();
}

// What a hand or a careless import can bring: words that fit nowhere.
void WindowFixture::fillWithLongWords()
{
    const QString word = QStringLiteral("Donaudampfschifffahrtselektrizitätenhauptbetriebswerk");
    const QString words = QStringLiteral("%1 and %1 of the %1").arg(word);
    const auto done = m_notebook->perform(words, clock.now(), [&](Edit& edit) -> Result<void> {
        Contact contact = aContact().titled("Prof").email("a@example.edu").phone("312 5550143");
        contact.given = word;
        contact.family = QStringLiteral("Ruiz");
        contact.notes = words;
        contact.specialties = {word, words};
        contact.posts = {{words, words, words, {}, {}, {}, {}}};
        const auto person = edit.add(contact);
        const auto twin = edit.add(contact); // for the sheet of duplicates
        Group group;
        group.name = words;
        const auto host = edit.add(group);
        if (!person || !twin || !host)
            return tl::unexpected(Error{});
        for (const MeetingStatus status : {MeetingStatus::Attended, MeetingStatus::Planned}) {
            Meeting meeting = aMeeting().on("2025-10-14").with(*person).by(*host).being(status);
            meeting.topic = words;
            meeting.place = words;
            meeting.notes = words;
            meeting.takeAway = words;
            meeting.specialties = {{words, {}, {}}};
            if (const auto added = edit.add(meeting); !added)
                return tl::unexpected(added.error());
        }
        FollowUp followUp = aFollowUp().to(*person).due("2025-10-13");
        followUp.title = words;
        followUp.note = words;
        return edit.add(followUp).map([](FollowUpId) {});
    });
    REQUIRE(done.has_value());
}

std::vector<WindowFixture::Scene> WindowFixture::pages() const
{
    std::vector<Scene> scenes{page(QStringLiteral("today"), Shell::Place::Today),
                              page(QStringLiteral("meetings"), Shell::Place::Meetings),
                              page(QStringLiteral("contacts"), Shell::Place::Contacts),
                              page(QStringLiteral("follow-ups"), Shell::Place::FollowUps)};
    scenes.push_back({QStringLiteral("people selected"), [](MainWindow& w) {
                          w.show(Shell::Place::Contacts);
                          w.findChild<NameList*>()->selectAll();
                      }});
    for (int row = 0; row < 7; ++row)
        scenes.push_back(section(row));
    if (lookup().isEmpty())
        scenes.push_back({QStringLiteral("welcome"), [](MainWindow&) {}});
    return scenes;
}

std::vector<WindowFixture::Scene> WindowFixture::sheets() const
{
    const ContactId contact = firstOf(lookup().contacts({}, 1));
    const FollowUpId followUp = firstOf(lookup().followUps({}, 1));
    const GroupId group = firstOf(lookup().groups(1));
    const MeetingId attended =
        firstOf(lookup().meetings({MeetingFilter::Which::Attended, {}, {}}, clock.now(), 1));
    const MeetingId planned =
        firstOf(lookup().meetings({MeetingFilter::Which::ToLog, {}, {}}, clock.now(), 1));
    std::vector<Scene> scenes{
        action(QStringLiteral("log"), &ShellActions::logMeeting),
        {QStringLiteral("log a line"), [](MainWindow& w) { w.logMeeting(walkLine); }},
        {QStringLiteral("log a planned one"), [=](MainWindow& w) { w.logMeeting({}, planned); }},
        action(QStringLiteral("new contact"), &ShellActions::newContact),
        {QStringLiteral("edit a contact"), [=](MainWindow& w) { w.edit(contact); }},
        {QStringLiteral("new meeting"), [](MainWindow& w) { w.edit(MeetingId{}); }},
        {QStringLiteral("edit a meeting"), [=](MainWindow& w) { w.edit(attended); }},
        action(QStringLiteral("new follow-up"), &ShellActions::newFollowUp),
        {QStringLiteral("edit a follow-up"), [=](MainWindow& w) { w.edit(followUp); }},
        action(QStringLiteral("new group"), &ShellActions::newGroup),
        {QStringLiteral("edit a group"), [=](MainWindow& w) { w.edit(group); }},
        action(QStringLiteral("palette"), &ShellActions::search),
        {QStringLiteral("palette with nothing"),
         [](MainWindow& w) {
             (new PaletteSheet(w.context(), w.actions().all(), QStringLiteral("xyzzy")))->open();
         }},
        action(QStringLiteral("keys"), &ShellActions::keys),
        action(QStringLiteral("about"), &ShellActions::about),
        action(QStringLiteral("duplicates"), &ShellActions::duplicates),
        action(QStringLiteral("import"), &ShellActions::import),
        {QStringLiteral("import of files"),
         [](MainWindow& w) {
             w.importFiles({QStringLiteral(":/sample/import/contacts.vcf"),
                            QStringLiteral(":/sample/import/Connections.csv")});
         }},
        {QStringLiteral("import of an archive"),
         [](MainWindow& w) { w.importFiles({QStringLiteral(":/sample/import/laptop.json")}); }},
        action(QStringLiteral("export"), &ShellActions::exporting),
        {QStringLiteral("export of events"),
         [](MainWindow& w) { (new ExportSheet(w.context(), {}, ExportWhat::Events))->open(); }},
        {QStringLiteral("QR code"), [=](MainWindow& w) { w.showQrCode(contact); }},
        action(QStringLiteral("trash"), &ShellActions::trash),
        {QStringLiteral("backups"), [](MainWindow& w) { (new BackupSheet(w.context()))->open(); }},
        {QStringLiteral("term"), [](MainWindow& w) { (new TermSheet(w.context(), {}))->open(); }},
        {QStringLiteral("pick a day"),
         [](MainWindow& w) { (new PickDaySheet(w.context()))->open(); }},
        {QStringLiteral("link"), [](MainWindow& w) {
             LinkSheet::ask(w.context(), QUrl(QStringLiteral("https://example.edu/") +
                                              QString(300, QLatin1Char('a'))));
         }}};
    if (contact.isValid())
        scenes.push_back(
            {QStringLiteral("interaction"), [=](MainWindow& w) { w.logInteraction(contact); }});
    return scenes;
}

std::unique_ptr<MainWindow> WindowFixture::window(const QSize& size)
{
    auto window = std::make_unique<MainWindow>(*m_notebook, clock, theme);
    window->resize(size);
    window->show();
    QApplication::setActiveWindow(window.get());
    settle();
    return window;
}

void WindowFixture::visit(const std::vector<Scene>& scenes, const QSize& size,
                          const std::function<void(MainWindow&, const QString&)>& look)
{
    for (const Scene& scene : scenes) {
        const auto shown = window(size);
        scene.arrive(*shown);
        settle();
        look(*shown, QStringLiteral("%1 at %2").arg(scene.name).arg(size.width()));
    }
}

Sheet* WindowFixture::sheetOver(const QWidget& window)
{
    const auto sheets = window.findChildren<Sheet*>(QString(), Qt::FindDirectChildrenOnly);
    for (Sheet* sheet : sheets)
        if (!sheet->isHidden())
            return sheet;
    return nullptr;
}

void settle()
{
    for (int i = 0; i < 3; ++i) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
}

} // namespace rapport
