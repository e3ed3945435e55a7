// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/vcard/VCardReader.h"
#include "exchange/vcard/VCardWriter.h"

#include <cctype>
#include <cstdint>
#include <cstdio>
#include <cstdlib>

using namespace rapport;

namespace
{

// Counts what it is given, and keeps the last noun.
class LastNounSink final : public IncomingSink
{
public:
    explicit LastNounSink(std::function<void(const Incoming&)> onNoun)
        : m_onNoun(std::move(onNoun))
    {
    }

    void take(Incoming incoming) override { m_onNoun(incoming); }
    void skipped(FileRemark) override {}
    void converted(FileRemark) override {}
    SpooledPhoto spool(const QString& mediaType, QByteArrayView bytes) override
    {
        return {mediaType, 0, bytes.size()};
    }
    bool isCancelled() const override { return false; }

private:
    std::function<void(const Incoming&)> m_onNoun;
};

void readAll(std::string_view bytes, const PersonNames& names,
             std::function<void(const Incoming&)> onNoun)
{
    LastNounSink sink(std::move(onNoun));
    VCardReader reader(sink, names);
    reader.feed({bytes.data(), static_cast<qsizetype>(bytes.size())});
    reader.finish();
}

std::string written(const Incoming& incoming, const VCardWriter& writer)
{
    if (const auto* group = std::get_if<IncomingGroup>(&incoming.noun))
        return writer.card(group->group, {});
    const auto& contact = std::get<IncomingContact>(incoming.noun);
    const Photo photo{QStringLiteral("image/png"), "\x89PNG\r\n"};
    return writer.card(contact.contact, contact.photo ? &photo : nullptr);
}

// Numbers of groups are given anew, past those of the lines that were kept; a name may have empty
// parts at its end or not.
std::string comparable(std::string text)
{
    for (std::size_t at = text.find("\nitem"); at != text.npos; at = text.find("\nitem", at + 1)) {
        while (at + 5 < text.size() && std::isdigit(static_cast<unsigned char>(text[at + 5])) != 0)
            text.erase(at + 5, 1);
    }
    for (std::size_t at = text.find(";\r"); at != text.npos; at = text.find(";\r"))
        text.erase(at, 1);
    return text;
}

void require(bool isTrue, const std::string& first, const std::string& second)
{
    if (isTrue)
        return;
    std::fprintf(stderr, "%s\n-- is not --\n%s\n", first.c_str(), second.c_str());
    std::abort();
}

std::string again(const std::string& text, const VCardWriter& writer, const PersonNames& names)
{
    std::string result;
    readAll(text, names, [&](const Incoming& incoming) { result += written(incoming, writer); });
    return result;
}

// One card, no line longer than 75 bytes.
bool isWellFormed(const std::string& text)
{
    std::size_t ends = 0;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = text.find("\r\n", at);
        if (end == text.npos || end - at > 75)
            return false;
        ends += text.compare(at, end - at, "END:VCARD") == 0;
        at = end + 2;
    }
    return ends == 1;
}

} // namespace

// Whatever is read can be written, as one card; and what is written and read is written the same
// again.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const PersonNames names; // once a process: it is the same for every input
    const VCardWriter writers[] = {VCardWriter(VCardVersion::V3, names),
                                   VCardWriter(VCardVersion::V4, names)};
    readAll({reinterpret_cast<const char*>(data), size}, names, [&](const Incoming& incoming) {
        for (const VCardWriter& writer : writers) {
            const std::string first = written(incoming, writer);
            require(isWellFormed(first), first, "well formed");
            const std::string second = again(first, writer, names);
            require(isWellFormed(second), first, second);
            const std::string third = again(second, writer, names);
            require(comparable(second) == comparable(third), second, third);
        }
    });
    return 0;
}
