// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/capture/KeptLine.h"

#include <QCryptographicHash>
#include <QSettings>
#include <QStandardPaths>

namespace rapport
{
namespace
{

QString keptLinesPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) +
           QStringLiteral("/kept-lines.ini");
}

} // namespace

KeptLine::KeptLine(const QString& notebookPath, qint64 planned)
{
    // A path does not make a good key: it holds slashes and names.
    const QByteArray hash =
        QCryptographicHash::hash(notebookPath.toUtf8(), QCryptographicHash::Sha1).toHex();
    m_key = QStringLiteral("%1/%2").arg(QString::fromLatin1(hash)).arg(planned);
}

QString KeptLine::line() const
{
    return QSettings(keptLinesPath(), QSettings::IniFormat).value(m_key).toString();
}

void KeptLine::keep(const QString& line)
{
    QSettings file(keptLinesPath(), QSettings::IniFormat);
    if (line.trimmed().isEmpty())
        file.remove(m_key);
    else
        file.setValue(m_key, line);
}

} // namespace rapport
