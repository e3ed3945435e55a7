// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QString>
#include <chrono>
#include <random>

// Runs one hidden test case of this program in a process of its own, for what only a process can
// do: be killed, or be another user. The case finds `path` in the environment.
namespace rapport
{

void startChild(QProcess& child, const char* testCase, const QString& path);

// Starts the case, waits for its first line, and kills it at any moment of the next 20 ms.
void killWithin(QProcess& child, const char* testCase, const QString& path, std::mt19937& random);

// The same, that long after its first line.
void killAfter(QProcess& child, const char* testCase, const QString& path,
               std::chrono::microseconds life);

// Runs it as somebody who may not write everywhere, whatever the permissions say. A warning that
// begins with "skipped: " where that cannot be done.
void runUnprivileged(const char* testCase, const QString& path);

// In the child: what was passed. Empty when the case runs by itself, and then has nothing to do.
QString pathFromParent();

} // namespace rapport
