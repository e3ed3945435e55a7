// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

namespace rapport
{

// The line of a capture that was closed without saving, and the fields changed by hand in it: kept
// on this computer until the next one, per notebook and planned meeting.
class KeptLine
{
public:
    KeptLine(const QString& notebookPath, qint64 planned);

    QString line() const;
    QJsonObject fields() const;                                     // fieldsToJson()
    void keep(const QString& line, const QJsonObject& fields = {}); // empty: forget

private:
    QString m_key;
    QString m_fieldsKey;
};

} // namespace rapport
