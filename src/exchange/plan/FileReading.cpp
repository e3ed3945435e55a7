// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/plan/FileReading.h"

#include "exchange/csv/CsvReader.h"
#include "exchange/icalendar/CalendarReader.h"
#include "exchange/vcard/VCardReader.h"

#include <QCoreApplication>

namespace rapport
{
namespace
{

struct Reading {
    Q_DECLARE_TR_FUNCTIONS(FileReading)
};

constexpr qint64 beginningBytes = 64 << 10;
constexpr qint64 pieceBytes = 64 << 10;

Error unreadable(const QString& name, const QString& why)
{
    return {Error::Kind::Unreadable, name, why, {}};
}

// Feeds the file to a reader piece by piece, until it or the sink has enough.
Result<void> feedAll(QIODevice& file, const QString& name, const FileReading& reading,
                     const IncomingSink& sink, const std::function<void(QByteArrayView)>& feed)
{
    QByteArray piece(pieceBytes, Qt::Uninitialized);
    qint64 bytes = 0;
    for (;;) {
        const qint64 size = file.read(piece.data(), piece.size());
        if (size < 0)
            return tl::unexpected(unreadable(name, file.errorString()));
        if (size == 0 || sink.isCancelled())
            return {};
        feed(QByteArrayView(piece.constData(), size));
        bytes += size;
        if (reading.progress)
            reading.progress(bytes);
    }
}

Result<QString> readCards(QIODevice& file, const QString& name, const FileReading& reading,
                          IncomingSink& sink)
{
    VCardReader reader(sink);
    const Result<void> fed =
        feedAll(file, name, reading, sink, [&](QByteArrayView piece) { reader.feed(piece); });
    reader.finish();
    if (!fed)
        return tl::unexpected(fed.error());
    return reader.formatName();
}

Result<QString> readCalendar(QIODevice& file, const QString& name, const FileReading& reading,
                             IncomingSink& sink)
{
    CalendarReader reader(sink, reading.now);
    const Result<void> fed =
        feedAll(file, name, reading, sink, [&](QByteArrayView piece) { reader.feed(piece); });
    reader.finish();
    if (!fed)
        return tl::unexpected(fed.error());
    return nameOf(FileFormat::Calendar);
}

QString nameOfTable(const ColumnMapping& mapping)
{
    return mapping.preset.isEmpty()
               ? nameOf(FileFormat::Csv)
               : QStringLiteral("%1 (%2)").arg(nameOf(FileFormat::Csv), mapping.preset);
}

// Shows the first line, by which the student knows the columns, and where to say what they hold.
QString whyNotUsable(const CsvSample& sample)
{
    constexpr qsizetype shownColumns = 5;
    constexpr qsizetype shownCharacters = 30;
    QStringList cells;
    if (!sample.records.empty())
        for (const std::string& cell : sample.records.front().cells)
            cells << cellText(cell).simplified().left(shownCharacters);
    if (cells.size() > shownColumns)
        cells = cells.mid(0, shownColumns) << QStringLiteral("…");
    return Reading::tr("a table brings contacts, and none of its columns is known to hold names "
                       "or addresses (%1); say what they hold under Columns in the import window, "
                       "and give meetings and tasks as .ics")
        .arg(cells.join(QStringLiteral(", ")));
}

Result<QString> readTable(QIODevice& file, const QString& name, const FileBeginning& beginning,
                          const FileReading& reading, IncomingSink& sink)
{
    const CsvWords words;
    const CsvSample sample = sampleOfBytes(beginning.bytes, beginning.isWhole);
    const ColumnMapping guessed = guessMapping(sample, words);
    const std::optional<ColumnMapping> told =
        reading.mapping ? reading.mapping(guessed) : std::nullopt;
    const ColumnMapping mapping = told.value_or(guessed);
    if (!isUsable(mapping))
        return tl::unexpected(unreadable(name, whyNotUsable(sample)));
    CsvReader reader(mapping, words, sink);
    const Result<void> fed =
        feedAll(file, name, reading, sink, [&](QByteArrayView piece) { reader.feed(piece); });
    reader.finish();
    if (!fed)
        return tl::unexpected(fed.error());
    return nameOfTable(mapping);
}

} // namespace

FileBeginning beginningOf(QIODevice& file)
{
    FileBeginning beginning;
    beginning.bytes = file.peek(beginningBytes);
    beginning.isWhole = beginning.bytes.size() < beginningBytes;
    beginning.format = formatOf(beginning.bytes);
    return beginning;
}

ColumnMapping guessedMapping(const FileBeginning& beginning)
{
    return guessMapping(sampleOfBytes(beginning.bytes, beginning.isWhole), CsvWords());
}

Result<QString> readFile(QIODevice& file, const QString& name, const FileReading& reading,
                         IncomingSink& sink)
{
    const FileBeginning beginning = beginningOf(file);
    switch (beginning.format) {
    case FileFormat::VCard:
        return readCards(file, name, reading, sink);
    case FileFormat::Calendar:
        return readCalendar(file, name, reading, sink);
    case FileFormat::Csv:
        return readTable(file, name, beginning, reading, sink);
    default:
        return tl::unexpected(unreadable(name, whyNotReadable(beginning.format)));
    }
}

} // namespace rapport
