// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/Context.h"
#include "ui/Shell.h"

#include <QMainWindow>

class QStackedWidget;
class QVBoxLayout;

namespace rapport
{

class CalendarFolder;
class ErrorBanner;
class Header;
class Intake;
class Page;
class PageStack;
class ShellActions;
class Sidebar;
class UndoSteps;
class WelcomePage;

// The shell: sidebar, header, pages and what lies over them. It navigates, and knows nothing of
// what the pages show.
class MainWindow : public QMainWindow, public Shell
{
    Q_OBJECT

public:
    MainWindow(Notebook& notebook, const Clock& clock, Theme& theme, QWidget* parent = nullptr);
    ~MainWindow() override;

    // Back to the size, place and page of last time.
    void restore();
    void show(Place place) override;
    void show(ContactId id) override;
    void show(MeetingId id) override;
    void show(FollowUpId id) override;
    void show(BatchId id) override;
    void logMeeting(const QString& line = {}, MeetingId planned = {}) override;
    void edit(ContactId id) override;
    void edit(MeetingId id) override;
    void edit(GroupId id) override;
    void edit(FollowUpId id, ContactId forContact = {}) override;
    void importFiles(const QStringList& paths = {}) override;
    void logInteraction(ContactId id) override;
    void exportContacts(const std::vector<ContactId>& ids) override;
    void showQrCode(ContactId id) override;
    Calendar calendar() const override;
    void keepCalendarIn(const QString& folder) override;
    bool hidesNotes() const override;
    void sayDone(const QString& said) override;
    void sayImported(const QString& said) override;
    void sayError(const Error& error) override;
    void refresh() override;
    QWidget* window() override { return this; }
    using QWidget::show;

    const ShellActions& actions() const { return *m_actions; }
    const Context& context() const { return m_context; }

signals:
    void quitRequested();
    void rescueRequested(const rapport::Error& error); // the notebook is damaged or gone

protected:
    void closeEvent(QCloseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    void build();
    void wire();
    void arrive();
    void welcome();
    void leaveWelcome();
    QString copiedText() const;
    void hideNotes(bool hide);
    void showLastImport();
    QList<QAction*> commands() const;
    Page* pageInFront() const; // null: the welcome is
    void exportChosen();
    // Opens a sheet unless one is open: keys of the window rest meanwhile.
    template <class S, class... Arguments>
    void openSheet(Arguments&&... arguments);

    const Context m_context;
    ShellActions* m_actions;
    QVBoxLayout* m_rows = nullptr;
    QStackedWidget* m_root = nullptr;
    WelcomePage* m_welcome = nullptr; // only on an empty notebook
    QWidget* m_body = nullptr;
    Sidebar* m_sidebar = nullptr;
    Header* m_header = nullptr;
    ErrorBanner* m_error = nullptr; // made with the first error
    PageStack* m_pages = nullptr;
    UndoSteps* m_undo = nullptr;
    Intake* m_intake = nullptr;
    CalendarFolder* m_calendar;
    bool m_hidesNotes;
};

} // namespace rapport
