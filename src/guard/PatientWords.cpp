// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "guard/PatientWords.h"

#include "guard/PatientPatterns.h"

#include <QFile>
#include <nlohmann/json.hpp>

namespace rapport
{
namespace
{

// "medical record|mrn": a space in a word stands for any white space.
QString alternatives(const nlohmann::json& words)
{
    QStringList escaped;
    for (const nlohmann::json& word : words)
        escaped << QRegularExpression::escape(QString::fromStdString(word.get<std::string>()))
                       .replace(QLatin1StringView("\\ "), QLatin1StringView("\\s+"));
    return escaped.join(u'|');
}

QRegularExpression expression(const QString& pattern)
{
    return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption |
                                           QRegularExpression::UseUnicodePropertiesOption);
}

QRegularExpression cased(const QString& pattern)
{
    return QRegularExpression(pattern, QRegularExpression::UseUnicodePropertiesOption);
}

} // namespace

PatientWords readPatientWords()
{
    QFile file(QStringLiteral(":/guard/patient-words.json"));
    if (!file.open(QFile::ReadOnly))
        return {}; // compiled in: cannot fail
    const nlohmann::json words = nlohmann::json::parse(file.readAll().toStdString());
    const auto any = [&](const char* list) { return alternatives(words.at(list)); };
    const QString twoWords = QStringLiteral("\\p{Lu}\\p{Ll}+,?\\s+\\p{Lu}\\p{L}+");
    const QString whole = QStringLiteral("\\b(?:%1)\\b");
    return {
        expression(QStringLiteral("\\b(?:%1)\\b\\.?\\s*(?:no\\.?|number|is|#|:|=|-)*\\s*"
                                  "[A-Z]{0,3}\\d[\\d-]{4,}")
                       .arg(any("records"))),
        expression(QStringLiteral("\\b(?:%1)\\b\\.?\\s*(?:is|on|am|el|:|=|-)*\\s*%2")
                       .arg(any("births"), datePattern())),
        expression(QStringLiteral("\\b(?:%1)\\.?\\s*#?\\s*\\d{1,4}[A-Z]?(?:-\\d{1,2})?\\b")
                       .arg(any("beds"))),
        expression(whole.arg(any("conditions"))),
        expression(whole.arg(any("gatherings"))),
        cased(QStringLiteral("\\b(?i:%1)\\b\\.?,?\\s+\\p{Lu}\\p{L}+").arg(any("patients"))),
        cased(QStringLiteral("\\b\\d{3}-\\d{2}-\\d{4}\\b")),
        cased(twoWords),
        cased(twoWords + QStringLiteral("\\W{1,4}((?i)%1)").arg(datePattern())),
        cased(QStringLiteral(
            "\\b\\d{1,3}\\s?(?:[FM]\\b|y\\.?/?o\\.?\\b|-?\\s?years?[-\\s]olds?\\b)")),
    };
}

} // namespace rapport
