// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/NameOrder.h"
#include "exchange/csv/CsvContent.h"
#include "exchange/csv/RowToContact.h"
#include "exchange/text/LongTexts.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>

namespace rapport
{
namespace
{

// The translations' context; nothing else.
struct CsvSettling {
    Q_DECLARE_TR_FUNCTIONS(CsvReader)
};

// Whatever the order of its words.
bool isSameName(const QString& one, const QString& other)
{
    QStringList words = plainHeader(one).split(u' ');
    QStringList otherWords = plainHeader(other).split(u' ');
    words.sort();
    otherWords.sort();
    return words == otherWords;
}

bool hasWordsBeyond(const QString& known, const QString& text)
{
    const QStringList knownWords = plainHeader(known).split(u' ');
    const QStringList words = plainHeader(text).split(u' ', Qt::SkipEmptyParts);
    return std::any_of(words.begin(), words.end(),
                       [&](const QString& word) { return !knownWords.contains(word); });
}

} // namespace

CsvOutcome ContactRows::read(const QStringList& cells) const
{
    return RowToContact(m_mapping, m_words, m_names, cells).read();
}

CsvOutcome RowToContact::read()
{
    for (qsizetype i = 0; i < m_cells.size(); ++i)
        if (!m_cells[i].isEmpty())
            readCell(std::size_t(i), m_cells[i]);
    settleName();
    settleReaches();
    settlePosts();
    settleAddresses();
    settleBirthday();
    return outcome();
}

// Given and family name are surer than the whole one.
void RowToContact::settleName()
{
    const bool hasParts = !m_contact.given.isEmpty() || !m_contact.family.isEmpty();
    if (hasParts) {
        m_names.takeTitle(m_contact.given, m_contact.title);
        m_names.takeSuffix(m_contact.family, m_contact.suffix);
        keepOtherName();
    } else if (hasLetterOrDigit(m_whole) && !looksLikeEmail(m_whole)) {
        takeWholeName();
    } else if (!m_besideEmail.isEmpty()) {
        m_whole = std::exchange(m_besideEmail, {});
        takeWholeName();
    }
    for (const QString& address : emailsIn(m_whole)) // in the column of names
        m_emails.push_back({address, {}, 1});
    const QString named = wholeNameOf(m_contact.given, m_contact.family);
    if (!m_besideEmail.isEmpty() && !isSameName(m_besideEmail, named))
        addNote(m_besideEmail);
    if (!m_additional.isEmpty())
        m_contact.given = (m_contact.given + u' ' + m_additional).trimmed();
}

// "Ana (Ward 7)" beside "Ana" and "Ruiz" says more than they do.
void RowToContact::keepOtherName()
{
    if (m_whole.isEmpty())
        return;
    const QString known = QStringList{m_contact.title,  m_additional,     m_contact.given,
                                      m_contact.family, m_contact.suffix, m_contact.preferred}
                              .join(u' ');
    if (hasWordsBeyond(known, m_whole) && !looksLikeEmail(m_whole))
        keep(m_wholeColumn, m_whole);
}

bool RowToContact::isOfItsInstitution() const
{
    return std::any_of(m_posts.begin(), m_posts.end(), [&](const auto& each) {
        return each.second.institution.compare(m_whole, Qt::CaseInsensitive) == 0;
    });
}

// "Ana Ruiz (she/her)", as Zoom has it.
void RowToContact::takeWholeName()
{
    if (isOfItsInstitution()) { // a company's line has no person's name
        m_contact.given = m_whole.simplified();
        return;
    }
    static const QRegularExpression pronouns(QStringLiteral("\\(([\\p{L}]+/[\\p{L}/]+)\\)"));
    if (const QRegularExpressionMatch match = pronouns.match(m_whole); match.hasMatch()) {
        if (m_contact.pronouns.isEmpty())
            m_contact.pronouns = match.captured(1);
        m_whole.remove(match.capturedStart(), match.capturedLength());
    }
    PersonName parts = m_names.partsOf(m_whole);
    m_contact.given = std::move(parts.given);
    m_contact.family = std::move(parts.family);
    if (m_contact.title.isEmpty())
        m_contact.title = std::move(parts.title);
    if (m_contact.suffix.isEmpty())
        m_contact.suffix = std::move(parts.suffix);
    if (m_contact.preferred.isEmpty())
        m_contact.preferred = std::move(parts.preferred);
}

std::vector<Reach> RowToContact::reachesOf(const std::vector<Labelled>& found, const Labels& labels)
{
    std::vector<Reach> reaches;
    for (const Labelled& each : found) {
        const auto label = labels.find(each.slot);
        const bool isLabelled = each.label.isEmpty() && label != labels.end();
        Reach reach{each.value, isLabelled ? label->second : each.label};
        const bool isKnown = std::any_of(reaches.begin(), reaches.end(), [&](const Reach& other) {
            return other.value == reach.value;
        });
        if (!isKnown)
            reaches.push_back(std::move(reach));
    }
    return reaches;
}

void RowToContact::settleReaches()
{
    m_contact.emails = reachesOf(m_emails, m_emailLabels);
    m_contact.phones = reachesOf(m_phones, m_phoneLabels);
    m_contact.links = reachesOf(m_links, m_linkLabels);
}

void RowToContact::settlePosts()
{
    for (auto& [slot, post] : m_posts)
        if (post != Post{})
            m_contact.posts.push_back(std::move(post));
}

void RowToContact::settleAddresses()
{
    for (auto& [place, address] : m_addresses) {
        if (address.label.isEmpty())
            address.label = place.second;
        if (!address.isEmpty())
            m_contact.properties.push_back(addressLine(address));
        if (!address.street.isEmpty())
            keepWholeAddress(address);
    }
}

// Google writes an address both whole and in parts; what only the whole one has must not go.
void RowToContact::keepWholeAddress(const CsvAddress& address)
{
    const QString parts =
        QStringList{address.poBox,  address.extended,   address.street, address.city,
                    address.region, address.postalCode, address.country}
            .join(u' ');
    for (const std::size_t column : address.wholeColumns)
        if (hasWordsBeyond(parts, m_cells[qsizetype(column)]))
            keep(column, m_cells[qsizetype(column)]);
}

// Thunderbird has a column each for year, month and day; the year may be missing.
void RowToContact::settleBirthday()
{
    constexpr int leapYear = 2000;
    const int year = m_birthYear.isEmpty() ? leapYear : m_birthYear.toInt();
    const QDate day(year, m_birthMonth.toInt(), m_birthDay.toInt());
    const QStringList parts{m_birthYear, m_birthMonth, m_birthDay};
    if (day.isValid() && m_birthYear.isEmpty())
        m_contact.properties.push_back(QLatin1StringView("BDAY:") +
                                       day.toString(QStringLiteral("--MMdd")));
    else if (day.isValid())
        m_contact.properties.push_back(dayLine("BDAY", day));
    else if (const QString text = parts.join(u'-'); text.size() > 2)
        m_contact.properties.push_back(textDayLine("BDAY", text));
}

bool RowToContact::isNamed() const
{
    return hasLetterOrDigit(m_contact.given + m_contact.family + m_contact.preferred);
}

bool RowToContact::hasInstitution() const
{
    return !m_contact.posts.empty() && !m_contact.posts.front().institution.isEmpty();
}

CsvOutcome RowToContact::outcome()
{
    // In an address book a company may stand alone; in other tables that is no contact yet.
    const bool isCompany = hasInstitution() && !m_mapping.preset.isEmpty();
    if (!isNamed() && m_contact.emails.empty() && m_contact.phones.empty() && !isCompany) {
        const QStringList filled = m_cells.filter(QRegularExpression(QStringLiteral("\\S")));
        m_outcome.converted.clear();
        m_outcome.reason =
            filled.empty()
                ? CsvSettling::tr("The row is empty.")
                : CsvSettling::tr("The row has no name, e-mail address or phone number, only: %1.")
                      .arg(filled.join(QLatin1StringView(", ")).left(120));
        return m_outcome;
    }
    nameAfterSomething();
    if (cutLongTexts(m_contact))
        m_outcome.converted.push_back(
            CsvSettling::tr("Text of more than %1 characters was cut.").arg(longestText));
    m_outcome.noun = IncomingContact{std::move(m_contact), std::nullopt};
    return m_outcome;
}

// A company's line in an address book has no person's name.
void RowToContact::nameAfterSomething()
{
    if (isNamed() || !m_contact.emails.empty())
        return;
    m_contact.given =
        hasInstitution() ? m_contact.posts.front().institution : m_contact.phones.front().value;
    m_outcome.converted.push_back(
        CsvSettling::tr("The row has no name: “%1” stands in its place.").arg(m_contact.given));
}

} // namespace rapport
