// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Clock.h"
#include "notebook/Notebook.h"
#include "ui/start/StartOptions.h"
#include "ui/theme/Theme.h"

class QApplication;

namespace rapport
{

class Background;
class DailyCopyJob;
class FailureWindow;
class MainWindow;
class SingleInstance;

// One run of the window program: owns the notebook and everything that works on it.
class Program : public QObject
{
    Q_OBJECT

public:
    Program(QApplication& app, const StartOptions& options);
    ~Program() override;

    int run();

private:
    bool isSecondStart();
    void open();
    Result<std::unique_ptr<Notebook>> openNotebook() const;
    Result<void> isWhereItWas() const;
    void showFailure(const Error& error);
    void rescue(const Error& error);
    void showWindow();
    void copyDaily();

    QApplication& m_app;
    const StartOptions m_options;
    SystemClock m_clock;
    Theme m_theme;
    bool m_mayBegin = false; // a notebook anew, though there are backups of one
    std::unique_ptr<SingleInstance> m_instance;
    std::unique_ptr<FailureWindow> m_failure;
    std::unique_ptr<Notebook> m_notebook;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<Background> m_background;
    std::unique_ptr<DailyCopyJob> m_dailyCopy;
};

} // namespace rapport
