// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Contact.h"
#include "domain/Settings.h"

#include <QDateTime>
#include <QLocale>
#include <QStringList>
#include <functional>
#include <memory>
#include <optional>

namespace rapport
{

class WordTable;

// What a reader of lines must know besides the line. Functions, so that it needs no notebook.
struct CaptureContext {
    QDateTime now;             // in the student's zone
    QLocale locale;            // order of 3/11
    std::optional<int> myYear; // MS year from the profile; tells an upperclassman from a classmate
    Settings settings;         // delays of the proposed follow-ups
    QStringList groups;        // names already known
    QStringList ownSpecialties;
    QStringList ownMeetingKinds;
    // Contacts by folded family and, if given, given name, or by address; each with its display
    // name.
    std::function<std::vector<Contact>(const QString& given, const QString& family)> byName;
    std::function<std::vector<Contact>(const QString& address)> byEmail;
    std::function<std::vector<Contact>(const QString& given)> byGiven; // whatever the family name
    std::shared_ptr<const WordTable> words;                            // absent: the shipped table
};

} // namespace rapport
