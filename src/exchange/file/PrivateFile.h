// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Error.h"

#include <QSaveFile>
#include <string_view>

class QFileInfo;

namespace rapport
{

// A file that is written whole or not at all, and that only its owner may read (0600): what is
// exported lands beside the target under a name of its own, and takes the target's name once it is
// on the disk. Left without commit(), it takes its beginnings away and the target is as it was. A
// target that is a link stays one: what it leads to is replaced.
//     PrivateFile file(path);
//     if (const auto opened = file.open(); !opened) ...
//     file.write(text);
//     return file.commit();
class PrivateFile
{
public:
    explicit PrivateFile(const QString& path);

    // Invalid (a folder), NotFound (its folder is missing), ReadOnly or Full.
    Result<void> open();
    // A write that fails is told by commit(), so that a writer need not look after each line.
    void write(std::string_view bytes);
    Result<void> commit();

private:
    Error refusal(const QFileInfo& target, const QFileInfo& folder) const;
    Error failure() const;

    QSaveFile m_file;
    bool m_cutShort = false;
};

// All of it in one go.
Result<void> writePrivately(const QString& path, std::string_view bytes);

} // namespace rapport
