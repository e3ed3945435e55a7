// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/vcard/VCardUid.h"

#include "exchange/vcard/ContentLineText.h"
#include "exchange/vcard/VCardText.h"

#include <QUuid>

namespace rapport
{

namespace
{

constexpr QLatin1StringView prefix("urn:uuid:");

} // namespace

QString uidFromValue(std::string_view value)
{
    const QString text = lineOf(value).left(500);
    return text.startsWith(prefix, Qt::CaseInsensitive) ? text.mid(prefix.size()) : text;
}

QString uidFromProperties(const VCardProperties& properties)
{
    for (const VCardProperty& property : properties) {
        const QString uid = property.is("UID") ? uidFromValue(property.value) : QString();
        if (!uid.isEmpty())
            return uid;
    }
    return {};
}

std::string uidAsAddress(const QString& uid)
{
    const QString text = QUuid::fromString(uid).isNull() ? uid : prefix + uid;
    return escapedText(text.toStdString());
}

std::vector<QString> withoutMembers(std::vector<QString> keptLines,
                                    const std::function<bool(const QString&)>& isTold)
{
    std::erase_if(keptLines, [&](const QString& line) {
        const auto property = propertyFromLineText(line.toStdString());
        return property && fieldOf(*property) == VCardField::Member &&
               isTold(uidFromValue(property->value));
    });
    return keptLines;
}

} // namespace rapport
