// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace rapport
{

// Whether a text has the tags of a web page, as Google's descriptions do.
bool looksLikeMarkup(const QString& text);

// What such a text says, without its tags: paragraphs and list items as lines, "text (address)" for
// a link. Nothing is fetched or run.
QString plainTextOf(const QString& markup);

// "Labs & reports" of "Labs &amp; reports".
QString withoutEntities(const QString& text);

} // namespace rapport
