// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

namespace rapport
{

// A full date as people write one: 3/4/1956, 03-04-56, 1956-03-04, 4 Mar 1956, March 4, 1956.
QString datePattern();
// The year of a text that matches it; two digits mean the latest such year before `today`.
int yearOfDate(const QString& date, QDate today);

} // namespace rapport
