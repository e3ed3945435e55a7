// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/Child.h"
#include "domain/Clock.h"
#include "support/BigNotebook.h"
#include "ui/shell/RunningNote.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <algorithm>
#include <cstdio>
#include <sys/resource.h>

// Start, memory and idling of the window program, each against a program that shows one QListView.
// rapport-start-bench [CONTACTS [idle PROGRAM SECONDS]]

using namespace rapport;

namespace
{

struct Run {
    double milliseconds;
    double processorMilliseconds; // steadier on a busy computer
    double mebibytes;
};

double processorTimeOfChildren()
{
    rusage used{};
    getrusage(RUSAGE_CHILDREN, &used);
    const auto milliseconds = [](const timeval& time) {
        return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_usec) / 1e3;
    };
    return milliseconds(used.ru_utime) + milliseconds(used.ru_stime);
}

Run runChild(const QStringList& words)
{
    QProcess child;
    const double usedBefore = processorTimeOfChildren();
    QElapsedTimer timer;
    timer.start();
    child.start(QCoreApplication::applicationFilePath(), words);
    child.waitForFinished(60000);
    const double milliseconds = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    return {milliseconds, processorTimeOfChildren() - usedBefore,
            child.readAllStandardOutput().trimmed().toDouble() / 1024};
}

double median(std::vector<double> values)
{
    std::nth_element(values.begin(), values.begin() + static_cast<long>(values.size() / 2),
                     values.end());
    return values[values.size() / 2];
}

void printComparison(const char* what, const char* unit, const std::vector<Run>& ours,
                     const std::vector<Run>& reference, double Run::*figure)
{
    const auto medianOf = [figure](const std::vector<Run>& runs) {
        std::vector<double> values;
        for (const Run& run : runs)
            values.push_back(run.*figure);
        return median(values);
    };
    std::printf("%-47s ratio %6.2f   %8.1f %s against %8.1f %s\n", what,
                medianOf(ours) / medianOf(reference), medianOf(ours), unit, medianOf(reference),
                unit);
}

void compareStart(const QString& file)
{
    std::vector<Run> ours, reference;
    for (int i = 0; i < 21; ++i) {
        ours.push_back(runChild({QStringLiteral("--today"), file}));
        reference.push_back(runChild({QStringLiteral("--reference")}));
    }
    printComparison("start to first painted Today", "ms", ours, reference, &Run::milliseconds);
    printComparison("processor time of it", "ms", ours, reference, &Run::processorMilliseconds);
    printComparison("resident memory after it", "MiB", ours, reference, &Run::mebibytes);
}

// Times that any thread of the process went to sleep and was woken.
long wakeUps(qint64 pid)
{
    long sum = 0;
    const QDir tasks(QStringLiteral("/proc/%1/task").arg(pid));
    for (const QString& task : tasks.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        QFile status(tasks.filePath(task + QStringLiteral("/status")));
        if (!status.open(QFile::ReadOnly))
            continue;
        for (const QByteArray& line : status.readAll().split('\n'))
            if (line.startsWith("voluntary_ctxt_switches:"))
                sum += line.mid(24).trimmed().toLong();
    }
    return sum;
}

void countWakeUps(const QString& program, const QStringList& words, int seconds, const char* what)
{
    QProcess child;
    child.start(program, words);
    // Start, first paint and the daily copy are over, and Qt has emptied its cache of pictures.
    child.waitForFinished(35000);
    const long before = wakeUps(child.processId());
    child.waitForFinished(seconds * 1000);
    std::printf("%-47s %ld in %d s\n", what, wakeUps(child.processId()) - before, seconds);
    child.kill();
    child.waitForFinished();
}

} // namespace

int main(int argc, char* argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    if (argc > 2 && qstrcmp(argv[1], "--today") == 0)
        return showToday(argc, argv, QString::fromLocal8Bit(argv[2]));
    if (argc > 1 && qstrcmp(argv[1], "--reference") == 0)
        return showReference(argc, argv);

    const QCoreApplication app(argc, argv);
    const QTemporaryDir folder;
    qputenv("HOME", folder.path().toLocal8Bit());
    const int contacts = argc > 1 ? QString::fromLocal8Bit(argv[1]).toInt() : 10000;
    const QString file = folder.filePath(QStringLiteral("notebook.rapport"));
    const QDateTime now = SystemClock().now();
    {
        auto notebook = Notebook::open(file, Notebook::Mode::Create, now);
        if (!notebook)
            return 1;
        fill(**notebook, {contacts, contacts / 10, contacts / 10, 1}, now);
    }
    RunningNote::markSaid(); // an everyday start: what is said once has been said
    compareStart(file);
    if (argc > 4) {
        const QString program = QString::fromLocal8Bit(argv[3]);
        const int seconds = QString::fromLocal8Bit(argv[4]).toInt();
        countWakeUps(program, {QStringLiteral("--file"), file, QStringLiteral("--background")},
                     seconds, "wake-ups with the window closed");
        countWakeUps(program, {QStringLiteral("--file"), file}, seconds,
                     "wake-ups with the window open");
    }
    return 0;
}
