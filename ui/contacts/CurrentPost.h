// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Contact.h"

namespace rapport
{

// What a person is now (C1); blank where nothing is known.
Post currentPostOf(const Contact& contact);

// Whether `now` is another post than `before`. Filling in what was blank is no change of post.
bool isOtherPost(const Post& before, const Post& now);

// Puts `now` in place of the current post; with `keepsFormer`, that one ends today and stays. A
// blank one is left out.
void putPost(Contact& contact, Post now, bool keepsFormer, QDate today);

} // namespace rapport
