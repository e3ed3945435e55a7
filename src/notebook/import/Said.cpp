// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notebook/import/Said.h"

#include <QtEndian>

namespace rapport
{
namespace
{

constexpr qsizetype half = sizeof(quint32);
constexpr qsizetype whole = Said::digestSize;

// FNV-1a of 32 bits: it is written to disk, so it must never change, as qHash() may.
quint32 fnvOf(QByteArrayView bytes)
{
    quint32 hash = 2166136261;
    for (const char byte : bytes)
        hash = (hash ^ static_cast<quint8>(byte)) * 16777619;
    return hash;
}

} // namespace

Said::Said(QByteArray digests, Earlier earlier)
    : m_digests(std::move(digests))
    , m_earlier(earlier)
{
}

bool Said::again(const char* field, const QString& value)
{
    const QByteArray digest = digestOf(field, value);
    if (has(digest))
        return true;
    if (m_earlier == Earlier::Forgotten)
        remove(digest.first(half));
    m_digests += digest;
    return false;
}

bool Said::againAmong(const char* field, const QString& value)
{
    const QByteArray digest = digestOf(field, value);
    if (has(digest))
        return true;
    m_digests += digest;
    return false;
}

bool Said::wasSaid(const char* field, const QString& value) const
{
    return m_earlier == Earlier::Forgotten && has(digestOf(field, value));
}

void Said::forget(const char* field, const QString& value)
{
    remove(digestOf(field, value));
}

QByteArray Said::digestOf(const char* field, const QString& value)
{
    QByteArray digest(whole, Qt::Uninitialized);
    qToBigEndian(fnvOf(field), digest.data());
    qToBigEndian(fnvOf(value.toUtf8()), digest.data() + half);
    return digest;
}

bool Said::has(const QByteArray& digest) const
{
    for (qsizetype at = m_digests.indexOf(digest); at >= 0; at = m_digests.indexOf(digest, at + 1))
        if (at % whole == 0)
            return true;
    return false;
}

void Said::remove(const QByteArray& start)
{
    for (qsizetype at = m_digests.size() - whole; at >= 0; at -= whole)
        if (m_digests.sliced(at, start.size()) == start)
            m_digests.remove(at, whole);
}

} // namespace rapport
