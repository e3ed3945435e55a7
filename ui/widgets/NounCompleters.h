// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QObject;

namespace rapport
{

class MatchCompleter;
class Notebook;

// Completers over the notebook, for TokenEdit and line edits; owned by `parent`.
MatchCompleter* contactCompleter(Notebook& notebook, QObject* parent);
MatchCompleter* meetingCompleter(Notebook& notebook, QObject* parent);
MatchCompleter* groupCompleter(Notebook& notebook, QObject* parent);
// The shipped specialties and the student's own, found by any word or abbreviation.
MatchCompleter* specialtyCompleter(Notebook& notebook, QObject* parent);

// Words that are in use already.
MatchCompleter* tagCompleter(Notebook& notebook, QObject* parent);
MatchCompleter* circleCompleter(Notebook& notebook, QObject* parent);

} // namespace rapport
