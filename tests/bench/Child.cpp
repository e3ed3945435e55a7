// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/Child.h"

#include "domain/Clock.h"
#include "notebook/Notebook.h"
#include "ui/MainWindow.h"
#include "ui/theme/Theme.h"

#include <QApplication>
#include <QFile>
#include <QListView>
#include <QStringListModel>
#include <QTimer>
#include <cstdio>
#include <unistd.h>

namespace rapport
{
namespace
{

long residentKiB()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QFile::ReadOnly))
        return 0;
    for (const QByteArray& line : status.readAll().split('\n'))
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').first().toLong();
    return 0;
}

// Ends the process once `watched` was painted: what comes after is not the start.
class EndAfterPaint : public QObject
{
public:
    explicit EndAfterPaint(QWidget& watched)
        : QObject(&watched)
    {
        watched.installEventFilter(this);
    }

    bool eventFilter(QObject*, QEvent* event) override
    {
        if (event->type() == QEvent::Paint)
            QTimer::singleShot(0, this, [] {
                std::printf("%ld\n", residentKiB());
                std::fflush(stdout);
                ::_exit(0);
            });
        return false;
    }
};

} // namespace

int showToday(int argc, char* argv[], const QString& file)
{
    QApplication app(argc, argv);
    const SystemClock clock;
    Theme theme;
    theme.applyTo(app);
    auto notebook = Notebook::open(file, Notebook::Mode::Existing, clock.now());
    if (!notebook)
        return 1;
    MainWindow window(**notebook, clock, theme);
    window.restore();
    const EndAfterPaint end(window);
    window.show();
    return app.exec();
}

int showReference(int argc, char* argv[])
{
    QApplication app(argc, argv);
    Theme theme;
    theme.applyTo(app); // the same style and font: what is compared is what is shown
    QStringList strings;
    for (int i = 0; i < 50; ++i)
        strings << QStringLiteral("String %1").arg(i);
    QStringListModel model(strings);
    QMainWindow window;
    auto* view = new QListView(&window);
    view->setModel(&model);
    window.setCentralWidget(view);
    window.resize(1280, 820);
    const EndAfterPaint end(window);
    window.show();
    return app.exec();
}

} // namespace rapport
