// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/FakeClock.h"

#include <QTemporaryDir>
#include <nlohmann/json.hpp>

namespace rapport
{

// Runs the command line in process on a file of its own.
class CliRun
{
public:
    struct Said {
        int exitCode;
        QString out;
        QString err;
        nlohmann::json json; // null unless `out` is one JSON value
    };

    Said operator()(const QStringList& words);
    Said withoutFile(const QStringList& words);

    FakeClock clock;
    QString file() const { return m_folder.filePath(QStringLiteral("notes/notebook.rapport")); }

private:
    QTemporaryDir m_folder;
};

} // namespace rapport
