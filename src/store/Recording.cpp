// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Recording.h"

#include <algorithm>
#include <sqlite3.h>

namespace rapport
{
namespace
{

void expectOk(int code)
{
    if (code != SQLITE_OK)
        throw SQLite::Exception(sqlite3_errstr(code), code);
}

// By pieces, so that a large one is not held twice.
int append(void* bytes, const void* piece, int size)
{
    static_cast<QByteArray*>(bytes)->append(static_cast<const char*>(piece), size);
    return SQLITE_OK;
}

struct Pieces {
    QByteArrayView left;

    static int next(void* pieces, void* buffer, int* size)
    {
        QByteArrayView& left = static_cast<Pieces*>(pieces)->left;
        *size = static_cast<int>(std::min<qsizetype>(*size, left.size()));
        std::copy_n(left.data(), *size, static_cast<char*>(buffer));
        left = left.sliced(*size);
        return SQLITE_OK;
    }
};

void* writable(const QByteArray& bytes)
{
    return const_cast<char*>(bytes.constData()); // SQLite's parameter lacks the const
}

struct Application {
    Database& database;
    std::optional<ChangedRow> conflict;
};

int onConflict(void* context, int kind, sqlite3_changeset_iter* row)
{
    auto* application = static_cast<Application*>(context);
    application->conflict = ChangedRow{};
    if (kind != SQLITE_CHANGESET_FOREIGN_KEY)
        if (const auto rows = rowsOf(application->database, row); !rows.empty())
            application->conflict = rows.front();
    return SQLITE_CHANGESET_ABORT;
}

struct LooseApplication {
    Database& database;
    std::vector<ChangedRow> passedOver;
};

int passOver(void* context, int kind, sqlite3_changeset_iter* row)
{
    auto* application = static_cast<LooseApplication*>(context);
    if (kind != SQLITE_CHANGESET_FOREIGN_KEY)
        for (const ChangedRow& each : rowsOf(application->database, row))
            application->passedOver.push_back(each);
    return SQLITE_CHANGESET_OMIT;
}

} // namespace

Recording::Recording(Database& database)
{
    expectOk(sqlite3session_create(database.connection().getHandle(), "main", &m_session));
    for (const RecordedTable& table : recordedTables)
        expectOk(sqlite3session_attach(m_session, table.name));
}

Recording::~Recording()
{
    sqlite3session_delete(m_session);
}

QByteArray Recording::changeset() const
{
    QByteArray changeset;
    expectOk(sqlite3session_changeset_strm(m_session, append, &changeset));
    return changeset;
}

QByteArray inverted(const QByteArray& changeset)
{
    Pieces pieces{changeset};
    QByteArray inverse;
    inverse.reserve(changeset.size());
    expectOk(sqlite3changeset_invert_strm(Pieces::next, &pieces, append, &inverse));
    return inverse;
}

std::optional<ChangedRow> applyChangeset(Database& database, const QByteArray& changeset)
{
    Application application{database, {}};
    const int code = sqlite3changeset_apply(database.connection().getHandle(),
                                            static_cast<int>(changeset.size()), writable(changeset),
                                            nullptr, onConflict, &application);
    if (!application.conflict)
        expectOk(code);
    return application.conflict;
}

std::vector<ChangedRow> applyWhatFits(Database& database, const QByteArray& changeset)
{
    LooseApplication application{database, {}};
    expectOk(sqlite3changeset_apply(database.connection().getHandle(),
                                    static_cast<int>(changeset.size()), writable(changeset),
                                    nullptr, passOver, &application));
    return application.passedOver;
}

} // namespace rapport
