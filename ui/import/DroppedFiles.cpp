// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/DroppedFiles.h"

#include <QMimeData>
#include <QUrl>

namespace rapport
{

QStringList droppedFiles(const QMimeData& dragged)
{
    QStringList files;
    const QList<QUrl> urls = dragged.urls();
    for (const QUrl& url : urls)
        if (url.isLocalFile())
            files << url.toLocalFile();
    return files;
}

} // namespace rapport
