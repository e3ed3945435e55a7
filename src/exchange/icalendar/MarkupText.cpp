// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/icalendar/MarkupText.h"

#include "domain/Direction.h"
#include "exchange/icalendar/JoinLink.h"

#include <QHash>
#include <QRegularExpression>

namespace rapport
{

QString withoutEntities(const QString& text)
{
    static const QHash<QString, QString> named = {
        {QStringLiteral("amp"), QStringLiteral("&")},
        {QStringLiteral("lt"), QStringLiteral("<")},
        {QStringLiteral("gt"), QStringLiteral(">")},
        {QStringLiteral("quot"), QStringLiteral("\"")},
        {QStringLiteral("apos"), QStringLiteral("'")},
        {QStringLiteral("nbsp"), QStringLiteral(" ")},
    };
    static const QRegularExpression entity(
        QStringLiteral("&(?:#(\\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-z]{2,4}));"));
    QString plain;
    qsizetype from = 0;
    for (auto each = entity.globalMatch(text); each.hasNext();) {
        const auto match = each.next();
        plain += QStringView(text).mid(from, match.capturedStart() - from);
        from = match.capturedEnd();
        const uint code = match.hasCaptured(1) ? match.capturedView(1).toUInt()
                                               : match.capturedView(2).toUInt(nullptr, 16);
        const bool isPrintable = code >= 0x20 && code <= 0x10FFFF && !QChar::isSurrogate(code);
        if (match.hasCaptured(3))
            plain += named.value(match.captured(3), match.captured());
        else if (isPrintable)
            plain += QString::fromUcs4(reinterpret_cast<const char32_t*>(&code), 1);
    }
    plain += text.mid(from);
    return plain.removeIf(turnsDirection);
}

namespace
{

const QRegularExpression& anyTag()
{
    static const QRegularExpression tag(QStringLiteral("</?[a-zA-Z!][^<>]*>"));
    return tag;
}

// "here (https://x.edu)"; an address that is shown as it is stands once.
QString linkText(QString words, const QString& href)
{
    words = words.remove(anyTag()).trimmed();
    const QString address = directAddress(withoutEntities(href));
    const QString shown = withoutEntities(words);
    if (shown.isEmpty() || shown == address || QStringLiteral("mailto:") + shown == address)
        return shown.isEmpty() ? address.toHtmlEscaped() : words;
    return QStringLiteral("%1 (%2)").arg(words, address.toHtmlEscaped());
}

// "<a href="https://x.edu">here</a>" to "here (https://x.edu)".
QString withLinksSpelledOut(const QString& markup)
{
    static const QRegularExpression link(
        QStringLiteral("<a\\b[^<>]*?href\\s*=\\s*[\"']([^\"'<>]*)[\"'][^<>]*>"
                       "((?:[^<]|<(?!/?a\\b))*+)</a>"),
        QRegularExpression::CaseInsensitiveOption);
    QString text;
    qsizetype from = 0;
    for (auto each = link.globalMatch(markup); each.hasNext();) {
        const auto match = each.next();
        text += QStringView(markup).mid(from, match.capturedStart() - from);
        from = match.capturedEnd();
        text += linkText(match.captured(2), match.captured(1));
    }
    return text + markup.mid(from);
}

} // namespace

bool looksLikeMarkup(const QString& text)
{
    static const QRegularExpression tag(
        QStringLiteral("<(?:br|p|a|b|i|u|ul|ol|li|div|span|html|body|h[1-6]|strong|em|table)"
                       "(?:\\s[^<>]*)?/?>"),
        QRegularExpression::CaseInsensitiveOption);
    return tag.match(text).hasMatch();
}

QString plainTextOf(const QString& markup)
{
    static const QRegularExpression lineEnd(
        QStringLiteral("\\s*(?:<br\\s*/?>|</(?:p|div|tr|ul|ol|h[1-6])\\s*>)\\n?"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression item(QStringLiteral("\\s*<li\\b[^<>]*>\\s*"),
                                         QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression hidden(
        QStringLiteral("<(script|style)\\b[^<>]*>[^<]*</\\1>|<!--[^<>]*-->"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression gap(QStringLiteral("\\n{3,}"));
    QString text = markup;
    text.remove(hidden);
    text = withLinksSpelledOut(text);
    text.replace(lineEnd, QStringLiteral("\n"));
    text.replace(item, QStringLiteral("\n- "));
    text.remove(anyTag());
    text = withoutEntities(text);
    text.replace(gap, QStringLiteral("\n\n"));
    return text.trimmed();
}

} // namespace rapport
