// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/RawQuery.h"

#include <cstdio>
#include <cstdlib>

namespace rapport
{

RawQuery::RawQuery(const QString& path, const char* sql)
{
    if (sqlite3_open_v2(path.toUtf8().constData(), &m_connection, SQLITE_OPEN_READONLY, nullptr) !=
            SQLITE_OK ||
        sqlite3_prepare_v2(m_connection, sql, -1, &m_statement, nullptr) != SQLITE_OK) {
        std::fprintf(stderr, "%s\n", sqlite3_errmsg(m_connection));
        std::exit(1);
    }
}

RawQuery::~RawQuery()
{
    sqlite3_finalize(m_statement);
    sqlite3_close(m_connection);
}

int RawQuery::run(const QByteArray& text)
{
    sqlite3_bind_text(m_statement, 1, text.constData(), static_cast<int>(text.size()),
                      SQLITE_TRANSIENT);
    return stepThrough();
}

int RawQuery::run(qint64 number)
{
    sqlite3_bind_int64(m_statement, 1, number);
    return stepThrough();
}

int RawQuery::stepThrough()
{
    int rows = 0;
    while (sqlite3_step(m_statement) == SQLITE_ROW)
        ++rows;
    sqlite3_reset(m_statement);
    return rows;
}

} // namespace rapport
