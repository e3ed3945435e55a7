// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/text/PersonNames.h"

#include "domain/Fold.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <algorithm>

namespace rapport
{
namespace
{

// Beside the titles of the capture line, which are English.
constexpr const char* titlesElsewhere[] = {"herr", "frau", "m",    "mme",   "mlle", "sr",
                                           "sra",  "dra",  "sig",  "sigra", "dott", "dottssa",
                                           "drs",  "dhr",  "mevr", "rev",   "sir",  "med"};

QString plainWord(const QString& word)
{
    return fold(word).remove(u'.');
}

QStringList phrasesIn(const QJsonValue& phrases)
{
    QStringList words;
    for (const QJsonValue& phrase : phrases.toArray())
        words.push_back(phrase.toString());
    return words;
}

// One of the lists of entries with "words".
QStringList phrasesOf(const QJsonObject& all, const char* list)
{
    QStringList words;
    for (const QJsonValue& entry : all[QLatin1StringView(list)].toArray())
        words += phrasesIn(entry.toObject()[QLatin1StringView("words")]);
    return words;
}

bool isWrittenFamilyFirst(const QString& name)
{
    return std::any_of(name.begin(), name.end(), [](QChar c) {
        return c.script() == QChar::Script_Han || c.script() == QChar::Script_Hangul ||
               c.script() == QChar::Script_Hiragana || c.script() == QChar::Script_Katakana;
    });
}

QStringList blankParted(const QString& words)
{
    static const QRegularExpression blanks(QStringLiteral("\\s+"));
    return words.split(blanks, Qt::SkipEmptyParts);
}

QString blankJoined(const QStringList& words)
{
    return words.join(u' ');
}

void append(QString& list, const QString& more)
{
    if (!more.isEmpty())
        list += (list.isEmpty() ? QString() : QStringLiteral(", ")) + more;
}

// "Robert "Bob" Smith", "Robert (Bob) Smith".
QString takeNickname(QString& whole)
{
    static const QRegularExpression pattern(
        QStringLiteral("\\s[\"“(]([^\"”“()/,]{1,40})[\"”)](?=\\s|$)"));
    const QRegularExpressionMatch match = pattern.match(whole);
    if (!match.hasMatch())
        return {};
    whole.remove(match.capturedStart(), match.capturedLength());
    return match.captured(1).trimmed();
}

} // namespace

QString plainTitle(const QString& title)
{
    QStringList words = title.split(u' ', Qt::SkipEmptyParts);
    for (QString& word : words)
        while (word.endsWith(u'.'))
            word.chop(1);
    return words.join(u' ').simplified();
}

PersonNames::PersonNames()
{
    QFile file(QStringLiteral(":/capture/capture-words.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The words of names are missing from the program");
    const QJsonObject all = QJsonDocument::fromJson(file.readAll()).object();
    for (const QString& phrase : phrasesOf(all, "titles"))
        for (const QString& word : blankParted(phrase))
            m_titles.insert(word);
    for (const char* title : titlesElsewhere)
        m_titles.insert(QLatin1StringView(title));
    for (const QString& degree :
         phrasesOf(all, "degrees") + phrasesIn(all[QLatin1StringView("suffixes")]))
        m_degrees.insert(plainWord(degree).remove(u' '));
    for (const QString& degree : phrasesOf(all, "degreesInCapitals"))
        m_inCapitals.insert(degree);
    for (const QString& particle : phrasesIn(all[QLatin1StringView("particles")]))
        m_particles.insert(particle);
}

PersonName PersonNames::partsOf(const QString& whole) const
{
    PersonName name;
    QString rest = whole.simplified();
    name.preferred = takeNickname(rest);
    QStringList pieces = rest.split(u',', Qt::SkipEmptyParts);
    for (QString& piece : pieces)
        piece = piece.trimmed();
    while (pieces.size() > 1 && areDegrees(pieces.last())) {
        name.suffix = pieces.last() + (name.suffix.isEmpty() ? QString() : QStringLiteral(", ")) +
                      name.suffix;
        pieces.removeLast();
    }
    if (pieces.size() < 2) {
        splitWords(pieces.value(0), name);
        return name;
    }
    name.family = pieces.takeFirst();
    takeSuffix(name.family, name.suffix);
    QString given = pieces.join(QLatin1StringView(", "));
    takeSuffix(given, name.suffix);
    takeTitle(given, name.title);
    takeTitle(name.family, name.title);
    name.given = given;
    return name;
}

void PersonNames::splitWords(const QString& words, PersonName& name) const
{
    QString rest = words;
    takeTitle(rest, name.title);
    QString suffix;
    takeSuffix(rest, suffix);
    append(suffix, name.suffix);
    name.suffix = suffix;
    QStringList left = blankParted(rest);
    if (left.size() == 1) {
        (name.title.isEmpty() ? name.given : name.family) = left.first();
        return;
    }
    if (left.size() == 2 && isWrittenFamilyFirst(rest)) {
        name.family = left.first();
        name.given = left.last();
        return;
    }
    qsizetype family = left.size() - 1;
    while (family > 1 && m_particles.contains(fold(left[family - 1])))
        --family;
    name.given = blankJoined(left.mid(0, family));
    name.family = blankJoined(left.mid(family));
}

void PersonNames::takeSuffix(QString& name, QString& suffix) const
{
    const qsizetype comma = name.indexOf(u',');
    if (comma > 0 && areDegrees(name.mid(comma + 1))) {
        append(suffix, name.mid(comma + 1).trimmed());
        name = name.left(comma).trimmed();
    }
    QStringList words = blankParted(name);
    QStringList degrees;
    while (words.size() > 1 && isDegree(words.last()))
        degrees.prepend(words.takeLast());
    if (degrees.empty())
        return;
    append(suffix, degrees.join(QLatin1StringView(", ")));
    name = blankJoined(words);
}

void PersonNames::takeTitle(QString& name, QString& title) const
{
    QStringList words = blankParted(name);
    QStringList titles;
    while (words.size() > 1 && isTitleWord(words.first()))
        titles.push_back(words.takeFirst());
    if (titles.empty() || !title.isEmpty())
        return;
    title = plainTitle(blankJoined(titles));
    name = blankJoined(words);
}

bool PersonNames::isTitle(const QString& text) const
{
    const QStringList words = blankParted(text);
    return !words.empty() && std::all_of(words.begin(), words.end(),
                                         [this](const QString& word) { return isTitleWord(word); });
}

// "M. Dupont" has a title; "M Dupont" an initial.
bool PersonNames::isTitleWord(const QString& word) const
{
    return word.size() > 1 && m_titles.contains(plainWord(word));
}

bool PersonNames::isDegree(const QString& word) const
{
    QString bare = word;
    bare.remove(u'.').remove(u',');
    const bool isAbbreviated = bare.size() > 1 && bare[0].isUpper();
    return (isAbbreviated && m_degrees.contains(fold(bare))) || m_inCapitals.contains(bare);
}

bool PersonNames::areDegrees(const QString& words) const
{
    const QStringList each = blankParted(QString(words).replace(u',', u' '));
    return !each.empty() && std::all_of(each.begin(), each.end(),
                                        [this](const QString& word) { return isDegree(word); });
}

} // namespace rapport
