// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/Program.h"

#include "domain/ErrorText.h"
#include "notebook/Backups.h"
#include "notebook/Sample.h"
#include "ui/MainWindow.h"
#include "ui/process/Background.h"
#include "ui/process/DailyCopyJob.h"
#include "ui/process/Foreground.h"
#include "ui/process/SingleInstance.h"
#include "ui/start/FailureWindow.h"
#include "ui/widgets/DesktopKeys.h"
#include "ui/widgets/Remembered.h"

#include <QApplication>
#include <QTimeZone>
#include <QTimer>

namespace rapport
{

namespace
{

const auto appearanceKey = QStringLiteral("appearance");

} // namespace

Program::Program(QApplication& app, const StartOptions& options)
    : m_app(app)
    , m_options(options)
{
    app.setQuitOnLastWindowClosed(false);
    new DesktopKeys(app);
    const int appearance = Remembered().value(appearanceKey, 0).toInt();
    if (appearance >= 0 && appearance <= static_cast<int>(Appearance::Dark))
        m_theme.setAppearance(static_cast<Appearance>(appearance));
    m_theme.applyTo(app);
    app.setWindowIcon(m_theme.icon(QStringLiteral("rapport")));
    connect(&m_theme, &Theme::changed, this, [this] {
        Remembered().setValue(appearanceKey, static_cast<int>(m_theme.appearance()));
    });
}

Program::~Program() = default;

int Program::run()
{
    if (isSecondStart())
        return 0;
    open();
    return m_app.exec();
}

// The sample is thrown away and may be opened many times.
bool Program::isSecondStart()
{
    if (m_options.sample)
        return false;
    m_instance = std::make_unique<SingleInstance>(m_options.file);
    connect(m_instance.get(), &SingleInstance::startedAgain, this,
            [this](const QStringList& words) {
                if (m_background)
                    m_background->obey(words);
                else if (m_failure)
                    bringToFront(*m_failure);
            });
    return !m_instance->isFirst() && m_instance->handOver(m_app.arguments().mid(1));
}

// A notebook with backups was here once: one that is gone is not quietly begun anew.
Result<void> Program::isWhereItWas() const
{
    const Backups backups(m_options.file);
    const bool isLost =
        !m_mayBegin && !backups.hasNotebook() && backups.newest(m_clock.now().timeZone());
    return isLost ? tl::unexpected(Error{Error::Kind::NotFound, m_options.file, {}, {}})
                  : Result<void>();
}

Result<std::unique_ptr<Notebook>> Program::openNotebook() const
{
    if (m_options.sample)
        return openSample(m_clock.now());
    if (const Result<void> there = isWhereItWas(); !there)
        return tl::unexpected(there.error());
    return Notebook::open(m_options.file, Notebook::Mode::Create, m_clock.now());
}

void Program::open()
{
    Result<std::unique_ptr<Notebook>> notebook = openNotebook();
    if (!notebook) {
        showFailure(notebook.error());
        return;
    }
    m_notebook = std::move(*notebook);
    showWindow();
    m_background->start();
    if (!m_options.sample)
        copyDaily();
}

void Program::showFailure(const Error& error)
{
    fprintf(stderr, "%s\n", qPrintable(errorText(error)));
    m_failure = std::make_unique<FailureWindow>(m_theme, m_clock, error);
    m_app.setQuitOnLastWindowClosed(true);
    const auto again = [this] {
        m_app.setQuitOnLastWindowClosed(false);
        m_failure.release()->deleteLater();
        open();
    };
    connect(m_failure.get(), &FailureWindow::retryRequested, this, again);
    connect(m_failure.get(), &FailureWindow::beginRequested, this, [this, again] {
        m_mayBegin = true;
        again();
    });
    m_failure->show();
}

// Lets go of the file first: nobody may hold what is put aside.
void Program::rescue(const Error& error)
{
    m_dailyCopy.reset();
    m_background.reset();
    m_window.reset();
    m_notebook.reset();
    showFailure(error);
}

void Program::showWindow()
{
    m_window = std::make_unique<MainWindow>(*m_notebook, m_clock, m_theme);
    connect(m_window.get(), &MainWindow::quitRequested, &m_app, &QCoreApplication::quit);
    // Later: the button that was clicked goes with its window.
    connect(m_window.get(), &MainWindow::rescueRequested, this, &Program::rescue,
            Qt::QueuedConnection);
    if (m_options.sample)
        m_window->setWindowTitle(tr("Sample data"));
    m_window->restore();
    m_background = std::make_unique<Background>(*m_notebook, m_clock, *m_window, m_app.windowIcon(),
                                                m_options.sample ? Background::Stay::Never
                                                                 : Background::Stay::AsChosen);
    if (!m_options.background)
        m_window->show();
}

// After the first paint: the student waits for the window, not for the copy.
void Program::copyDaily()
{
    m_dailyCopy = std::make_unique<DailyCopyJob>(*m_notebook, m_clock);
    connect(m_dailyCopy.get(), &DailyCopyJob::copied, m_window.get(), &MainWindow::refresh);
    connect(m_dailyCopy.get(), &DailyCopyJob::failed, m_window.get(), &MainWindow::sayError);
    QTimer::singleShot(std::chrono::seconds(1), m_dailyCopy.get(), &DailyCopyJob::run);
}

} // namespace rapport
