// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <sqlite3.h>

namespace rapport
{

// A reference: one statement on a connection of its own, through SQLite's C API alone.
class RawQuery
{
public:
    RawQuery(const QString& path, const char* sql);
    ~RawQuery();
    RawQuery(const RawQuery&) = delete;
    RawQuery& operator=(const RawQuery&) = delete;

    // Steps through all rows; how many there were.
    int run(const QByteArray& text);
    int run(qint64 number);

private:
    int stepThrough();

    sqlite3* m_connection = nullptr;
    sqlite3_stmt* m_statement = nullptr;
};

} // namespace rapport
