// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/archive/ArchiveFields.h"

#include <QCoreApplication>
#include <cmath>
#include <limits>

namespace rapport
{
namespace
{

struct ArchiveFieldsText {
    Q_DECLARE_TR_FUNCTIONS(ArchiveReader)
};

} // namespace

void ArchiveObjectWriter::text(const char* key, const QString& value)
{
    if (!value.isEmpty())
        m_json[key] = value.toStdString();
}

void ArchiveObjectWriter::texts(const char* key, const QStringList& values)
{
    if (values.empty())
        return;
    ArchiveJson& list = m_json[key] = ArchiveJson::array();
    for (const QString& value : values)
        list.push_back(value.toStdString());
}

void ArchiveObjectWriter::texts(const char* key, const std::vector<QString>& values)
{
    texts(key, QStringList(values.begin(), values.end()));
}

void ArchiveObjectWriter::day(const char* key, QDate value)
{
    text(key, value.isValid() ? value.toString(Qt::ISODate) : QString());
}

void ArchiveObjectWriter::hour(const char* key, const std::optional<QTime>& value)
{
    text(key, value ? value->toString(QStringLiteral("HH:mm")) : QString());
}

void ArchiveObjectWriter::instant(const char* key, const QDateTime& value)
{
    text(key, value.isValid() ? value.toUTC().toString(Qt::ISODate) : QString());
}

void ArchiveObjectWriter::instant(const char* key, const std::optional<QDateTime>& value)
{
    instant(key, value.value_or(QDateTime()));
}

void ArchiveObjectWriter::number(const char* key, const std::optional<int>& value)
{
    if (value)
        m_json[key] = *value;
}

void ArchiveObjectWriter::decimal(const char* key, const std::optional<double>& value)
{
    if (value)
        m_json[key] = *value;
}

void ArchiveObjectWriter::flag(const char* key, bool value)
{
    if (value)
        m_json[key] = true;
}

void ArchiveObjectWriter::value(const char* key, ArchiveJson json)
{
    if (!json.empty())
        m_json[key] = std::move(json);
}

ArchiveObjectReader::ArchiveObjectReader(const ArchiveJson& json, QStringList& complaints)
    : m_json(json)
    , m_complaints(complaints)
{
    if (!json.is_object())
        m_complaints.push_back(ArchiveFieldsText::tr("Something that is no object was left out."));
}

const ArchiveJson* ArchiveObjectReader::find(const char* key)
{
    m_asked.insert(key);
    if (!m_json.is_object())
        return nullptr;
    const auto found = m_json.find(key);
    return found == m_json.end() || found->is_null() ? nullptr : &*found;
}

void ArchiveObjectReader::complain(const char* key)
{
    m_complaints.push_back(
        ArchiveFieldsText::tr("“%1” was not understood and left out.").arg(QLatin1StringView(key)));
}

void ArchiveObjectReader::complainOfTheRest()
{
    if (!m_json.is_object())
        return;
    for (const auto& [key, value] : m_json.items())
        if (m_asked.count(key) == 0)
            complain(key.c_str());
}

QString ArchiveObjectReader::text(const char* key)
{
    const ArchiveJson* const found = find(key);
    if (!found)
        return {};
    if (const std::string* const value = found->get_ptr<const std::string*>())
        return QString::fromStdString(*value);
    complain(key);
    return {};
}

QStringList ArchiveObjectReader::texts(const char* key)
{
    QStringList values;
    for (const ArchiveJson& each : list(key)) {
        if (const std::string* const value = each.get_ptr<const std::string*>())
            values.push_back(QString::fromStdString(*value));
        else
            complain(key);
    }
    return values;
}

std::vector<QString> ArchiveObjectReader::textList(const char* key)
{
    const QStringList values = texts(key);
    return {values.begin(), values.end()};
}

QDate ArchiveObjectReader::day(const char* key)
{
    const QString written = text(key);
    const QDate day = QDate::fromString(written, Qt::ISODate);
    if (!written.isEmpty() && !day.isValid())
        complain(key);
    return day;
}

std::optional<QTime> ArchiveObjectReader::hour(const char* key)
{
    const QString written = text(key);
    if (written.isEmpty())
        return std::nullopt;
    const QTime hour = QTime::fromString(written, QStringLiteral("HH:mm"));
    if (hour.isValid())
        return hour;
    complain(key);
    return std::nullopt;
}

QDateTime ArchiveObjectReader::instant(const char* key)
{
    const QString written = text(key);
    const QDateTime at = QDateTime::fromString(written, Qt::ISODate);
    if (!written.isEmpty() && !at.isValid())
        complain(key);
    return at.isValid() ? at.toUTC().addMSecs(-at.time().msec()) : QDateTime(); // whole seconds
}

std::optional<QDateTime> ArchiveObjectReader::optionalInstant(const char* key)
{
    const QDateTime at = instant(key);
    return at.isValid() ? std::optional<QDateTime>(at) : std::nullopt;
}

std::optional<int> ArchiveObjectReader::number(const char* key)
{
    const std::optional<double> value = decimal(key);
    if (!value)
        return std::nullopt;
    if (std::abs(*value) < double(std::numeric_limits<int>::max()) && std::floor(*value) == *value)
        return int(*value);
    complain(key);
    return std::nullopt;
}

std::optional<double> ArchiveObjectReader::decimal(const char* key)
{
    const ArchiveJson* const found = find(key);
    if (!found)
        return std::nullopt;
    if (found->is_number())
        return found->get<double>();
    complain(key);
    return std::nullopt;
}

std::optional<bool> ArchiveObjectReader::flag(const char* key)
{
    const ArchiveJson* const found = find(key);
    if (!found)
        return std::nullopt;
    if (found->is_boolean())
        return found->get<bool>();
    complain(key);
    return std::nullopt;
}

const ArchiveJson& ArchiveObjectReader::list(const char* key)
{
    static const ArchiveJson none = ArchiveJson::array();
    const ArchiveJson* const found = find(key);
    if (!found)
        return none;
    if (found->is_array())
        return *found;
    complain(key);
    return none;
}

} // namespace rapport
