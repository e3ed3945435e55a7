// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/icalendar/JoinLink.h"

#include <QRegularExpression>
#include <QUrl>
#include <QUrlQuery>

namespace rapport
{
namespace
{

bool isJoinLink(const QString& address)
{
    static const QRegularExpression form(
        QStringLiteral("^https://(?:"
                       "meet\\.google\\.com/[a-z]|"
                       "teams\\.(?:microsoft|live)\\.com/(?:l/meetup-join|meet)/|"
                       "(?:[\\w-]+\\.)*zoom(?:gov)?\\.(?:us|com)/(?:j|my|s|w|wc/join|meeting/"
                       "register|webinar/register)/|"
                       "(?:[\\w-]+\\.)+webex\\.com/(?:meet|join|\\S*j\\.php\\?MTID=)|"
                       "meet\\.goto\\.com/\\d|global\\.gotomeeting\\.com/join/|"
                       "facetime\\.apple\\.com/join|meet\\.jit\\.si/|whereby\\.com/\\w|"
                       "(?:lu\\.ma|luma\\.com)/)"),
        QRegularExpression::CaseInsensitiveOption);
    return form.match(address).hasMatch();
}

// "https://urldefense.com/v3/__https://zoom.us/j/1__;!!x" of Proofpoint.
QString withinUnderscores(const QString& address)
{
    const qsizetype begin = address.indexOf(QLatin1String("/v3/__"));
    const qsizetype end = address.lastIndexOf(QLatin1String("__;"));
    return begin < 0 || end < begin + 6 ? QString() : address.mid(begin + 6, end - begin - 6);
}

QString targetOf(const QString& address)
{
    const QUrl url(address);
    const QString host = url.host();
    const QUrlQuery query(url);
    if (host.endsWith(QLatin1String(".safelinks.protection.outlook.com")))
        return query.queryItemValue(QStringLiteral("url"), QUrl::FullyDecoded);
    if (host == QLatin1String("www.google.com") && url.path() == QLatin1String("/url"))
        return query.queryItemValue(QStringLiteral("q"), QUrl::FullyDecoded);
    if (host == QLatin1String("urldefense.com"))
        return withinUnderscores(address);
    return {};
}

} // namespace

QString directAddress(const QString& address)
{
    const QString target = targetOf(address);
    const bool isWebAddress =
        target.startsWith(QLatin1String("https://")) || target.startsWith(QLatin1String("http://"));
    return isWebAddress && !target.contains(QLatin1Char(' ')) ? target : address;
}

QString joinLinkIn(const QString& text)
{
    // Teams writes "Join the meeting now<https://...>"; a sentence may end behind an address.
    static const QRegularExpression address(QStringLiteral("https://[^\\s<>\"'()]{4,2000}"),
                                            QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression sentenceEnd(QStringLiteral("[.,;:!?]+$"));
    for (auto each = address.globalMatch(text); each.hasNext();) {
        const QString found = directAddress(each.next().captured().remove(sentenceEnd));
        if (isJoinLink(found))
            return found;
    }
    return {};
}

} // namespace rapport
