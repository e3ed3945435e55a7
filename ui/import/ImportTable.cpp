// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/ImportTable.h"

#include "ui/widgets/Remembered.h"

#include <QCryptographicHash>

namespace rapport
{
namespace
{

const QString mappingGroup = QStringLiteral("importColumns");

} // namespace

ColumnMappings rememberedMappings()
{
    ColumnMappings mappings;
    Remembered settings;
    settings.beginGroup(mappingGroup);
    const QStringList keys = settings.childKeys();
    for (const QString& key : keys)
        if (const auto mapping = mappingFromJson(settings.value(key).toByteArray()))
            mappings[headersOf(*mapping)] = *mapping;
    return mappings;
}

void remember(const ColumnMapping& mapping)
{
    const QByteArray key =
        QCryptographicHash::hash(headersOf(mapping).toUtf8(), QCryptographicHash::Sha1).toHex();
    Remembered settings;
    settings.beginGroup(mappingGroup);
    settings.setValue(QString::fromLatin1(key), mappingToJson(mapping));
}

} // namespace rapport
