// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace rapport
{

// The line of a capture that was closed without saving: kept on this computer until the next one,
// per notebook and planned meeting.
class KeptLine
{
public:
    KeptLine(const QString& notebookPath, qint64 planned);

    QString line() const;
    void keep(const QString& line); // empty: forget

private:
    QString m_key;
};

} // namespace rapport
