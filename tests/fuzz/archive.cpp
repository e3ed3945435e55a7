// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/archive/ArchiveNouns.h"
#include "exchange/archive/ArchiveReader.h"

#include <cstdint>
#include <cstdlib>
#include <cstring>

using namespace rapport;

namespace
{

void require(bool isTrue)
{
    if (!isTrue)
        std::abort();
}

// Whatever was understood of a noun is written and read as it is.
class CheckingSink : public ArchiveSink
{
public:
    void take(int line, ArchivedNoun noun) override
    {
        require(line > 0);
        QStringList complaints;
        const auto again = fromArchiveJson(sectionOf(noun), toArchiveJson(noun), complaints);
        require(again && complaints.isEmpty() && *again == noun);
    }
    void converted(FileRemark remark) override { require(remark.line > 0); }
    bool isCancelled() const override { return false; }
};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    std::size_t at = 0;
    const ArchiveSource source = [&](char* to, std::size_t room) {
        const std::size_t taken = std::min({room, size - at, std::size_t(97)});
        if (taken > 0)
            std::memcpy(to, data + at, taken);
        at += taken;
        return taken;
    };
    CheckingSink sink;
    static_cast<void>(readArchive(source, sink));
    return 0;
}
