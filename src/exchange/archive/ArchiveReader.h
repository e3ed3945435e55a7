// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Error.h"
#include "exchange/Incoming.h"
#include "exchange/archive/Archive.h"

#include <functional>

namespace rapport
{

// Takes the nouns of an archive in the order of the file.
class ArchiveSink
{
public:
    virtual ~ArchiveSink() = default;

    virtual void take(int line, ArchivedNoun noun) = 0;
    virtual void converted(FileRemark remark) = 0; // a member that was not understood
    virtual bool isCancelled() const = 0;
};

// Up to `size` bytes of the file to `to`; 0 at its end.
using ArchiveSource = std::function<std::size_t(char* to, std::size_t size)>;

// Reads any JSON of that form, whatever its line breaks and the order of its members, in the memory
// of one noun. Errors: Newer for a version above archiveVersion; Invalid for JSON that is no
// archive; Damaged, with the line, where it is no JSON or more than JSON of ours (a noun over 64
// MB, nested over 16 deep, with over 1,000 members or 200,000 values). The nouns before an error
// have been taken: it is for the sink's owner to forget them. A sink that cancels ends the reading
// without an error.
Result<void> readArchive(const ArchiveSource& source, ArchiveSink& sink);

} // namespace rapport
