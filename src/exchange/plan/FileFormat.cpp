// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/plan/FileFormat.h"

#include "exchange/text/TextDecoder.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>
#include <string>

namespace rapport
{
namespace
{

struct Formats {
    Q_DECLARE_TR_FUNCTIONS(FileFormat)
};

struct Magic {
    std::string_view bytes;
    FileFormat format;
};

constexpr std::array magics = {
    Magic{std::string_view("SQLite format 3\0", 16), FileFormat::Notebook},
    Magic{"PK\x03\x04", FileFormat::Zip},
    Magic{"PK\x05\x06", FileFormat::Zip},
    Magic{"%PDF-", FileFormat::Pdf},
    Magic{"\xFF\xD8\xFF", FileFormat::Image},
    Magic{"\x89PNG", FileFormat::Image},
    Magic{"GIF8", FileFormat::Image},
    Magic{"\x1F\x8B", FileFormat::Gzip},
    Magic{"!BDN", FileFormat::Outlook},
};

std::string lowerText(std::string_view bytes)
{
    TextDecoder decoder;
    std::string text;
    decoder.decode(bytes, text);
    decoder.finish(text);
    for (char& c : text)
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c - 'A' + 'a');
    return text;
}

// Whether a line of the text begins with `words`; some programs put lines of their own before. A
// line within a quoted cell of a table is none.
bool hasLine(std::string_view text, std::string_view words)
{
    bool isQuoted = false;
    size_t counted = 0;
    for (size_t at = text.find(words); at != std::string_view::npos;
         at = text.find(words, at + 1)) {
        const std::string_view passed = text.substr(counted, at - counted);
        isQuoted ^= std::count(passed.begin(), passed.end(), '"') % 2 == 1;
        counted = at;
        const size_t before = text.find_last_not_of(" \t", at - (at > 0 ? 1 : 0));
        if (!isQuoted && (at == 0 || before == std::string_view::npos || text[before] == '\n' ||
                          text[before] == '\r'))
            return true;
    }
    return false;
}

bool looksLikeHtml(std::string_view text)
{
    return text.substr(0, 9) == "<!doctype" || text.substr(0, 5) == "<html" ||
           text.substr(0, 4) == "<?xm" || text.substr(0, 5) == "<head" ||
           text.substr(0, 5) == "<body" || text.substr(0, 6) == "<table";
}

// RFC 2849: entries begin with their name; a line with the version may stand before.
bool looksLikeLdif(std::string_view text)
{
    return (text.substr(0, 3) == "dn:" || text.substr(0, 8) == "version:") &&
           hasLine(text, "dn:") && hasLine(text, "objectclass:");
}

// A dump of MySQL, PostgreSQL or SQLite; the names of its tables follow.
bool looksLikeSql(std::string_view text)
{
    return hasLine(text, "insert into ") || hasLine(text, "insert ignore into ") ||
           hasLine(text, "create table ");
}

FileFormat formatOfJson(std::string_view text)
{
    const auto has = [beginning = text.substr(0, 1024)](std::string_view key) {
        return beginning.find(key) != std::string_view::npos;
    };
    if (has("\"rapport"))
        return FileFormat::Archive;
    const bool isMonicas =
        (has("\"app_version\"") && has("\"exported_by\"")) || has("\"number_of_invitations_sent\"");
    return isMonicas ? FileFormat::Monica : FileFormat::Json;
}

FileFormat formatOfText(std::string_view text)
{
    const size_t start = text.find_first_not_of(" \t\r\n");
    if (start == std::string_view::npos)
        return FileFormat::Empty;
    text = text.substr(start);
    if (looksLikeHtml(text)) {
        const bool isXml = text.starts_with("<?xm") && text.find("<html") == text.npos;
        return isXml ? FileFormat::Xml : FileFormat::Html;
    }
    if (text.starts_with("// <!-- <mdb:mork"))
        return FileFormat::Mork;
    if (text.front() == '{' || text.front() == '[')
        return formatOfJson(text);
    const bool isCard = hasLine(text, "begin:vcard");
    const bool isCalendar = hasLine(text, "begin:vcalendar");
    if (isCard && isCalendar)
        return text.find("begin:vcard") < text.find("begin:vcalendar") ? FileFormat::VCard
                                                                       : FileFormat::Calendar;
    if (isCard)
        return FileFormat::VCard;
    constexpr std::string_view bare[] = {"begin:vevent",    "begin:vtodo",
                                         "begin:vjournal",  "begin:vfreebusy",
                                         "begin:vtimezone", "begin:vavailability"};
    const bool isBare = std::any_of(std::begin(bare), std::end(bare),
                                    [&](std::string_view each) { return text.starts_with(each); });
    if (isCalendar || isBare)
        return FileFormat::Calendar;
    if (looksLikeSql(text))
        return FileFormat::Sql;
    return looksLikeLdif(text) ? FileFormat::Ldif : FileFormat::Csv;
}

// UTF-16 has zero bytes and passes the decoder; a program or a sound leaves them in its text.
bool isText(std::string_view decoded)
{
    size_t strange = 0;
    for (const char c : decoded)
        if (c >= 0 && c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f')
            ++strange;
    return strange * 50 <= decoded.size();
}

} // namespace

FileFormat formatOf(QByteArrayView head)
{
    const std::string_view bytes(head.data(), static_cast<size_t>(head.size()));
    if (bytes.empty())
        return FileFormat::Empty;
    for (const Magic& magic : magics)
        if (bytes.substr(0, magic.bytes.size()) == magic.bytes)
            return magic.format;
    const std::string text = lowerText(bytes);
    return isText(text) ? formatOfText(text) : FileFormat::Unknown;
}

bool isReadable(FileFormat format)
{
    return format == FileFormat::VCard || format == FileFormat::Calendar ||
           format == FileFormat::Csv || format == FileFormat::Archive;
}

QString nameOf(FileFormat format)
{
    switch (format) {
    case FileFormat::VCard:
        return Formats::tr("vCard");
    case FileFormat::Calendar:
        return Formats::tr("iCalendar");
    case FileFormat::Csv:
        return Formats::tr("CSV");
    case FileFormat::Archive:
        return Formats::tr("Rapport archive");
    case FileFormat::Notebook:
        return Formats::tr("a notebook or other database");
    case FileFormat::Html:
        return Formats::tr("a web page");
    case FileFormat::Xml:
        return Formats::tr("XML");
    case FileFormat::Mork:
        return Formats::tr("an address book of an older Thunderbird");
    case FileFormat::Zip:
        return Formats::tr("a ZIP archive or an office document");
    case FileFormat::Pdf:
        return Formats::tr("a PDF document");
    case FileFormat::Image:
        return Formats::tr("a picture");
    case FileFormat::Json:
        return Formats::tr("JSON, but no archive of Rapport, or not the whole of one");
    case FileFormat::Monica:
        return Formats::tr("Monica's JSON export");
    case FileFormat::Sql:
        return Formats::tr("a dump of a database in SQL");
    case FileFormat::Gzip:
        return Formats::tr("a compressed file");
    case FileFormat::Outlook:
        return Formats::tr("an Outlook data file");
    case FileFormat::Ldif:
        return Formats::tr("an address book in LDIF");
    case FileFormat::Empty:
        return Formats::tr("empty");
    case FileFormat::Unknown:
        break;
    }
    return Formats::tr("no text");
}

QString whyNotReadable(FileFormat format)
{
    const QString is = Formats::tr("it is %1").arg(nameOf(format));
    switch (format) {
    case FileFormat::Notebook:
        return is + Formats::tr("; open it with --file, or restore it as a backup");
    case FileFormat::Html:
        return is + Formats::tr("; the link may need you to sign in: download the file itself");
    case FileFormat::Zip:
        return is + Formats::tr("; unpack it, or save the sheet as CSV, and import that");
    case FileFormat::Monica:
        return is + Formats::tr("; take the people out as vCard, each by “Export as vCard” on "
                                "their page or all by CardDAV, and import that");
    case FileFormat::Gzip:
        return is + Formats::tr("; unpack it first");
    case FileFormat::Outlook:
        return is + Formats::tr("; export the contacts from Outlook as CSV");
    case FileFormat::Ldif:
    case FileFormat::Xml:
    case FileFormat::Mork:
        return is + Formats::tr("; export it as vCard or CSV, and import that");
    case FileFormat::Empty:
        return Formats::tr("it is empty");
    default:
        return is + Formats::tr("; Rapport reads vCard, iCalendar, CSV and its own archive");
    }
}

} // namespace rapport
