// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Recording.h"

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

QByteArray takeBuffer(int size, void* buffer)
{
    const QByteArray bytes(static_cast<const char*>(buffer), size);
    sqlite3_free(buffer);
    return bytes;
}

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
    int size = 0;
    void* buffer = nullptr;
    expectOk(sqlite3session_changeset(m_session, &size, &buffer));
    return takeBuffer(size, buffer);
}

QByteArray inverted(const QByteArray& changeset)
{
    int size = 0;
    void* buffer = nullptr;
    expectOk(sqlite3changeset_invert(static_cast<int>(changeset.size()), changeset.constData(),
                                     &size, &buffer));
    return takeBuffer(size, buffer);
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
