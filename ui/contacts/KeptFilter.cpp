// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contacts/KeptFilter.h"

#include "notebook/Lookup.h"

namespace rapport
{

QString keptText(const ContactFilter& filter, const Lookup& lookup)
{
    if (filter.archived)
        return QStringLiteral("archived");
    if (filter.kind)
        return QStringLiteral("kind ") + wordOf(*filter.kind);
    if (filter.tag)
        return QStringLiteral("tag ") + *filter.tag;
    if (filter.circle)
        return QStringLiteral("circle ") + *filter.circle;
    for (const Batch& batch : lookup.batches())
        if (batch.id == filter.batch)
            return QStringLiteral("import ") + batch.uid;
    return {};
}

ContactFilter keptFilter(const QString& text, const Lookup& lookup)
{
    const QString what = text.section(QLatin1Char(' '), 0, 0);
    const QString which = text.section(QLatin1Char(' '), 1);
    ContactFilter filter;
    filter.archived = what == u"archived";
    if (what == u"kind")
        filter.kind = fromWord<ContactKind>(which);
    else if (what == u"tag")
        filter.tag = which;
    else if (what == u"circle")
        filter.circle = which;
    else if (what == u"import")
        for (const Batch& batch : lookup.batches())
            if (batch.uid == which)
                filter.batch = batch.id;
    return filter;
}

} // namespace rapport
