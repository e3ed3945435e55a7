// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <optional>

namespace rapport
{

// What single cells say once their column is known.

// "* Work" is Google's mark for the preferred one; "Work Fax" is kept as the others are: "work
// fax".
QString plainLabel(QString label);
// Without Google's "* myContacts", which is everybody.
QStringList tagsIn(const QString& cell);
QStringList specialtiesIn(const QString& cell);
// "4.91715E+11": a spreadsheet took the number for a sum, and its last digits are gone.
bool isShortenedNumber(const QString& cell);
std::optional<int> pgyIn(const QString& cell);

} // namespace rapport
