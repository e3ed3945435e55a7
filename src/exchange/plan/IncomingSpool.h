// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/Incoming.h"

#include <QTemporaryFile>

namespace rapport
{

// Where an import keeps what it read until it is written, so that memory stays bounded by what a
// list shows: a private temporary file (0600) that has no name where the system can do that, and
// is gone with this object. Used by one thread at a time.
class IncomingSpool
{
public:
    IncomingSpool();

    // The place of the record. Failures are kept for failure(), so that readers need not look
    // after each write.
    qint64 add(const IncomingNoun& noun);
    SpooledPhoto addPhoto(const QString& mediaType, QByteArrayView bytes);

    // What was added; absent when the file can no longer be read.
    std::optional<IncomingNoun> noun(qint64 place);
    QByteArray photo(const SpooledPhoto& photo);

    // Absent: all is well. Else Full or Unreadable.
    std::optional<Error> failure() const { return m_failure; }
    qint64 size() const { return m_size; }

private:
    qint64 append(QByteArrayView bytes);
    QByteArray read(qint64 place, qint64 size);
    void fail(Error::Kind kind);

    QTemporaryFile m_file;
    qint64 m_size = 0;
    std::optional<Error> m_failure;
};

} // namespace rapport
