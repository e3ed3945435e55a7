// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notebook/import/ContactMatcher.h"
#include "notebook/import/Import.h"
#include "notebook/import/NounMatcher.h"

namespace rapport
{

// Fills an import: takes what a reader finds in a file, matches it with the notebook and with what
// came before, and keeps it. What no notebook could hold is skipped, with the reason.
class ImportReading : public IncomingSink
{
public:
    // `cancelled` is asked often; it may look at another thread's wish.
    ImportReading(Import& import, const Lookup& lookup, const QDateTime& now,
                  std::function<bool()> cancelled = {});

    // What is taken from now on comes from this file.
    void beginFile(const QString& name, FileFormat format, const QString& formatName);

    void take(Incoming incoming) override;
    void takenOut(const Incoming& incoming) override;
    void tookSeries(const IncomingSeries& series) override;
    void named(const QString& title) override;
    void skipped(FileRemark remark) override;
    void converted(FileRemark remark) override;
    SpooledPhoto spool(const QString& mediaType, QByteArrayView bytes) override;
    bool isCancelled() const override;

private:
    Result<void> fit(const Incoming& incoming) const;
    void plan(Incoming incoming);
    static void keep(std::vector<FileRemark>& remarks, FileRemark remark);

    Import& m_import;
    QDateTime m_now;
    std::function<bool()> m_cancelled;
    ContactMatcher m_contacts;
    NounMatcher m_nouns;
};

} // namespace rapport
