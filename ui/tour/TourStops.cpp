// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tour/TourStops.h"

#include "notebook/Agenda.h"
#include "notebook/Notebook.h"
#include "ui/MainWindow.h"
#include "ui/palette/PaletteSheet.h"
#include "ui/shell/ShellActions.h"

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

ContactId lenaHoffmann(const Notebook& notebook)
{
    const std::vector<ContactId> found =
        notebook.lookup().contactsByName(QStringLiteral("Lena"), QStringLiteral("Hoffmann"));
    return found.empty() ? ContactId{} : found.front();
}

MeetingId traumaWorkshop(const Notebook& notebook)
{
    const Lookup& lookup = notebook.lookup();
    for (const MeetingId id : lookup.meetings({MeetingFilter::Which::Attended, {}, {}}, {}))
        if (const auto row = lookup.meetingRow(id);
            row && row->title.startsWith(QStringLiteral("Trauma imaging")))
            return id;
    return {};
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

std::vector<TourStop> sheetStops(const Notebook& notebook, const QDateTime& now)
{
    const ContactId lena = lenaHoffmann(notebook);
    const MeetingId workshop = traumaWorkshop(notebook);
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
        {QStringLiteral("edit"),
         [](MainWindow& window) {
             window.show(Shell::Place::Contacts);
             window.edit(ContactId{});
         }},
        {QStringLiteral("meeting-edit"),
         [workshop](MainWindow& window) {
             window.show(workshop);
             window.edit(workshop);
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
        actionStop("trash", &ShellActions::trash),
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
    };
}

std::vector<TourStop> longNameStops()
{
    return {
        pageStop("today-long", Shell::Place::Today),
        pageStop("meetings-long", Shell::Place::Meetings),
        pageStop("contacts-long", Shell::Place::Contacts),
        pageStop("followups-long", Shell::Place::FollowUps),
    };
}

} // namespace rapport
