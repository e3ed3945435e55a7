// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/capture/KeptLine.h"

#include "ui/widgets/Remembered.h"

#include <QCryptographicHash>
#include <QJsonDocument>

namespace rapport
{

KeptLine::KeptLine(const QString& notebookPath, qint64 planned)
{
    // A path does not make a good key: it holds slashes and names.
    const QByteArray hash =
        QCryptographicHash::hash(notebookPath.toUtf8(), QCryptographicHash::Sha1).toHex();
    const QString which = QStringLiteral("%1-%2").arg(QString::fromLatin1(hash)).arg(planned);
    m_key = QStringLiteral("kept-line/") + which;
    m_fieldsKey = QStringLiteral("kept-fields/") + which;
}

QString KeptLine::line() const
{
    return Remembered().value(m_key).toString();
}

QJsonObject KeptLine::fields() const
{
    return QJsonDocument::fromJson(Remembered().value(m_fieldsKey).toByteArray()).object();
}

void KeptLine::keep(const QString& line, const QJsonObject& fields)
{
    Remembered file;
    if (line.trimmed().isEmpty())
        file.remove(m_key);
    else
        file.setValue(m_key, line);
    if (fields.isEmpty())
        file.remove(m_fieldsKey);
    else
        file.setValue(m_fieldsKey, QJsonDocument(fields).toJson(QJsonDocument::Compact));
}

} // namespace rapport
