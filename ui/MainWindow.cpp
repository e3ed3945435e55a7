// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/MainWindow.h"

#include "domain/Clock.h"
#include "domain/ErrorText.h"
#include "notebook/Agenda.h"
#include "notebook/Notebook.h"
#include "ui/capture/CaptureSheet.h"
#include "ui/contacts/ContactSheet.h"
#include "ui/contacts/InteractionSheet.h"
#include "ui/export/CalendarFolder.h"
#include "ui/export/ExportSheet.h"
#include "ui/export/QrSheet.h"
#include "ui/followups/FollowUpSheet.h"
#include "ui/groups/GroupSheet.h"
#include "ui/import/Intake.h"
#include "ui/meetings/MeetingSheet.h"
#include "ui/merge/MergeSheet.h"
#include "ui/models/MinuteTick.h"
#include "ui/palette/PaletteSheet.h"
#include "ui/settings/AboutSheet.h"
#include "ui/settings/BackupSheet.h"
#include "ui/settings/KeysSheet.h"
#include "ui/settings/TrashSheet.h"
#include "ui/shell/ErrorBanner.h"
#include "ui/shell/Header.h"
#include "ui/shell/PageStack.h"
#include "ui/shell/RunningNote.h"
#include "ui/shell/ShellActions.h"
#include "ui/shell/Sidebar.h"
#include "ui/shell/TextUndo.h"
#include "ui/shell/UndoSteps.h"
#include "ui/shell/WindowPlace.h"
#include "ui/welcome/WelcomePage.h"
#include "ui/widgets/DayText.h"
#include "ui/widgets/Page.h"
#include "ui/widgets/Remembered.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QTimeZone>

namespace rapport
{
namespace
{

const auto hideNotesKey = QStringLiteral("privacy/hide-notes");

} // namespace

MainWindow::MainWindow(Notebook& notebook, const Clock& clock, Theme& theme, QWidget* parent)
    : QMainWindow(parent)
    , m_context{notebook, clock, theme, *this}
    , m_actions(new ShellActions(this))
    , m_calendar(new CalendarFolder(notebook, clock, this))
    , m_hidesNotes(Remembered().value(hideNotesKey).toBool())
{
    setWindowTitle(tr("Rapport"));
    setMinimumSize(720, 480);
    resize(1280, 820);
    build();
    wire();
    refresh();
}

MainWindow::~MainWindow() = default;

void MainWindow::build()
{
    // Empty into the stack: it would lay out the contents at once, and again with the window.
    m_body = new QWidget;
    m_root = new QStackedWidget;
    m_root->addWidget(m_body);
    m_sidebar = new Sidebar(m_context.theme, *m_actions);
    m_header = new Header(m_context.theme, m_actions->search);
    m_pages = new PageStack(m_context);
    m_undo = new UndoSteps(m_context, *m_actions, m_pages);
    auto* line = new QHBoxLayout(m_body);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(0);
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_header);
    const bool isSample = m_context.notebook.path().isEmpty(); // which ends with its window
    if (!isSample && !RunningNote::wasSaid())
        column->addWidget(new RunningNote(m_context));
    column->addWidget(m_pages, 1);
    line->addWidget(m_sidebar);
    line->addLayout(column, 1);
    auto* whole = new QWidget;
    m_rows = new QVBoxLayout(whole);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(0);
    m_rows->addWidget(m_root, 1);
    setCentralWidget(whole);
    m_intake = new Intake(m_context, m_rows, this);
    if (m_context.notebook.lookup().isEmpty())
        welcome();
}

void MainWindow::wire()
{
    const auto goes = [this](QAction* action, Place place) {
        connect(action, &QAction::triggered, this, [this, place] { show(place); });
    };
    goes(m_actions->today, Place::Today);
    goes(m_actions->meetings, Place::Meetings);
    goes(m_actions->contacts, Place::Contacts);
    goes(m_actions->followUps, Place::FollowUps);
    goes(m_actions->settings, Place::Settings);
    connect(m_actions->logMeeting, &QAction::triggered, this, [this] { logMeeting(); });
    connect(m_actions->newContact, &QAction::triggered, this, [this] { edit(ContactId{}); });
    connect(m_actions->pasteContact, &QAction::triggered, this,
            [this] { openSheet<ContactSheet>(ContactId{}, ContactSheet::Begin::Pasting); });
    connect(m_actions->newGroup, &QAction::triggered, this, [this] { edit(GroupId{}); });
    connect(m_actions->newFollowUp, &QAction::triggered, this, [this] { edit(FollowUpId{}); });
    connect(m_actions->search, &QAction::triggered, this,
            [this] { openSheet<PaletteSheet>(commands()); });
    connect(m_actions->duplicates, &QAction::triggered, this, [this] { openSheet<MergeSheet>(); });
    connect(m_actions->import, &QAction::triggered, this, [this] { importFiles(); });
    connect(m_actions->showImport, &QAction::triggered, this, &MainWindow::showLastImport);
    connect(m_actions->exporting, &QAction::triggered, this, &MainWindow::exportChosen);
    connect(m_actions->backups, &QAction::triggered, this, [this] { openSheet<BackupSheet>(); });
    connect(m_actions->backUp, &QAction::triggered, this,
            [this] { openSheet<BackupSheet>(BackupSheet::Begin::BackingUp); });
    connect(m_actions->hideNotes, &QAction::triggered, this, [this] { hideNotes(!m_hidesNotes); });
    m_actions->nameHideNotes(m_hidesNotes);
    m_sidebar->setNotesHidden(m_hidesNotes);
    connect(m_actions->trash, &QAction::triggered, this, [this] { openSheet<TrashSheet>(); });
    connect(m_actions->keys, &QAction::triggered, this,
            [this] { openSheet<KeysSheet>(m_actions->all()); });
    connect(m_actions->about, &QAction::triggered, this, [this] { openSheet<AboutSheet>(); });
    connect(m_actions->quit, &QAction::triggered, this, &MainWindow::quitRequested);
    connect(m_pages, &PageStack::headerChanged, this,
            [this] { m_header->showPage(*m_pages->current()); });
    connect(&m_context.notebook, &Notebook::changed, this, &MainWindow::refresh);
    connect(&m_context.notebook, &Notebook::readFailed, this, &MainWindow::sayError);
    connect(new MinuteTick(m_context.clock, m_body), &MinuteTick::moved, this,
            &MainWindow::refresh);
    new TextUndo(this);
}

template <class S, class... Arguments>
void MainWindow::openSheet(Arguments&&... arguments)
{
    if (Sheet::isOpenOver(this))
        return;
    auto* sheet = new S(m_context, std::forward<Arguments>(arguments)...);
    sheet->open();
}

void MainWindow::restore()
{
    WindowPlace::restore(*this);
    if (!m_welcome)
        show(WindowPlace::lastPage());
}

void MainWindow::arrive()
{
    m_root->setCurrentWidget(m_body);
    m_sidebar->setPlace(m_pages->place());
    m_header->showPage(*m_pages->current());
}

void MainWindow::show(Place place)
{
    if (Sheet::isOpenOver(this))
        return;
    m_intake->follow(); // it may just have been chosen in the settings
    Page& page = m_pages->open(place);
    arrive();
    if (QWidget* first = page.firstFocus())
        first->setFocus(Qt::ShortcutFocusReason);
}

void MainWindow::show(ContactId id)
{
    m_pages->reveal(id);
    arrive();
}

void MainWindow::show(MeetingId id)
{
    m_pages->reveal(id);
    arrive();
}

void MainWindow::show(FollowUpId id)
{
    m_pages->reveal(id);
    arrive();
    edit(id);
}

void MainWindow::show(BatchId id)
{
    m_pages->reveal(id);
    arrive();
}

// Those of the page in front come first.
QList<QAction*> MainWindow::commands() const
{
    const Page* page = pageInFront();
    return page ? page->actions() + m_actions->all() : m_actions->all();
}

Page* MainWindow::pageInFront() const
{
    return m_root->currentWidget() == m_body ? m_pages->current() : nullptr;
}

void MainWindow::exportChosen()
{
    const Page* page = pageInFront();
    exportContacts(page ? page->chosenPeople() : std::vector<ContactId>());
}

void MainWindow::showLastImport()
{
    const std::vector<Batch> batches = m_context.notebook.lookup().batches();
    if (!batches.empty() && !Sheet::isOpenOver(this))
        show(batches.front().id);
}

void MainWindow::logMeeting(const QString& line, MeetingId planned)
{
    if (!Sheet::isOpenOver(this) && line.isEmpty() && CaptureSheet::reopenKept(*this, planned))
        return;
    openSheet<CaptureSheet>(line, planned);
}

void MainWindow::edit(ContactId id)
{
    openSheet<ContactSheet>(id);
}

void MainWindow::edit(MeetingId id)
{
    openSheet<MeetingSheet>(id);
}

void MainWindow::edit(GroupId id)
{
    openSheet<GroupSheet>(id);
}

void MainWindow::edit(FollowUpId id, ContactId forContact)
{
    openSheet<FollowUpSheet>(id, forContact);
}

void MainWindow::logInteraction(ContactId id)
{
    openSheet<InteractionSheet>(id);
}

void MainWindow::exportContacts(const std::vector<ContactId>& ids)
{
    openSheet<ExportSheet>(ids);
}

void MainWindow::showQrCode(ContactId id)
{
    openSheet<QrSheet>(id);
}

Shell::Calendar MainWindow::calendar() const
{
    return {m_calendar->folder(),
            m_calendar->failure() ? errorText(*m_calendar->failure()) : QString()};
}

void MainWindow::keepCalendarIn(const QString& folder)
{
    m_calendar->setFolder(folder);
}

bool MainWindow::hidesNotes() const
{
    return m_hidesNotes;
}

void MainWindow::hideNotes(bool hide)
{
    m_hidesNotes = hide;
    Remembered().setValue(hideNotesKey, hide);
    m_actions->nameHideNotes(hide);
    m_sidebar->setNotesHidden(hide);
    ChangeSet everything; // of what is on the screen
    everything.everything = true;
    emit m_context.notebook.changed(everything);
}

void MainWindow::sayDone(const QString& said)
{
    m_undo->sayDone(said);
}

void MainWindow::sayImported(const QString& said)
{
    m_undo->sayDone(said, m_actions->showImport);
}

void MainWindow::sayError(const Error& error)
{
    if (!m_error) {
        m_error = new ErrorBanner(m_context.theme, m_context.notebook.path());
        m_rows->insertWidget(0, m_error);
        connect(m_error, &ErrorBanner::rescueRequested, this, &MainWindow::rescueRequested);
    }
    m_error->tell(error);
}

void MainWindow::refresh()
{
    const Lookup& lookup = m_context.notebook.lookup();
    m_actions->nameUndo(m_context.notebook.undoName(), m_context.notebook.redoName());
    m_actions->showImport->setEnabled(!lookup.batches().empty());
    const DueNow due = dueNow(lookup, m_context.clock.now());
    m_sidebar->setCounts(static_cast<int>(due.late.size() + due.today.size()), !due.late.empty(),
                         lookup.countFollowUps({}));
    m_sidebar->setCopied(copiedText());
    if (m_welcome && m_root->currentWidget() == m_welcome && !lookup.isEmpty())
        leaveWelcome();
}

void MainWindow::welcome()
{
    m_welcome = new WelcomePage(m_context);
    m_root->addWidget(m_welcome);
    m_root->setCurrentWidget(m_welcome);
}

void MainWindow::leaveWelcome()
{
    m_pages->open(Place::Today);
    arrive();
}

QString MainWindow::copiedText() const
{
    const std::optional<QDateTime> at = m_context.notebook.lastCopyAt();
    if (!at)
        return {};
    const QDateTime now = m_context.clock.now();
    const QDateTime here = at->toTimeZone(now.timeZone());
    return tr("Backed up %1, %2").arg(dayText(here.date(), now.date()), hourText(here.time()));
}

void MainWindow::importFiles(const QStringList& paths)
{
    m_intake->open(paths);
}

// What had the focus is gone: the page knows where its keys belong.
void MainWindow::focusInEvent(QFocusEvent* event)
{
    QMainWindow::focusInEvent(event);
    Page* page = pageInFront();
    QWidget* first = page ? page->firstFocus() : nullptr;
    if (first && !Sheet::isOpenOver(this))
        first->setFocus(Qt::OtherFocusReason);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    WindowPlace::save(*this, m_pages->place());
    QMainWindow::closeEvent(event);
}

} // namespace rapport
