// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QSet>
#include <QString>

namespace rapport
{

struct PersonName {
    QString title; // "Dr", "Prof Dr": without full stops
    QString given;
    QString family;
    QString suffix; // "MD, MPH"
    QString preferred;

    friend bool operator==(const PersonName&, const PersonName&) = default;
};

// Takes a name written in one piece apart: "Dr. Ana Ruiz, MD", "Ruiz, Ana", "Sanne van der Meer",
// "Robert \"Bob\" Smith Jr.", "山田 太郎". Its words are those of resources/capture-words.json.
class PersonNames
{
public:
    PersonNames();

    PersonName partsOf(const QString& whole) const;
    // "Raman, MD" and "Raman MD" of a column of family names: what is no name goes to `suffix`.
    void takeSuffix(QString& name, QString& suffix) const;
    // "Dr. Priya" of a column of given names.
    void takeTitle(QString& name, QString& title) const;
    bool isTitle(const QString& text) const; // every word of it

private:
    bool isTitleWord(const QString& word) const;
    bool isDegree(const QString& word) const;
    bool areDegrees(const QString& words) const;
    void splitWords(const QString& words, PersonName& name) const;

    QSet<QString> m_titles;     // folded, without full stops
    QSet<QString> m_degrees;    // folded, without full stops
    QSet<QString> m_inCapitals; // degrees only as they stand: "MA", not "Ma"
    QSet<QString> m_particles;
};

// "Prof. Dr." as titles are kept: "Prof Dr".
QString plainTitle(const QString& title);

} // namespace rapport
