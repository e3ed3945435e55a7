// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notebook/import/FieldChanges.h"

#include "notebook/Unite.h"

#include <QCoreApplication>
#include <algorithm>

namespace rapport
{
namespace
{

constexpr qsizetype shownCharacters = 200;

QString joinedWords(const std::vector<QString>& words)
{
    return shortened(QStringList(words.begin(), words.end()).join(QStringLiteral(", ")));
}

// "TEL" of "item1.TEL;TYPE=cell:...".
QString propertyName(const QString& line)
{
    const auto end =
        std::find_if(line.begin(), line.end(), [](QChar c) { return c == u':' || c == u';'; });
    return line.left(end - line.begin()).section(u'.', -1).toUpper();
}

bool isBookkeeping(const QString& line)
{
    static const QStringList names{QStringLiteral("REV"),      QStringLiteral("PRODID"),
                                   QStringLiteral("DTSTAMP"),  QStringLiteral("LAST-MODIFIED"),
                                   QStringLiteral("SEQUENCE"), QStringLiteral("CREATED")};
    return names.contains(propertyName(line));
}

} // namespace

QString shortened(const QString& text)
{
    const QString line = text.simplified();
    return line.size() <= shownCharacters ? line : line.left(shownCharacters - 1) + u'…';
}

bool FieldChanges::isNews(const char* field, const QString& value)
{
    return !value.isEmpty() && !m_said.again(field, value);
}

bool FieldChanges::isNewsAmong(const char* field, const QString& value)
{
    return !m_said.againAmong(field, value);
}

bool FieldChanges::note(const QString& field, const QString& label, const QString& before,
                        const QString& after)
{
    const bool isTaken = m_refused.count(field) == 0;
    m_changes.push_back({field, label, shortened(before), shortened(after), isTaken});
    return isTaken;
}

void FieldChanges::text(const char* field, const QString& label, QString& known,
                        const QString& read)
{
    if (isNews(field, read))
        replace(field, label, known, read);
}

void FieldChanges::replace(const char* field, const QString& label, QString& known,
                           const QString& read)
{
    if (read != known && note(QString::fromLatin1(field), label, known, read))
        known = read;
}

void FieldChanges::gap(const char* field, const QString& label, QString& known, const QString& read)
{
    if (isNews(field, read) && known.isEmpty())
        replace(field, label, known, read);
}

void FieldChanges::notes(const QString& label, QString& known, const QString& read)
{
    if (!isNews("notes", read))
        return;
    const QString united = unitedNotes(known, read);
    if (united != known && note(QStringLiteral("notes"), label, {}, read))
        known = united;
}

void FieldChanges::words(const char* field, const QString& label, std::vector<QString>& known,
                         const std::vector<QString>& read)
{
    const std::vector<QString> missing =
        missingFrom(known, newsAmong(field, read, [](const QString& word) { return word; }));
    if (missing.empty() || !note(QString::fromLatin1(field), label, {}, joinedWords(missing)))
        return;
    known.insert(known.end(), missing.begin(), missing.end());
}

void FieldChanges::properties(std::vector<QString>& known, const std::vector<QString>& read)
{
    std::vector<QString> missing;
    for (const QString& line : read)
        if (!isBookkeeping(line) && isNewsAmong("properties", line) &&
            std::find(known.begin(), known.end(), line) == known.end())
            missing.push_back(line);
    if (missing.empty() || !note(QStringLiteral("properties"),
                                 QCoreApplication::translate("FieldChanges", "Other properties"),
                                 {}, joinedWords(missing)))
        return;
    known.insert(known.end(), missing.begin(), missing.end());
}

} // namespace rapport
