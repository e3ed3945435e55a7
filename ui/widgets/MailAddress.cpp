// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/MailAddress.h"

#include <QRegularExpression>
#include <QUrlQuery>
#include <algorithm>

namespace rapport
{
namespace
{

// Without any character that a mail program may take for the end of the address. Control and
// format characters (a line end, one that turns the direction) are in \p{C}.
bool isOneAddress(const QString& text)
{
    static const QRegularExpression address(
        QStringLiteral(
            "\\A[^\\s\\p{C}@,;:<>()\\[\\]\"\\\\?&%#]+@[^\\s\\p{C}@,;:<>()\"\\\\?&%#]+\\z"),
        QRegularExpression::UseUnicodePropertiesOption);
    return address.match(text).hasMatch();
}

bool endsNoLine(const QString& text)
{
    return std::none_of(text.begin(), text.end(),
                        [](QChar letter) { return letter.category() == QChar::Other_Control; });
}

} // namespace

QUrl mailUrl(const QString& address)
{
    QUrl url;
    const QString trimmed = address.trimmed();
    if (!isOneAddress(trimmed))
        return url;
    url.setScheme(QStringLiteral("mailto"));
    url.setPath(trimmed);
    return url;
}

bool isPlainMail(const QUrl& url)
{
    if (!isOneAddress(url.path(QUrl::FullyDecoded)) || url.hasFragment())
        return false;
    const auto items = QUrlQuery(url).queryItems(QUrl::FullyDecoded);
    return std::all_of(items.begin(), items.end(), [](const std::pair<QString, QString>& item) {
        const QString name = item.first.toLower();
        return name == QLatin1StringView("body") ||
               (name == QLatin1StringView("subject") && endsNoLine(item.second));
    });
}

} // namespace rapport
