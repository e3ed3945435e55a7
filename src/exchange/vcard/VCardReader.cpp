// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/vcard/VCardReader.h"

#include "exchange/vcard/NounFromCard.h"
#include "exchange/vcard/VCardUid.h"

#include <algorithm>
#include <utility>

namespace rapport
{

namespace
{

bool isSkippedLine(VCardRemark::Kind kind)
{
    return kind <= VCardRemark::Kind::TooDeep;
}

QString wordingOfRemark(VCardRemark::Kind kind)
{
    switch (kind) {
    case VCardRemark::Kind::OutsideCard:
        return VCardReader::tr("From here on nothing belongs to a card: “%1”.");
    case VCardRemark::Kind::NotAProperty:
        return VCardReader::tr("The line was left out: “%1” is no field.");
    case VCardRemark::Kind::LineTooLong:
        return VCardReader::tr("The line was left out: it is longer than 24 MB: “%1”.");
    case VCardRemark::Kind::TooManyParameters:
        return VCardReader::tr("The line was left out: it has too many parameters: “%1”.");
    case VCardRemark::Kind::TooManyProperties:
        return VCardReader::tr("The rest of the card was left out from %1 on: it is too long.");
    case VCardRemark::Kind::TooDeep:
        return VCardReader::tr("A card within a card within %1 was left out.");
    case VCardRemark::Kind::MissingEnd:
        return VCardReader::tr(
            "The card has no END: it was read up to the next one or the end of the file.");
    case VCardRemark::Kind::JoinedToNote:
        return VCardReader::tr("The line by itself was taken for a part of the note before it.");
    case VCardRemark::Kind::UnknownCharset:
        return VCardReader::tr(
            "The character set %1 is not known: it was read as UTF-8 or Windows-1252.");
    case VCardRemark::Kind::BrokenEncoding:
        return VCardReader::tr(
            "%1 holds broken quoted-printable: what could not be decoded stayed as it was.");
    case VCardRemark::Kind::MendedText:
        return VCardReader::tr(
            "%1 holds characters of another encoding: they were read as Windows-1252.");
    case VCardRemark::Kind::NestedCard:
        break;
    }
    return VCardReader::tr("The card within %1 is kept for export, but is no contact of its own.");
}

} // namespace

VCardReader::VCardReader(IncomingSink& sink, PersonNames names)
    : m_sink(sink)
    , m_names(std::move(names))
    , m_parser([this](VCard&& card) { take(std::move(card)); },
               [this](VCardRemark&& remark) { say(remark); })
{
}

void VCardReader::feed(QByteArrayView bytes)
{
    m_parser.feed({bytes.data(), static_cast<std::size_t>(bytes.size())});
}

void VCardReader::finish()
{
    m_parser.finish();
    for (const KeptCount& kept : m_kept) {
        const QString text =
            kept.count == 1
                ? tr("%1 has no field of its own: it is kept for export.").arg(kept.name)
                : tr("%1 has no field of its own: it is kept for export, here and in %2 more "
                     "places.")
                      .arg(kept.name, QString::number(kept.count - 1));
        m_sink.converted({kept.line, text});
    }
    m_kept.clear();
    handOnGroups();
    const EightBitText eightBit = m_parser.eightBit();
    if (eightBit.encoding == TextEncoding::Foreign)
        m_sink.converted({1, tr("Letters without a character set of their own were read as %1.")
                                 .arg(QString::fromStdString(eightBit.charset))});
    if (eightBit.encoding == TextEncoding::Windows1252)
        m_sink.converted({1, tr("Letters without a character set of their own were read as "
                                "Windows-1252, that of Western Europe.")});
    if (eightBit.encoding == TextEncoding::Windows1250)
        m_sink.converted({1, tr("Letters without a character set of their own were read as "
                                "Windows-1250, that of Central Europe.")});
}

// Only now it is known whose cards are in the file.
void VCardReader::handOnGroups()
{
    for (Incoming& incoming : std::exchange(m_groups, {})) {
        if (m_sink.isCancelled())
            return;
        auto& group = std::get<IncomingGroup>(incoming.noun);
        group.group.properties =
            withoutMembers(std::move(group.group.properties),
                           [&](const QString& uid) { return m_known.contains(uid); });
        const auto absent =
            std::count_if(group.members.begin(), group.members.end(), [&](const auto& member) {
                return !member.uid.isEmpty() && !m_known.contains(member.uid);
            });
        const int line = incoming.line;
        m_sink.take(std::move(incoming));
        if (absent > 0)
            m_sink.converted({line, tr("Members of this group without a card in this file: %1. "
                                       "Whom the notebook does not know is kept for export.")
                                        .arg(absent)});
    }
}

void VCardReader::handOn(IncomingNoun noun, int line)
{
    if (std::holds_alternative<IncomingGroup>(noun)) {
        m_groups.push_back({line, std::move(noun)});
        return;
    }
    Contact& contact = std::get<IncomingContact>(noun).contact;
    const int namesake = m_known.lineOfNamesake(contact, line);
    if (namesake > 0)
        contact.uid.clear();
    m_sink.take({line, std::move(noun)});
    if (namesake > 0)
        m_sink.converted({line, tr("The card has the UID of the one in line %1, but another name: "
                                   "it came in as a card of its own.")
                                    .arg(namesake)});
}

// The names are bounded: whoever writes hundreds of them writes no address book.
void VCardReader::count(const QString& name, int line)
{
    constexpr std::size_t most = 200;
    const auto found = std::find_if(m_kept.begin(), m_kept.end(),
                                    [&](const KeptCount& each) { return each.name == name; });
    if (found != m_kept.end())
        ++found->count;
    else if (m_kept.size() < most)
        m_kept.push_back({name, line, 1});
}

QString VCardReader::formatName() const
{
    return m_version.isEmpty() ? QStringLiteral("vCard") : QStringLiteral("vCard ") + m_version;
}

void VCardReader::take(VCard&& card)
{
    if (m_sink.isCancelled())
        return;
    if (m_version.isEmpty())
        m_version = QString::fromStdString(card.version);
    for (const VCardRemark& remark : card.remarks)
        say(remark);
    const int line = static_cast<int>(card.line);
    NounFromCard reading(std::move(card), m_names);
    if (auto noun = reading.take(m_sink))
        handOn(std::move(*noun), line);
    for (const NounFromCard::KeptProperty& kept : reading.kept())
        count(kept.name, kept.line);
    for (const FileRemark& remark : reading.skipped())
        m_sink.skipped(remark);
    for (const FileRemark& remark : reading.converted())
        m_sink.converted(remark);
}

void VCardReader::say(const VCardRemark& remark)
{
    QString text = wordingOfRemark(remark.kind);
    if (text.contains(QLatin1StringView("%1")))
        text = text.arg(QString::fromStdString(remark.subject));
    const FileRemark said{static_cast<int>(remark.line), text};
    isSkippedLine(remark.kind) ? m_sink.skipped(said) : m_sink.converted(said);
}

} // namespace rapport
