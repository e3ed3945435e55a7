// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/plan/IncomingSpool.h"

#include "exchange/plan/IncomingBytes.h"

#include <QCoreApplication>

namespace rapport
{

IncomingSpool::IncomingSpool()
{
    if (!m_file.open())
        fail(Error::Kind::ReadOnly);
}

// Each record stands behind its length.
qint64 IncomingSpool::add(const IncomingNoun& noun)
{
    const QByteArray bytes = bytesOf(noun);
    const qint64 length = bytes.size();
    const qint64 place =
        append(QByteArrayView(reinterpret_cast<const char*>(&length), sizeof(length)));
    append(bytes);
    return place;
}

SpooledPhoto IncomingSpool::addPhoto(const QString& mediaType, QByteArrayView bytes)
{
    return {mediaType, append(bytes), bytes.size()};
}

std::optional<IncomingNoun> IncomingSpool::noun(qint64 place)
{
    qint64 length = 0;
    const QByteArray head = read(place, sizeof(length));
    if (head.size() != sizeof(length))
        return std::nullopt;
    std::memcpy(&length, head.constData(), sizeof(length));
    return nounOf(read(place + static_cast<qint64>(sizeof(length)), length));
}

QByteArray IncomingSpool::photo(const SpooledPhoto& photo)
{
    return read(photo.offset, photo.size);
}

qint64 IncomingSpool::append(QByteArrayView bytes)
{
    const qint64 place = m_size;
    if (m_failure)
        return place;
    if (m_file.pos() != m_size)
        m_file.seek(m_size);
    if (m_file.write(bytes.data(), bytes.size()) != bytes.size())
        fail(Error::Kind::Full);
    m_size += bytes.size();
    return place;
}

QByteArray IncomingSpool::read(qint64 place, qint64 size)
{
    if (place < 0 || size < 0 || place + size > m_size || !m_file.seek(place))
        return {};
    QByteArray bytes = m_file.read(size);
    if (bytes.size() != size)
        fail(Error::Kind::Full); // what was buffered did not reach the disk
    return bytes;
}

void IncomingSpool::fail(Error::Kind kind)
{
    if (!m_failure)
        m_failure = Error{kind,
                          QCoreApplication::translate("IncomingSpool", "the temporary folder"),
                          m_file.errorString(),
                          {}};
}

} // namespace rapport
