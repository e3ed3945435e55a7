// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/capture/KeptLine.h"

#include "ui/widgets/Remembered.h"

#include <QCryptographicHash>

namespace rapport
{
KeptLine::KeptLine(const QString& notebookPath, qint64 planned)
{
    // A path does not make a good key: it holds slashes and names.
    const QByteArray hash =
        QCryptographicHash::hash(notebookPath.toUtf8(), QCryptographicHash::Sha1).toHex();
    m_key = QStringLiteral("kept-line/%1-%2").arg(QString::fromLatin1(hash)).arg(planned);
}

QString KeptLine::line() const
{
    return Remembered().value(m_key).toString();
}

void KeptLine::keep(const QString& line)
{
    Remembered file;
    if (line.trimmed().isEmpty())
        file.remove(m_key);
    else
        file.setValue(m_key, line);
}

} // namespace rapport
