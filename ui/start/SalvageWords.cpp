// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/SalvageWords.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>

namespace rapport
{
namespace
{

struct SalvageWord {
    const char* table;
    const char* one;
    const char* many;
};

constexpr SalvageWord entryWords[] = {
    {"contact", QT_TRANSLATE_NOOP("rapport::SalvageWords", "1 contact"),
     QT_TRANSLATE_NOOP("rapport::SalvageWords", "%1 contacts")},
    {"meeting", QT_TRANSLATE_NOOP("rapport::SalvageWords", "1 meeting"),
     QT_TRANSLATE_NOOP("rapport::SalvageWords", "%1 meetings")},
    {"follow_up", QT_TRANSLATE_NOOP("rapport::SalvageWords", "1 follow-up"),
     QT_TRANSLATE_NOOP("rapport::SalvageWords", "%1 follow-ups")},
    {"interaction", QT_TRANSLATE_NOOP("rapport::SalvageWords", "1 interaction"),
     QT_TRANSLATE_NOOP("rapport::SalvageWords", "%1 interactions")},
    {"advice", QT_TRANSLATE_NOOP("rapport::SalvageWords", "1 piece of advice"),
     QT_TRANSLATE_NOOP("rapport::SalvageWords", "%1 pieces of advice")},
    {"opportunity", QT_TRANSLATE_NOOP("rapport::SalvageWords", "1 opportunity"),
     QT_TRANSLATE_NOOP("rapport::SalvageWords", "%1 opportunities")},
    {"group", QT_TRANSLATE_NOOP("rapport::SalvageWords", "1 group"),
     QT_TRANSLATE_NOOP("rapport::SalvageWords", "%1 groups")},
    {"term", QT_TRANSLATE_NOOP("rapport::SalvageWords", "1 term"),
     QT_TRANSLATE_NOOP("rapport::SalvageWords", "%1 terms")},
};

// What hangs on entries.
constexpr SalvageWord detailWords[] = {
    {"participant", QT_TRANSLATE_NOOP("rapport::SalvageWords", "1 person at a meeting"),
     QT_TRANSLATE_NOOP("rapport::SalvageWords", "%1 people at meetings")},
    {"interaction_contact",
     QT_TRANSLATE_NOOP("rapport::SalvageWords", "1 person of an interaction"),
     QT_TRANSLATE_NOOP("rapport::SalvageWords", "%1 people of interactions")},
    {"group_contact", QT_TRANSLATE_NOOP("rapport::SalvageWords", "1 member of a group"),
     QT_TRANSLATE_NOOP("rapport::SalvageWords", "%1 members of groups")},
    {"meeting_group", QT_TRANSLATE_NOOP("rapport::SalvageWords", "1 host of a meeting"),
     QT_TRANSLATE_NOOP("rapport::SalvageWords", "%1 hosts of meetings")},
    {"contact_reach", QT_TRANSLATE_NOOP("rapport::SalvageWords", "1 address, phone or link"),
     QT_TRANSLATE_NOOP("rapport::SalvageWords", "%1 addresses, phones and links")},
    {"contact_post", QT_TRANSLATE_NOOP("rapport::SalvageWords", "1 post"),
     QT_TRANSLATE_NOOP("rapport::SalvageWords", "%1 posts")},
    {"contact_specialty", QT_TRANSLATE_NOOP("rapport::SalvageWords", "1 specialty of a contact"),
     QT_TRANSLATE_NOOP("rapport::SalvageWords", "%1 specialties of contacts")},
    {"meeting_specialty", QT_TRANSLATE_NOOP("rapport::SalvageWords", "1 specialty of a meeting"),
     QT_TRANSLATE_NOOP("rapport::SalvageWords", "%1 specialties of meetings")},
    {"contact_tag", QT_TRANSLATE_NOOP("rapport::SalvageWords", "1 tag"),
     QT_TRANSLATE_NOOP("rapport::SalvageWords", "%1 tags")},
    {"contact_circle", QT_TRANSLATE_NOOP("rapport::SalvageWords", "1 circle"),
     QT_TRANSLATE_NOOP("rapport::SalvageWords", "%1 circles")},
    {"contact_photo", QT_TRANSLATE_NOOP("rapport::SalvageWords", "1 photo"),
     QT_TRANSLATE_NOOP("rapport::SalvageWords", "%1 photos")},
    {"not_same", QT_TRANSLATE_NOOP("rapport::SalvageWords", "1 pair kept apart"),
     QT_TRANSLATE_NOOP("rapport::SalvageWords", "%1 pairs kept apart")},
    {"setting", QT_TRANSLATE_NOOP("rapport::SalvageWords", "1 setting"),
     QT_TRANSLATE_NOOP("rapport::SalvageWords", "%1 settings")},
    {"specialty", QT_TRANSLATE_NOOP("rapport::SalvageWords", "1 specialty of yours"),
     QT_TRANSLATE_NOOP("rapport::SalvageWords", "%1 specialties of yours")},
    {"meeting_kind", QT_TRANSLATE_NOOP("rapport::SalvageWords", "1 meeting kind of yours"),
     QT_TRANSLATE_NOOP("rapport::SalvageWords", "%1 meeting kinds of yours")},
};

QString salvageWords(const char* text)
{
    return QCoreApplication::translate("rapport::SalvageWords", text);
}

template <size_t Count>
QString listed(const Salvaged& salvaged, const SalvageWord (&words)[Count],
               qint64 SalvagedTable::*number)
{
    QStringList parts;
    for (const SalvageWord& word : words)
        for (const SalvagedTable& table : salvaged.tables)
            if (const qint64 count = table.*number;
                table.table == QLatin1StringView(word.table) && count > 0)
                parts << (count == 1 ? salvageWords(word.one) : salvageWords(word.many).arg(count));
    return parts.join(QStringLiteral(", "));
}

qint64 countLoosened(const Salvaged& salvaged)
{
    qint64 count = 0;
    for (const SalvagedTable& table : salvaged.tables)
        count += table.loosened;
    return count;
}

QStringList lossesOf(const Salvaged& salvaged)
{
    QStringList lines;
    if (const QString lost = listed(salvaged, entryWords, &SalvagedTable::lost); !lost.isEmpty())
        lines << salvageWords("Lost: %1.").arg(lost);
    if (const QString lost = listed(salvaged, detailWords, &SalvagedTable::lost); !lost.isEmpty())
        lines << (lines.isEmpty() ? salvageWords("Lost: %1.") : salvageWords("Lost with them: %1."))
                     .arg(lost);
    const qint64 loosened = countLoosened(salvaged);
    if (loosened == 1)
        lines << salvageWords("1 entry no longer says whom or what it was about.");
    else if (loosened > 1)
        lines
            << salvageWords("%1 entries no longer say whom or what they were about.").arg(loosened);
    return lines;
}

} // namespace

QString salvageText(const Salvaged& salvaged)
{
    const QString read = listed(salvaged, entryWords, &SalvagedTable::read);
    const QStringList losses = lossesOf(salvaged);
    QStringList lines;
    if (losses.isEmpty())
        lines << salvageWords("Everything could be read: %1.")
                     .arg(read.isEmpty() ? salvageWords("the notebook was empty") : read);
    else
        lines << (read.isEmpty() ? salvageWords("No entry could be read.")
                                 : salvageWords("Read: %1.").arg(read))
              << losses;
    lines << salvageWords("The damaged file is kept in %1.").arg(salvaged.kept);
    return lines.join(u'\n');
}

} // namespace rapport
