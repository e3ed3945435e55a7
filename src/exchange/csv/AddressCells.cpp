// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csv/CsvValues.h"
#include "exchange/csv/RowToContact.h"

namespace rapport
{

bool RowToContact::readAddress(const CsvMeaning& meaning, const QString& cell, std::size_t column)
{
    CsvAddress& address = m_addresses[{meaning.slot, meaning.label}];
    switch (meaning.field) {
    case CsvField::Address:
        address.whole += (address.whole.isEmpty() ? QString() : QStringLiteral("\n")) + cell;
        address.wholeColumns.push_back(column);
        return true;
    case CsvField::AddressLabel:
        address.label = plainLabel(cell);
        return true;
    case CsvField::PoBox:
        address.poBox = cell;
        return true;
    case CsvField::Street:
        address.street = cell;
        return true;
    case CsvField::StreetMore:
        address.extended += (address.extended.isEmpty() ? QString() : QStringLiteral(", ")) + cell;
        return true;
    case CsvField::City:
        address.city = cell;
        return true;
    case CsvField::Region:
        address.region = cell;
        return true;
    case CsvField::PostalCode:
        address.postalCode = cell;
        return true;
    case CsvField::Country:
        address.country = cell;
        return true;
    default:
        return false;
    }
}

} // namespace rapport
