// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/vcard/VCardLabels.h"

#include "exchange/text/Ascii.h"
#include "exchange/vcard/VCardFields.h"
#include "exchange/vcard/VCardText.h"

#include <QStringList>
#include <QUrl>
#include <algorithm>

namespace rapport
{

namespace
{

struct TypeWord {
    const char* type;
    const char* label; // empty: says nothing of the label
};
// RFC 2426 (3.2, 3.3), RFC 6350 (5.6, 6.4.1) and what programs add to it.
constexpr TypeWord typeWords[] = {{"WORK", "work"},     {"HOME", "home"}, {"CELL", "mobile"},
                                  {"MOBILE", "mobile"}, {"FAX", "fax"},   {"PAGER", "pager"},
                                  {"OTHER", "other"},   {"VOICE", ""},    {"INTERNET", ""},
                                  {"PREF", ""}};

const TypeWord* wordOfType(const std::string& type)
{
    for (const TypeWord& each : typeWords) {
        if (equalsIgnoringCase(type, each.type))
            return &each;
    }
    return nullptr;
}

// The words of 2.1 on their way through servers: "X-MS-TEL;TYPE=VOICE;ASSISTANT=:" of Outlook
// through iCloud, "TEL;CELL=;PREF=:" through ownCloud.
bool isBareWord(const VCardParameter& parameter, const VCardProperty& property)
{
    const bool canBe = property.is("X-MS-TEL") || wordOfType(parameter.name);
    return canBe && std::all_of(parameter.values.begin(), parameter.values.end(),
                                [](const std::string& value) { return value.empty(); });
}

// All values of all TYPE parameters; the quoted list of 4.0 ("voice,home") is several too.
std::vector<std::string> typesOf(const VCardProperty& property)
{
    std::vector<std::string> types;
    for (const VCardParameter& parameter : property.parameters) {
        if (isBareWord(parameter, property))
            types.push_back(parameter.name);
        if (!equalsIgnoringCase(parameter.name, "TYPE"))
            continue;
        for (const std::string& value : parameter.values) {
            const std::string plain = unescapedText(value); // "TYPE=VOICE\,CELL" of some phones
            for (const std::string_view piece : splitValue(plain, ',', 50)) {
                if (!trimmedAscii(piece).empty())
                    types.emplace_back(trimmedAscii(piece));
            }
        }
    }
    return types;
}

constexpr std::string_view androidLabel = "X-CUSTOM(CHARSET";

// Android 2.1: "EMAIL;X-CUSTOM(CHARSET=UTF-8,ENCODING=QUOTED-PRINTABLE,=50=72):...".
QString labelOfAndroid(const VCardProperty& property)
{
    const VCardParameter* custom = property.parameter(androidLabel);
    if (!custom)
        return {};
    QString text = QString::fromStdString(custom->values.back());
    if (text.endsWith(u')'))
        text.chop(1);
    return QUrl::fromPercentEncoding(text.replace(u'=', u'%').toUtf8());
}

QString cleanLabel(const QString& text)
{
    return lineOfText(text).remove(u'"').simplified().left(longestLabel);
}

struct Service {
    const char* word; // as types and schemes name it, lower-case
    const char* name;
    const char* host; // of its addresses on the web; empty: none is looked for
};
constexpr Service services[] = {{"linkedin", "LinkedIn", "linkedin.com"},
                                {"doximity", "Doximity", "doximity.com"},
                                {"twitter", "Twitter", "twitter.com"},
                                {"x", "X", "x.com"},
                                {"facebook", "Facebook", "facebook.com"},
                                {"instagram", "Instagram", "instagram.com"},
                                {"orcid", "ORCID", "orcid.org"},
                                {"researchgate", "ResearchGate", "researchgate.net"},
                                {"github", "GitHub", "github.com"},
                                {"mastodon", "Mastodon", ""},
                                {"bluesky", "Bluesky", "bsky.app"},
                                {"skype", "Skype", ""},
                                {"xmpp", "XMPP", ""},
                                {"jabber", "Jabber", ""},
                                {"signal", "Signal", ""},
                                {"whatsapp", "WhatsApp", "wa.me"},
                                {"telegram", "Telegram", "t.me"},
                                {"aim", "AIM", ""},
                                {"msnim", "MSN", ""},
                                {"ymsgr", "Yahoo", ""},
                                {"sip", "SIP", ""}};

QString nameOfService(const QString& word)
{
    for (const Service& each : services) {
        if (word.compare(QLatin1StringView(each.word), Qt::CaseInsensitive) == 0)
            return QString::fromLatin1(each.name);
    }
    return word;
}

// "VIDEO" reads "video"; what has small letters was written by somebody.
QString labelOfType(const QString& type)
{
    const QString service = nameOfService(type);
    return service == type && type == type.toUpper() ? type.toLower() : service;
}

} // namespace

QString labelFromApple(const QString& value)
{
    QString text = value.simplified();
    if (!text.startsWith(QLatin1StringView("_$!<")) || !text.endsWith(QLatin1StringView(">!$_")))
        return cleanLabel(nameOfService(text));
    text = text.mid(4, text.size() - 8);
    if (text == QLatin1StringView("HomePage"))
        return QStringLiteral("home page");
    text = text.toLower();
    return text.replace(QLatin1StringView("homefax"), QLatin1StringView("home fax"))
        .replace(QLatin1StringView("workfax"), QLatin1StringView("work fax"));
}

QString appleLabelOf(const QString& label)
{
    return label == QLatin1StringView("home page") ? QStringLiteral("_$!<HomePage>!$_") : label;
}

QString labelOf(const VCardProperty& property, const QString& label)
{
    if (!label.isEmpty())
        return labelFromApple(label);
    if (const QString custom = labelOfAndroid(property); !custom.isEmpty())
        return cleanLabel(custom);
    QStringList words;
    QString other;
    for (const std::string& type : typesOf(property)) {
        if (const TypeWord* word = wordOfType(type)) {
            if (*word->label != '\0' && !words.contains(QLatin1StringView(word->label)))
                words << QString::fromLatin1(word->label);
        } else if (startsIgnoringCase(type, "X-EVOLUTION-")) {
            other = QString::fromStdString(type.substr(12)).toLower();
        } else if (startsIgnoringCase(type, "X-")) {
            other = QString::fromStdString(type.substr(2));
        } else if (other.isEmpty()) {
            other = labelOfType(QString::fromStdString(type));
        }
    }
    // "work fax", "home mobile": where it is, then what it is.
    std::stable_sort(words.begin(), words.end(), [](const QString& a, const QString& b) {
        const auto isPlace = [](const QString& word) {
            return word == QLatin1StringView("work") || word == QLatin1StringView("home");
        };
        return isPlace(a) && !isPlace(b);
    });
    return words.isEmpty() ? cleanLabel(other) : words.join(u' ');
}

QString serviceOfAddress(const QString& address)
{
    const qsizetype slashes = address.indexOf(QLatin1StringView("//"));
    QString host = address.mid(slashes < 0 ? 0 : slashes + 2).section(u'/', 0, 0).toLower();
    host = host.section(u'?', 0, 0);
    for (const Service& each : services) {
        const QLatin1StringView its(each.host);
        if (!its.isEmpty() && (host == its || host.endsWith(u'.' + QString(its))))
            return QString::fromLatin1(each.name);
    }
    return {};
}

QString serviceOf(const VCardProperty& property, const QString& value)
{
    for (const char* name : {"SERVICE-TYPE", "X-SERVICE-TYPE"}) {
        const std::string_view word = property.parameterValue(name);
        if (!word.empty())
            return cleanLabel(
                nameOfService(QString::fromUtf8(word.data(), static_cast<qsizetype>(word.size()))));
    }
    for (const std::string& type : typesOf(property)) {
        if (!wordOfType(type))
            return cleanLabel(nameOfService(QString::fromStdString(type)));
    }
    if (const QString service = serviceOfAddress(value); !service.isEmpty())
        return service;
    const QString scheme = value.section(u':', 0, 0);
    return scheme != value && nameOfService(scheme) != scheme ? nameOfService(scheme) : QString();
}

std::vector<std::string> typesFromLabel(const QString& label)
{
    std::vector<std::string> types;
    for (const QString& word : label.split(u' ')) {
        const TypeWord* found = nullptr;
        for (const TypeWord& each : typeWords) {
            if (!found && *each.label != '\0' && word == QLatin1StringView(each.label))
                found = &each;
        }
        if (!found)
            return {};
        types.emplace_back(found->type);
    }
    return types;
}

int preferenceOf(const VCardProperty& property)
{
    const std::string_view given = property.parameterValue("PREF");
    bool isNumber = false;
    const int rank =
        QByteArray(given.data(), static_cast<qsizetype>(given.size())).toInt(&isNumber);
    if (isNumber)
        return std::clamp(rank, 1, 100);
    const std::vector<std::string> types = typesOf(property);
    const bool isPreferred = std::any_of(types.begin(), types.end(), [](const std::string& type) {
        return equalsIgnoringCase(type, "PREF");
    });
    return isPreferred || property.parameter("PREF") ? 1 : 101;
}

bool hasPlainParameters(const VCardProperty& property)
{
    for (const VCardParameter& parameter : property.parameters) {
        const bool isPlain = isBareWord(parameter, property) ||
                             equalsIgnoringCase(parameter.name, "TYPE") ||
                             equalsIgnoringCase(parameter.name, "PREF") ||
                             equalsIgnoringCase(parameter.name, androidLabel);
        if (!isPlain)
            return false;
    }
    const std::vector<std::string> types = typesOf(property);
    return std::all_of(types.begin(), types.end(),
                       [](const std::string& type) { return wordOfType(type) != nullptr; });
}

} // namespace rapport
