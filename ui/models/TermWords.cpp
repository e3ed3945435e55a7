// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/TermWords.h"

#include <QCoreApplication>
#include <algorithm>

namespace rapport
{
namespace
{

QDate mondayOf(QDate day)
{
    return day.addDays(1 - day.dayOfWeek());
}

} // namespace

std::optional<Term> termOn(const std::vector<Term>& terms, QDate day)
{
    const auto found = std::find_if(terms.begin(), terms.end(), [day](const Term& term) {
        return term.firstOn <= day && day <= term.lastOn;
    });
    return found == terms.end() ? std::nullopt : std::optional(*found);
}

QString termText(const Term& term, QDate day)
{
    const qint64 week = mondayOf(term.firstOn).daysTo(mondayOf(day)) / 7 + 1;
    return QCoreApplication::translate("TermWords", "%1, week %2")
        .arg(term.name, QString::number(week));
}

} // namespace rapport
