// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/signature/SignatureWords.h"

#include "domain/Fold.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace rapport
{
namespace
{

QStringList stringsOf(const QJsonValue& list)
{
    QStringList strings;
    for (const QJsonValue& each : list.toArray())
        strings << each.toString();
    return strings;
}

// Folded, with everything but letters and digits as one blank, and a blank at both ends: so that
// " chair " is found as a word.
QString asWords(const QString& line)
{
    QString words(u' ');
    for (const QChar letter : fold(line))
        words += letter.isLetterOrNumber() ? letter : QChar(u' ');
    return words.simplified().prepend(u' ') + u' ';
}

bool holdsOneOf(const QString& words, const QStringList& known)
{
    return std::any_of(known.begin(), known.end(), [&](const QString& each) {
        return words.contains(u' ' + each + u' ') ||
               words.contains(u' ' + each + QStringLiteral("s "));
    });
}

} // namespace

SignatureWords::SignatureWords()
{
    QFile file(QStringLiteral(":/exchange/signature-words.json"));
    if (!file.open(QFile::ReadOnly))
        return; // compiled in: cannot fail
    const QJsonObject all = QJsonDocument::fromJson(file.readAll()).object();
    for (const QJsonValue& role : all[QLatin1StringView("roles")].toArray())
        m_roles.push_back({fromWord<ContactKind>(role[QLatin1StringView("kind")].toString())
                               .value_or(ContactKind::Other),
                           stringsOf(role[QLatin1StringView("words")])});
    const QJsonObject labels = all[QLatin1StringView("phoneLabels")].toObject();
    for (auto label = labels.begin(); label != labels.end(); ++label)
        m_labels.push_back({label.key(), stringsOf(label.value())});
    m_departments = stringsOf(all[QLatin1StringView("departments")]);
    m_institutions = stringsOf(all[QLatin1StringView("institutions")]);
    m_closings = stringsOf(all[QLatin1StringView("closings")]);
    m_notices = stringsOf(all[QLatin1StringView("notices")]);
}

std::optional<ContactKind> SignatureWords::roleIn(const QString& line) const
{
    const QString words = asWords(line);
    for (const Role& role : m_roles)
        if (holdsOneOf(words, role.words))
            return role.kind;
    return std::nullopt;
}

bool SignatureWords::namesDepartment(const QString& line) const
{
    return holdsOneOf(asWords(line), m_departments);
}

bool SignatureWords::namesInstitution(const QString& line) const
{
    return holdsOneOf(asWords(line), m_institutions);
}

bool SignatureWords::isClosing(const QString& line) const
{
    return m_closings.contains(asWords(line).trimmed());
}

bool SignatureWords::isNotice(const QString& line) const
{
    return holdsOneOf(asWords(line), m_notices) ||
           std::any_of(m_notices.begin(), m_notices.end(),
                       [&](const QString& each) { return asWords(line).startsWith(u' ' + each); });
}

QString SignatureWords::phoneLabel(const QString& before) const
{
    const QString words = asWords(before);
    for (const Label& label : m_labels)
        if (holdsOneOf(words, label.words))
            return label.label;
    return {};
}

} // namespace rapport
