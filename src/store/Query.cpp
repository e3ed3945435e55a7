// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Query.h"

namespace rapport
{
namespace
{

QString columnText(const SQLite::Statement& statement, int index)
{
    const SQLite::Column column = statement.getColumn(index);
    const char* text = column.getText();
    return QString::fromUtf8(text, column.getBytes());
}

} // namespace

Query& Query::operator<<(const QString& text)
{
    m_statement.bind(++m_parameter, text.toStdString());
    return *this;
}

Query& Query::operator<<(const QByteArray& bytes)
{
    m_bytes.append(bytes);
    m_statement.bindNoCopy(++m_parameter, static_cast<const void*>(m_bytes.last().constData()),
                           static_cast<int>(bytes.size()));
    return *this;
}

Query& Query::operator<<(QDate day)
{
    return day.isValid() ? *this << day.toString(Qt::ISODate) : null();
}

Query& Query::operator<<(QTime hour)
{
    return hour.isValid() ? *this << hour.toString(QStringLiteral("HH:mm")) : null();
}

Query& Query::operator<<(const QDateTime& instant)
{
    return instant.isValid() ? *this << instant.toUTC().toString(Qt::ISODate) : null();
}

Query& Query::operator<<(int value)
{
    m_statement.bind(++m_parameter, value);
    return *this;
}

Query& Query::operator<<(qint64 value)
{
    m_statement.bind(++m_parameter, static_cast<int64_t>(value));
    return *this;
}

Query& Query::operator<<(double value)
{
    m_statement.bind(++m_parameter, value);
    return *this;
}

Query& Query::null()
{
    m_statement.bind(++m_parameter);
    return *this;
}

bool Query::next()
{
    m_column = 0;
    return m_statement.executeStep();
}

int Query::run()
{
    return m_statement.exec();
}

bool Query::isNull() const
{
    return m_statement.getColumn(m_column).isNull();
}

Query& Query::operator>>(QString& text)
{
    text = columnText(m_statement, m_column++);
    return *this;
}

Query& Query::operator>>(QByteArray& bytes)
{
    const SQLite::Column column = m_statement.getColumn(m_column++);
    const auto* start = static_cast<const char*>(column.getBlob());
    bytes = QByteArray(start, column.getBytes());
    return *this;
}

Query& Query::operator>>(QDate& day)
{
    day = QDate::fromString(columnText(m_statement, m_column++), Qt::ISODate);
    return *this;
}

Query& Query::operator>>(QTime& hour)
{
    hour = QTime::fromString(columnText(m_statement, m_column++), Qt::ISODate);
    return *this;
}

Query& Query::operator>>(QDateTime& instant)
{
    instant = QDateTime::fromString(columnText(m_statement, m_column++), Qt::ISODate);
    return *this;
}

Query& Query::operator>>(bool& value)
{
    value = m_statement.getColumn(m_column++).getInt() != 0;
    return *this;
}

Query& Query::operator>>(int& value)
{
    value = m_statement.getColumn(m_column++).getInt();
    return *this;
}

Query& Query::operator>>(qint64& value)
{
    value = m_statement.getColumn(m_column++).getInt64();
    return *this;
}

Query& Query::operator>>(double& value)
{
    value = m_statement.getColumn(m_column++).getDouble();
    return *this;
}

} // namespace rapport
