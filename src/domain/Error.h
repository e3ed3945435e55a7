// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <tl/expected.hpp>

namespace rapport
{

// Why something could not be done. ErrorText makes the sentence; nothing else words failures.
struct Error {
    enum class Kind {
        Empty,        // nothing was typed
        Invalid,      // a value out of its range; `detail` says which and why
        NotFound,     // `what` names what was looked for
        Unreadable,   // the file is there but cannot be read
        ReadOnly,     // the file or its folder cannot be written
        Newer,        // written by a newer Rapport; `detail` holds its schema version
        NotANotebook, // another kind of file
        Damaged,      // SQLite found the file corrupt
        Moved,    // the open file was renamed, deleted or replaced; `kept` says where its rows are
        Full,     // no space left
        Locked,   // another program holds the file for longer than the busy timeout
        Busy,     // a long write of our own is under way
        Conflict, // an undo met rows changed since
        NothingToDo, // nothing to undo or redo
        Cancelled,   // the student stopped it
        Internal     // a fault of ours; what SQLite or Qt said of it is in the log
    };

    Kind kind = Kind::Internal;
    QString what;   // the thing concerned: a path, a uid, a field
    QString detail; // what exactly, in the words of whoever found it
    QString kept;   // what is safe all the same; empty where nothing was at stake
};

template <class T>
using Result = tl::expected<T, Error>;

// The stable word for `error.kind` in JSON: "empty", "invalid", "not found", ...
QString wordOf(Error::Kind kind);

} // namespace rapport
