// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/Incoming.h"

namespace rapport
{

// Keeps what a reader hands over; cancels once it has taken `limit`.
class CollectingSink : public IncomingSink
{
public:
    explicit CollectingSink(std::size_t limit = SIZE_MAX)
        : m_limit(limit)
    {
    }

    std::vector<Incoming> taken;
    std::vector<FileRemark> skips;
    std::vector<FileRemark> conversions;
    QByteArray spooled;

    void take(Incoming incoming) override { taken.push_back(std::move(incoming)); }
    void skipped(FileRemark remark) override { skips.push_back(std::move(remark)); }
    void converted(FileRemark remark) override { conversions.push_back(std::move(remark)); }
    SpooledPhoto spool(const QString& mediaType, QByteArrayView bytes) override
    {
        const SpooledPhoto photo{mediaType, spooled.size(), bytes.size()};
        spooled.append(bytes.toByteArray());
        return photo;
    }
    bool isCancelled() const override { return taken.size() >= m_limit; }

private:
    std::size_t m_limit;
};

} // namespace rapport
