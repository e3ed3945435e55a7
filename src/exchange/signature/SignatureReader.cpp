// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/signature/SignatureReader.h"

#include "domain/Fold.h"

#include <QRegularExpression>

namespace rapport
{
namespace
{

constexpr int mostLines = 60; // a signature, not a correspondence
constexpr qsizetype longestLine = 1000;
constexpr qsizetype fewestDigits = 7;

QStringList partsOf(const QString& line)
{
    static const QRegularExpression between(QStringLiteral("\\s*[|•·\\t]\\s*|\\s+/\\s+"));
    QStringList parts;
    for (const QString& part : line.split(between, Qt::SkipEmptyParts))
        if (!part.trimmed().isEmpty())
            parts << part.trimmed();
    return parts;
}

bool startsCut(const QString& line)
{
    return line == QLatin1StringView("--") || line.startsWith(QLatin1StringView("-----")) ||
           line.startsWith(QLatin1StringView("_____"));
}

QString takeMatch(QString& part, const QRegularExpression& pattern)
{
    const QRegularExpressionMatch match = pattern.match(part);
    if (!match.hasMatch())
        return {};
    part.remove(match.capturedStart(), match.capturedLength());
    return match.captured();
}

QString linkLabel(const QString& link)
{
    for (const auto& [host, label] :
         {std::pair("linkedin.", "LinkedIn"), std::pair("doximity.", "Doximity"),
          std::pair("orcid.", "ORCID")})
        if (link.contains(QLatin1StringView(host), Qt::CaseInsensitive))
            return QString::fromLatin1(label);
    return {};
}

QString linesBelow(const QStringList& lines, qsizetype at)
{
    constexpr qsizetype asFarAsAnAddress = 8;
    return lines.mid(at + 1, asFarAsAnAddress).join(u'\n').left(longestLine);
}

Post& postOf(Contact& contact)
{
    if (contact.posts.empty())
        contact.posts.emplace_back();
    return contact.posts.front();
}

void readPgy(const QString& part, Post& post)
{
    static const QRegularExpression pgy(QStringLiteral("\\bPGY[- ]?(\\d{1,2})\\b"),
                                        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = pgy.match(part);
    if (const int year = match.captured(1).toInt(); match.hasMatch() && year >= 1 && year <= 10)
        post.pgy = year;
}

} // namespace

Signature SignatureReader::read(const QString& text) const
{
    Signature signature;
    int lines = 0;
    bool isAnothers = false;
    const QStringList all = text.split(u'\n');
    for (qsizetype i = 0; i < all.size(); ++i) {
        const QString& raw = all[i];
        const QString line = raw.simplified().left(longestLine);
        if (line.isEmpty() || startsCut(line) || m_words.isClosing(line))
            continue;
        if (++lines > mostLines || m_words.isNotice(line))
            break;
        isAnothers = isAnothers || beginsAnother(line, linesBelow(all, i), signature.contact);
        if (isAnothers) {
            signature.leftOver << line;
            continue;
        }
        QStringList unread;
        for (const QString& part : partsOf(raw))
            if (!takeReach(part, signature.contact) && !takeWords(part, signature.contact))
                unread << part;
        if (!unread.isEmpty())
            signature.leftOver << unread.join(QStringLiteral(", "));
    }
    return signature;
}

// A part may hold an address and a phone: "ana@x.edu, 312 555 0142".
bool SignatureReader::takeReach(const QString& part, Contact& contact) const
{
    static const QRegularExpression email(
        QStringLiteral("(?:mailto:)?[\\w.+%-]+@[\\w-]+(?:\\.[\\w-]+)+"));
    static const QRegularExpression link(
        QStringLiteral(
            "(?:https?://|www\\.)\\S+|\\b(?:[a-z]+\\.)?(?:linkedin|doximity|orcid)\\.(?:com|org)/"
            "\\S+"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression phone(
        QStringLiteral("\\+?\\(?\\d[\\d\\s().–-]{5,}\\d(?:\\s*(?:x|ext\\.?)\\s*\\d+)?"));
    QString rest = part;
    bool taken = false;
    while (true) {
        if (QString found = takeMatch(rest, email); !found.isEmpty())
            contact.emails.push_back({found.remove(QLatin1StringView("mailto:")), {}});
        else if (found = takeMatch(rest, link); !found.isEmpty())
            contact.links.push_back({found, linkLabel(found)});
        else if (found = takeMatch(rest, phone); digitsOf(found).size() >= fewestDigits)
            contact.phones.push_back({found.trimmed(), m_words.phoneLabel(rest)});
        else
            return taken;
        taken = true;
    }
}

bool SignatureReader::takeWords(const QString& part, Contact& contact) const
{
    static const QRegularExpression pronouns(
        QStringLiteral("\\(?\\b((?:she|he|they)/(?:her|him|them)(?:/(?:hers|his|theirs))?)\\b\\)?"),
        QRegularExpression::CaseInsensitiveOption);
    QString rest = part;
    if (const QRegularExpressionMatch match = pronouns.match(rest); match.hasMatch()) {
        contact.pronouns = match.captured(1);
        rest.remove(match.capturedStart(), match.capturedLength());
        if (rest.trimmed().isEmpty())
            return true;
    }
    if (takeName(rest.trimmed(), contact))
        return true;
    Post& post = postOf(contact);
    if (m_words.namesDepartment(rest) && post.department.isEmpty())
        post.department = rest.trimmed();
    else if (const auto role = m_words.roleIn(rest); role && post.role.isEmpty()) {
        post.role = rest.trimmed();
        readPgy(rest, post);
        contact.kind = *role;
    } else if (m_words.namesInstitution(rest) && post.institution.isEmpty())
        post.institution = rest.trimmed();
    else
        return false;
    return true;
}

PersonName SignatureReader::nameIn(const QString& part) const
{
    static const QRegularExpression digit(QStringLiteral("\\d"));
    if (part.contains(digit) || m_words.namesDepartment(part) || m_words.namesInstitution(part))
        return {};
    const PersonName name = m_names.partsOf(part);
    return m_words.roleIn(name.given + u' ' + name.family) ? PersonName() : name;
}

// The first words that are neither a role nor a place are the name.
bool SignatureReader::takeName(const QString& part, Contact& contact) const
{
    if (!contact.given.isEmpty() || !contact.family.isEmpty())
        return false;
    const PersonName name = nameIn(part);
    if (name.given.isEmpty() && name.family.isEmpty())
        return false;
    contact.title = name.title;
    contact.given = name.given;
    contact.family = name.family;
    contact.suffix = name.suffix;
    contact.preferred = name.preferred;
    return true;
}

// Another name below an address that somebody was given, with a title or a degree, or with an
// e-mail address of its own below it: "Chicago, IL" is none.
bool SignatureReader::beginsAnother(const QString& line, const QString& below,
                                    const Contact& contact) const
{
    const bool isComplete =
        !contact.family.isEmpty() && (!contact.emails.empty() || !contact.phones.empty());
    const QStringList parts = partsOf(line);
    if (!isComplete || parts.isEmpty())
        return false;
    const PersonName name = nameIn(parts.front());
    if (name.given.isEmpty() || name.family.isEmpty() || fold(name.family) == fold(contact.family))
        return false;
    const QRegularExpression ownAddress(QRegularExpression::escape(fold(name.family)) +
                                        QStringLiteral("[\\w.+-]*@"));
    return !name.title.isEmpty() || !name.suffix.isEmpty() ||
           fold(below + line).contains(ownAddress);
}

} // namespace rapport
