// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notebook/Lookup.h"
#include "store/Database.h"
#include "store/SqlError.h"

namespace rapport
{

template <class Read>
auto Lookup::read(Read read) const -> decltype(read())
{
    bool isMended = false;
    do {
        try {
            return read();
        } catch (const SQLite::Exception& failure) {
            isMended = m_onFailure(errorOf(failure, m_database.get().path()));
        }
    } while (isMended); // once at most: what fails after it is no longer mended
    return {};
}

} // namespace rapport
