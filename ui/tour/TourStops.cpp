// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tour/TourStops.h"

#include "notebook/Agenda.h"
#include "notebook/Notebook.h"
#include "ui/MainWindow.h"
#include "ui/contacts/AdviceSheet.h"
#include "ui/contacts/ContactFilterBar.h"
#include "ui/contacts/NameList.h"
#include "ui/export/ExportSheet.h"
#include "ui/palette/PaletteSheet.h"
#include "ui/settings/BackupSheet.h"
#include "ui/shell/ShellActions.h"
#include "ui/tour/TourNotebook.h"
#include "ui/widgets/Remembered.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>

namespace rapport
{
namespace
{

const auto tourLine =
    QStringLiteral("Cardio IG lunch \u201cLife as an interventional cardiologist\u201d, met Dr. "
                   "Hai Nguyen, Dr. Ruth Adeyemi; offered cath lab Friday");
const auto settingsSections =
    QStringList{QStringLiteral("settings"),         QStringLiteral("settings-follow-ups"),
                QStringLiteral("settings-pace"),    QStringLiteral("settings-appearance"),
                QStringLiteral("settings-profile"), QStringLiteral("settings-data"),
                QStringLiteral("settings-keys")};

TourStop pageStop(const char* name, Shell::Place place)
{
    return {QString::fromLatin1(name), [place](MainWindow& window) { window.show(place); }};
}

TourStop actionStop(const char* name, QAction* ShellActions::*action)
{
    return {QString::fromLatin1(name), [action](MainWindow& window) {
                window.show(Shell::Place::Today);
                (window.actions().*action)->trigger();
            }};
}

ContactId contactCalled(const Notebook& notebook, const QString& given, const QString& family)
{
    const std::vector<ContactId> found = notebook.lookup().contactsByName(given, family);
    return found.empty() ? ContactId{} : found.front();
}

ContactId lenaHoffmann(const Notebook& notebook)
{
    return contactCalled(notebook, QStringLiteral("Lena"), QStringLiteral("Hoffmann"));
}

MeetingId meetingCalled(const Notebook& notebook, const QString& start)
{
    const Lookup& lookup = notebook.lookup();
    for (const MeetingId id : lookup.meetings({}, {}))
        if (const auto row = lookup.meetingRow(id); row && row->title.startsWith(start))
            return id;
    return {};
}

MeetingId traumaWorkshop(const Notebook& notebook)
{
    return meetingCalled(notebook, QStringLiteral("Trauma imaging"));
}

// In this window alone: the next pictures show them.
void hideNotes(const MainWindow& window)
{
    window.actions().hideNotes->trigger();
    Remembered().remove(QStringLiteral("privacy/hide-notes"));
}

// In this window alone, as well.
void narrow(MainWindow& window, const ContactFilter& filter)
{
    window.show(Shell::Place::Contacts);
    auto* bar = window.findChild<ContactFilterBar*>();
    bar->choose(filter);
    emit bar->chosen(filter);
}

bool isCounted(const MainWindow& window)
{
    const auto* counts = window.findChild<QLabel*>(QStringLiteral("counts"));
    return counts && counts->isVisible() && !counts->text().isEmpty();
}

// A newcomer as the picture has him, typed by hand: the sheet then warns of his double.
void typeDouble(const MainWindow& window)
{
    const auto type = [&window](const char* field, const char* words) {
        auto* edit = window.findChild<QLineEdit*>(QString::fromLatin1(field));
        edit->insert(QString::fromLatin1(words));
        emit edit->textEdited(edit->text());
    };
    type("titleEdit", "Dr.");
    type("givenEdit", "Hai");
    type("familyEdit", "Nguyen");
    type("roleEdit", "Fellow");
    type("institutionEdit", "University Hospital");
}

} // namespace

std::vector<TourStop> pageStops(const Notebook& notebook)
{
    const ContactId lena = lenaHoffmann(notebook);
    const MeetingId workshop = traumaWorkshop(notebook);
    return {
        pageStop("today", Shell::Place::Today),
        {QStringLiteral("meetings"), [workshop](MainWindow& window) { window.show(workshop); }},
        {QStringLiteral("contacts"), [lena](MainWindow& window) { window.show(lena); }},
        pageStop("followups", Shell::Place::FollowUps),
    };
}

std::vector<TourStop> settingsStops()
{
    std::vector<TourStop> stops;
    for (int row = 0; row < settingsSections.size(); ++row)
        stops.push_back({settingsSections[row], [row](MainWindow& window) {
                             window.show(Shell::Place::Settings);
                             auto* sections =
                                 window.findChild<QListView*>(QStringLiteral("sections"));
                             sections->setCurrentIndex(sections->model()->index(row, 0));
                         }});
    return stops;
}

std::vector<TourStop> editorStops(const Notebook& notebook, const QDateTime& now)
{
    const ContactId lena = lenaHoffmann(notebook);
    const MeetingId workshop = traumaWorkshop(notebook);
    const GroupId group = notebook.lookup().groupByName(QStringLiteral("Emergency Medicine IG"));
    const Agenda agenda = agendaAt(notebook.lookup(), now);
    const MeetingId toLog = agenda.toLog.empty() ? MeetingId{} : agenda.toLog.back();
    const FollowUpId late = agenda.late.empty() ? FollowUpId{} : agenda.late.front();
    return {
        {QStringLiteral("log"),
         [](MainWindow& window) {
             window.show(Shell::Place::Today);
             window.logMeeting(tourLine);
         }},
        {QStringLiteral("log-planned"),
         [toLog](MainWindow& window) {
             window.show(Shell::Place::Today);
             window.logMeeting({}, toLog);
         }},
        {QStringLiteral("interaction"),
         [lena](MainWindow& window) {
             window.show(lena);
             window.logInteraction(lena);
         }},
        {QStringLiteral("advice"),
         [lena](MainWindow& window) {
             window.show(lena);
             const auto given = window.context().notebook.lookup().adviceOf(lena);
             if (!given.empty())
                 (new AdviceSheet(window.context(), given.front()))->open();
         }},
        {QStringLiteral("edit"),
         [](MainWindow& window) {
             window.show(Shell::Place::Contacts);
             window.edit(ContactId{});
             typeDouble(window);
         }},
        {QStringLiteral("meeting-edit"),
         [workshop](MainWindow& window) {
             window.show(workshop);
             window.edit(workshop);
         }},
        {QStringLiteral("contacts-selected"),
         [lena](MainWindow& window) {
             window.show(lena);
             auto* list = window.findChild<NameList*>();
             const int row = list->currentIndex().row();
             list->selectionModel()->select(
                 QItemSelection(list->model()->index(row, 0), list->model()->index(row + 3, 0)),
                 QItemSelectionModel::Select);
         }},
        {QStringLiteral("group"),
         [workshop, group](MainWindow& window) {
             window.show(workshop);
             window.edit(group);
         }},
        {QStringLiteral("followup-edit"), [late](MainWindow& window) { window.show(late); }},
        {QStringLiteral("palette"),
         [lena](MainWindow& window) {
             window.show(lena);
             auto* palette = new PaletteSheet(window.context(), window.actions().all(),
                                              QStringLiteral("okaf airway"));
             palette->open();
         }},
        actionStop("keys", &ShellActions::keys),
        actionStop("about", &ShellActions::about),
    };
}

std::vector<TourStop> exchangeStops(const Notebook& notebook)
{
    const ContactId lena = lenaHoffmann(notebook);
    const MeetingId workshop = traumaWorkshop(notebook);
    return {
        actionStop("import-empty", &ShellActions::import),
        {QStringLiteral("qr"),
         [lena](MainWindow& window) {
             window.show(lena);
             window.showQrCode(lena);
         }},
        {QStringLiteral("notes-hidden"),
         [lena](MainWindow& window) {
             hideNotes(window);
             window.show(lena);
         }},
        {QStringLiteral("notes-hidden-meeting"),
         [workshop](MainWindow& window) {
             hideNotes(window);
             window.show(workshop);
         }},
        {QStringLiteral("export"),
         [](MainWindow& window) {
             window.show(Shell::Place::Today);
             window.exportContacts({});
         },
         isCounted},
        {QStringLiteral("export-events"),
         [](MainWindow& window) {
             window.show(Shell::Place::Today);
             (new ExportSheet(window.context(), {}, ExportWhat::Events))->open();
         },
         isCounted},
        {QStringLiteral("backups"),
         [](MainWindow& window) {
             window.show(Shell::Place::Settings);
             (new BackupSheet(window.context()))->open();
         }},
    };
}

std::vector<TourStop> emptyStops()
{
    return {
        {QStringLiteral("welcome"), [](MainWindow&) {}},
        pageStop("today-empty", Shell::Place::Today),
        pageStop("meetings-empty", Shell::Place::Meetings),
        pageStop("contacts-empty", Shell::Place::Contacts),
        pageStop("followups-empty", Shell::Place::FollowUps),
        actionStop("trash-empty", &ShellActions::trash),
    };
}

std::vector<TourStop> longNameStops(const Notebook& notebook)
{
    const ContactId longName = contactCalled(notebook, TourNames::given, TourNames::family);
    const MeetingId longTopic = meetingCalled(notebook, TourNames::topic);
    return {
        pageStop("today-long", Shell::Place::Today),
        {QStringLiteral("meetings-long"),
         [longTopic](MainWindow& window) { window.show(longTopic); }},
        {QStringLiteral("contacts-long"),
         [longName](MainWindow& window) { window.show(longName); }},
        {QStringLiteral("contacts-filtered"),
         [](MainWindow& window) {
             ContactFilter tagged;
             tagged.tag = TourNames::tag;
             narrow(window, tagged);
         }},
        {QStringLiteral("contacts-archived"),
         [](MainWindow& window) {
             ContactFilter archived;
             archived.archived = true;
             narrow(window, archived);
         }},
        pageStop("followups-long", Shell::Place::FollowUps),
        actionStop("trash", &ShellActions::trash),
        {QStringLiteral("merge"),
         [](MainWindow& window) {
             window.show(Shell::Place::Contacts);
             window.actions().duplicates->trigger();
         }},
    };
}

} // namespace rapport
