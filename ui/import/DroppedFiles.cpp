// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/DroppedFiles.h"

#include <QCoreApplication>
#include <QDir>
#include <QMimeData>
#include <QUrl>

namespace rapport
{
namespace
{

QString tr(const char* text)
{
    return QCoreApplication::translate("DroppedFiles", text);
}

} // namespace

DroppedFiles::DroppedFiles(const QMimeData& dragged)
{
    const QList<QUrl> urls = dragged.urls();
    for (const QUrl& url : urls) {
        const QString path = url.toLocalFile();
        if (!url.isLocalFile())
            refuse(url.toDisplayString(),
                   tr("it is not a file of this computer, and nothing is fetched; save it first"));
        else if (QFileInfo(path).isDir())
            addFolder(path);
        else
            m_paths << path;
    }
}

void DroppedFiles::addFolder(const QString& path)
{
    const QFileInfoList inside =
        QDir(path).entryInfoList({QStringLiteral("*.vcf"), QStringLiteral("*.ics"),
                                  QStringLiteral("*.csv"), QStringLiteral("*.vcs")},
                                 QDir::Files, QDir::Name);
    for (const QFileInfo& file : inside)
        m_paths << file.filePath();
    if (inside.isEmpty())
        refuse(QDir(path).dirName(), tr("there is no .vcf, .ics or .csv file in this folder"));
}

void DroppedFiles::refuse(const QString& what, const QString& why)
{
    m_errors.push_back({Error::Kind::Unreadable, what, why, {}});
}

} // namespace rapport
