// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Error.h"

#include <QStringList>
#include <vector>

class QMimeData;

namespace rapport
{

// What is dropped, as files to read: a folder counts as the files in it, and links elsewhere are
// never fetched.
class DroppedFiles
{
public:
    explicit DroppedFiles(const QMimeData& dragged);

    const QStringList& paths() const { return m_paths; }
    // Why the rest is no file to read.
    const std::vector<Error>& errors() const { return m_errors; }

private:
    void addFolder(const QString& path);
    void refuse(const QString& what, const QString& why);

    QStringList m_paths;
    std::vector<Error> m_errors;
};

} // namespace rapport
