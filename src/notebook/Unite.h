// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Contact.h"
#include "domain/Medium.h"

namespace rapport
{

// How lists of one person from two places become one: nothing known is lost, nothing comes twice.

// What of `read` is not yet in `known`. Addresses compare folded, phones by their digits (with or
// without a country code), links without scheme and closing slash.
std::vector<Reach> missingFrom(const std::vector<Reach>& known, const std::vector<Reach>& read,
                               Medium medium);
// Words compare folded.
std::vector<QString> missingFrom(const std::vector<QString>& known,
                                 const std::vector<QString>& read);

template <class T>
void appendAll(std::vector<T>& known, const std::vector<T>& missing)
{
    known.insert(known.end(), missing.begin(), missing.end());
}

// Whether they can be one post: current, and no field says two things.
bool agrees(const Post& known, const Post& read);
// Whether `known` says already whatever `read` says.
bool holds(const Post& known, const Post& read);
void fillText(QString& known, const QString& read);
void fillPost(Post& known, const Post& read);

// `known` with `read` below it, where it does not hold that text already.
QString unitedNotes(const QString& known, const QString& read);

} // namespace rapport
