// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Contact.h"
#include "exchange/plan/ImportPlan.h"
#include "notebook/import/Said.h"

namespace rapport
{

// Makes `known` say what `read` says of the same person, and tells what that changes. Single
// fields take the file's word, lists are united (see ReachMerge.h), notes are added to, what the
// file does not say stays; where, when and through whom they met stays the student's. A new post at
// the same place ends the old one `today`. What `said` holds already is no news and changes
// nothing; it holds all of `read` afterwards. Fields in `refused` stay as they were.
std::vector<ImportChange> mergeInto(Contact& known, const Contact& read, QDate today, Said& said,
                                    const std::set<QString>& refused = {});

// "Ana Ruiz": the name as one field.
QString wholeNameOf(const Contact& contact);
// "Associate professor, Cardiology, Rush": one post in one line.
QString textOfPost(const Post& post);

} // namespace rapport
