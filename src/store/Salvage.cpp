// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Salvage.h"

#include "store/Migrations.h"
#include "store/SalvagedRows.h"
#include "store/SqlError.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>
#include <algorithm>

namespace rapport
{
namespace
{

// https://www.sqlite.org/fileformat.html, 1.3
constexpr qint64 headerSize = 100, pageSize = 4096;
constexpr int pageCountAt = 28, freelistAt = 32, freelistCountAt = 36, versionAt = 60,
              applicationIdAt = 68;

quint32 fieldAt(const QByteArray& header, int offset)
{
    return header.size() < headerSize ? 0 : qFromBigEndian<quint32>(header.constData() + offset);
}

void setField(QByteArray& header, int offset, quint32 value)
{
    qToBigEndian(value, header.data() + offset);
}

QByteArray headerOf(const QString& path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.read(headerSize) : QByteArray();
}

bool isWholeHeader(const QByteArray& header)
{
    return header.startsWith(QByteArray("SQLite format 3\0", 16)) &&
           qFromBigEndian<quint16>(header.constData() + 16) == pageSize &&
           fieldAt(header, applicationIdAt) == Database::applicationId;
}

QString nothingToRead()
{
    return QCoreApplication::translate("Salvage", "nothing in it can be read");
}

// The format that the damaged file says it has, where that is one there is.
std::vector<Migration> stepsFor(const QByteArray& header)
{
    std::vector<Migration> steps = shippedMigrations();
    const auto version = fieldAt(header, versionAt);
    if (isWholeHeader(header) && version >= 1)
        while (static_cast<quint32>(steps.back().version) > version)
            steps.pop_back();
    return steps;
}

// A sound header for a damaged file of this size: without free pages, which it may not know of.
QByteArray headerFor(const QString& damaged, QByteArray header)
{
    setField(header, pageCountAt, static_cast<quint32>(QFileInfo(damaged).size() / pageSize));
    setField(header, freelistAt, 0);
    setField(header, freelistCountAt, 0);
    return header;
}

// Notebooks of one format begin alike: what is unreadable there is taken from the new one.
void mendHeader(const QString& damaged, const QString& sound)
{
    QFile file(damaged);
    if (!isWholeHeader(headerOf(damaged)) && file.open(QFile::ReadWrite))
        file.write(headerFor(damaged, headerOf(sound)));
}

// The pages that list the tables: the first, and those it leads to where they are many (1.6).
std::vector<qint64> schemaPages(const QByteArray& firstPage)
{
    constexpr char leadsOn = 0x05;
    constexpr int kindAt = 100, cellCountAt = 103, lastChildAt = 108, cellsAt = 112;
    std::vector<qint64> pages{1};
    if (firstPage.size() < pageSize || firstPage[kindAt] != leadsOn)
        return pages;
    pages.push_back(fieldAt(firstPage, lastChildAt));
    const char* bytes = firstPage.constData();
    for (int i = 0; i < qFromBigEndian<quint16>(bytes + cellCountAt); ++i) {
        const auto cell = qFromBigEndian<quint16>(bytes + cellsAt + qsizetype(2) * i);
        if (cell + 4 <= pageSize)
            pages.push_back(fieldAt(firstPage, cell));
    }
    return pages;
}

// They are the same in a notebook that began with this format.
void mendSchema(const QString& damaged, const QString& sound)
{
    QFile from(sound), to(damaged);
    if (!from.open(QFile::ReadOnly) || !to.open(QFile::ReadWrite))
        return;
    for (const qint64 page : schemaPages(from.peek(pageSize))) {
        from.seek((page - 1) * pageSize);
        QByteArray bytes = from.read(pageSize);
        if (page == 1)
            bytes.replace(0, headerSize, headerFor(damaged, bytes.left(headerSize)));
        to.seek((page - 1) * pageSize);
        to.write(bytes);
    }
}

std::vector<std::string> ownTables(SQLite::Database& sound)
{
    std::vector<std::string> tables;
    SQLite::Statement rows(sound, "SELECT name FROM pragma_table_list WHERE schema = 'main' AND"
                                  " type = 'table' AND name NOT LIKE 'sqlite%' AND name NOT IN"
                                  " ('operation') ORDER BY name");
    while (rows.executeStep())
        tables.push_back(rows.getColumn(0).getString());
    return tables;
}

struct LooseEnd {
    std::string mend; // SQL
    bool removes = false;
};

// What a table names in others. A row that needs what is lost goes; else it names nothing.
std::vector<LooseEnd> looseEndsOf(SQLite::Database& sound, const std::string& table)
{
    std::vector<LooseEnd> ends;
    SQLite::Statement keys(sound, "SELECT k.\"from\", k.\"table\", t.\"notnull\""
                                  " FROM pragma_foreign_key_list(?1) k"
                                  " JOIN pragma_table_info(?1) t ON t.name = k.\"from\"");
    keys.bind(1, table);
    while (keys.executeStep()) {
        const std::string column = '"' + keys.getColumn(0).getString() + '"';
        const std::string isLoose = " WHERE " + column + " IS NOT NULL AND " + column +
                                    " NOT IN (SELECT id FROM \"" + keys.getColumn(1).getString() +
                                    "\")";
        const bool removes = keys.getColumn(2).getInt() != 0;
        ends.push_back({removes ? "DELETE FROM \"" + table + '"' + isLoose
                                : "UPDATE \"" + table + "\" SET " + column + " = NULL" + isLoose,
                        removes});
    }
    return ends;
}

// True: something changed, and may leave others loose.
bool tieLooseEnds(SQLite::Database& sound, SalvagedTable& table)
{
    bool changed = false;
    for (const LooseEnd& end : looseEndsOf(sound, table.table.toStdString())) {
        const qint64 rows = sound.exec(end.mend);
        (end.removes ? table.lost : table.loosened) += rows;
        table.read -= end.removes ? rows : 0;
        changed = changed || rows > 0;
    }
    return changed;
}

std::vector<SalvagedTable> moveRows(SQLite::Database& damaged, SQLite::Database& sound)
{
    std::vector<SalvagedTable> moved;
    SQLite::Transaction all(sound);
    for (const std::string& table : ownTables(sound))
        moved.push_back(SalvagedRows(damaged, sound, table).run());
    for (bool loose = true; loose;) {
        loose = false;
        for (SalvagedTable& table : moved)
            loose = tieLooseEnds(sound, table) || loose;
    }
    all.commit();
    return moved;
}

std::vector<SalvagedTable> moveFrom(const QString& damaged, SQLite::Database& sound)
{
    SQLite::Database source(damaged.toStdString(), SQLite::OPEN_READWRITE);
    source.exec("PRAGMA locking_mode = EXCLUSIVE"); // ours alone: no lock to take for every row
    source.exec("PRAGMA writable_schema = ON");     // else one bad entry hides all the others
    return moveRows(source, sound);
}

qint64 countRead(const std::vector<SalvagedTable>& tables)
{
    qint64 count = 0;
    for (const SalvagedTable& table : tables)
        count += table.read;
    return count;
}

void empty(SQLite::Database& sound)
{
    for (const std::string& table : ownTables(sound))
        sound.exec("DELETE FROM \"" + table + '"');
}

// Also from a second copy with a list of tables as new notebooks have it; the better of the two.
std::vector<SalvagedTable> moveMost(const QString& damaged, Database& sound)
{
    std::vector<SalvagedTable> moved = moveFrom(damaged, sound.connection());
    if (std::none_of(moved.begin(), moved.end(),
                     [](const SalvagedTable& each) { return each.isUnknown; }))
        return moved;
    const QString relisted = damaged + QStringLiteral("-relisted");
    QFile::copy(damaged, relisted);
    mendSchema(relisted, sound.path());
    empty(sound.connection());
    std::vector<SalvagedTable> more = moveFrom(relisted, sound.connection());
    if (countRead(more) >= countRead(moved))
        return more;
    empty(sound.connection());
    return moveFrom(damaged, sound.connection());
}

} // namespace

Result<std::vector<SalvagedTable>> salvageRows(const QString& damaged, const QString& to)
{
    const auto sound = Database::open(to, true);
    if (!sound)
        return tl::unexpected(sound.error());
    if (const Result<void> made = migrate(**sound, stepsFor(headerOf(damaged))); !made)
        return tl::unexpected(made.error());
    (*sound)->connection().exec("PRAGMA wal_checkpoint(TRUNCATE)");
    mendHeader(damaged, to);
    try {
        (*sound)->connection().exec("PRAGMA foreign_keys = OFF");
        std::vector<SalvagedTable> moved = moveMost(damaged, **sound);
        if (countRead(moved) > 0)
            return moved;
        return tl::unexpected(Error{Error::Kind::Damaged, damaged, nothingToRead(), {}});
    } catch (const SQLite::Exception& failure) {
        return tl::unexpected(errorOf(failure, damaged));
    }
}

} // namespace rapport
