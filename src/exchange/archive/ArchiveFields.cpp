// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/archive/ArchiveFields.h"

#include "exchange/text/Base64.h"

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

void ArchiveObjectWriter::text(const char* key, const QByteArray& value)
{
    text(key, QString::fromLatin1(value));
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

void ArchiveObjectWriter::bytes(const char* key, const QByteArray& value)
{
    text(key, value.toBase64());
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

void ArchiveObjectReader::text(const char* key, QString& value)
{
    const ArchiveJson* const found = find(key);
    if (!found)
        return;
    if (const std::string* const written = found->get_ptr<const std::string*>())
        value = QString::fromStdString(*written);
    else
        complain(key);
}

void ArchiveObjectReader::text(const char* key, QByteArray& value)
{
    QString written = QString::fromLatin1(value);
    text(key, written);
    value = written.toLatin1();
}

void ArchiveObjectReader::texts(const char* key, QStringList& values)
{
    for (const ArchiveJson& each : list(key)) {
        if (const std::string* const value = each.get_ptr<const std::string*>())
            values.push_back(QString::fromStdString(*value));
        else
            complain(key);
    }
}

void ArchiveObjectReader::texts(const char* key, std::vector<QString>& values)
{
    QStringList written;
    texts(key, written);
    values.insert(values.end(), written.begin(), written.end());
}

void ArchiveObjectReader::day(const char* key, QDate& value)
{
    QString written;
    text(key, written);
    if (written.isEmpty())
        return;
    if (const QDate day = QDate::fromString(written, Qt::ISODate); day.isValid())
        value = day;
    else
        complain(key);
}

void ArchiveObjectReader::hour(const char* key, std::optional<QTime>& value)
{
    QString written;
    text(key, written);
    if (written.isEmpty())
        return;
    if (const QTime hour = QTime::fromString(written, QStringLiteral("HH:mm")); hour.isValid())
        value = hour;
    else
        complain(key);
}

void ArchiveObjectReader::instant(const char* key, QDateTime& value)
{
    QString written;
    text(key, written);
    if (written.isEmpty())
        return;
    if (const QDateTime at = QDateTime::fromString(written, Qt::ISODate); at.isValid())
        value = at.toUTC().addMSecs(-at.time().msec());
    else
        complain(key);
}

void ArchiveObjectReader::instant(const char* key, std::optional<QDateTime>& value)
{
    QDateTime at;
    instant(key, at);
    if (at.isValid())
        value = at;
}

void ArchiveObjectReader::number(const char* key, std::optional<int>& value)
{
    std::optional<double> written;
    decimal(key, written);
    if (!written)
        return;
    if (std::abs(*written) < double(std::numeric_limits<int>::max()) &&
        std::floor(*written) == *written)
        value = int(*written);
    else
        complain(key);
}

void ArchiveObjectReader::decimal(const char* key, std::optional<double>& value)
{
    const ArchiveJson* const found = find(key);
    if (!found)
        return;
    if (found->is_number())
        value = found->get<double>();
    else
        complain(key);
}

void ArchiveObjectReader::flag(const char* key, bool& value)
{
    const ArchiveJson* const found = find(key);
    if (!found)
        return;
    if (found->is_boolean())
        value = found->get<bool>();
    else
        complain(key);
}

void ArchiveObjectReader::bytes(const char* key, QByteArray& value)
{
    if (!find(key))
        return;
    QString written;
    text(key, written);
    const std::optional<std::string> read = fromBase64(written.toStdString());
    if (read && !read->empty())
        value = QByteArray::fromStdString(*read);
    else
        complain(key);
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
