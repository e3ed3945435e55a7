// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/vcard/VCardFields.h"

namespace rapport
{

// Which properties of a card are kept as their lines, because no field holds all they say. The
// properties must outlive it and keep their number.
class KeptProperties
{
public:
    explicit KeptProperties(const VCardProperties& properties);

    void keep(std::size_t at) { m_isKept[at] = true; }
    void keep(VCardField field); // all of its properties

    struct Lines {
        std::vector<QString> lines;
        std::vector<std::size_t> tooLarge;     // left out: a line over 1 MiB, or a card over 4 MiB
        std::vector<std::size_t> withoutField; // of the lines, those that have a value but no field
    };
    // A label goes with what it labels; by itself it is kept as well.
    Lines lines() const;

private:
    const VCardProperties& m_properties;
    std::vector<bool> m_isKept; // beside m_properties
};

// The places of the X-ABLabels that belong to a property in use, or to none at all.
std::vector<std::size_t> labelsInUse(const VCardProperties& properties,
                                     const std::vector<bool>& isUsed);

} // namespace rapport
