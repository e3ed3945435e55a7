// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notebook/import/Import.h"
#include "notebook/import/ImportReading.h"
#include "support/Builders.h"
#include "support/Catch.h"
#include "support/TempNotebook.h"

namespace rapport
{

inline IncomingContact card(const Contact& contact, const char* uid = "")
{
    Contact withUid = contact;
    withUid.uid = QString::fromUtf8(uid);
    return {withUid, {}};
}

// A notebook and imports of nouns instead of files: what a reader would have found.
class ImportBook : public TempNotebook
{
public:
    // One file; further files of the same import by read().
    Import& plan(const std::vector<IncomingNoun>& nouns)
    {
        m_reading.reset();
        m_import = std::make_unique<Import>();
        m_reading = std::make_unique<ImportReading>(*m_import, lookup(), clock.now());
        return read(nouns);
    }
    Import& read(const std::vector<IncomingNoun>& nouns)
    {
        m_reading->beginFile("cards.vcf"_q, FileFormat::VCard, "vCard 3.0"_q);
        int line = 1;
        for (const IncomingNoun& noun : nouns)
            m_reading->take({line++, noun});
        return *m_import;
    }
    ChangeSet carryOut()
    {
        const Result<ChangeSet> written = write(notebook(), *m_import, clock.now());
        REQUIRE(written.has_value());
        return *written;
    }
    ChangeSet import(const std::vector<IncomingNoun>& nouns)
    {
        plan(nouns);
        return carryOut();
    }

    int countContacts() const { return lookup().countContacts({}); }
    Contact contactOf(const char* uid) const
    {
        const auto contact = lookup().contact(lookup().contactOfUid(QString::fromUtf8(uid)));
        REQUIRE(contact.has_value());
        return *contact;
    }

private:
    std::unique_ptr<Import> m_import;
    std::unique_ptr<ImportReading> m_reading;
};

} // namespace rapport
