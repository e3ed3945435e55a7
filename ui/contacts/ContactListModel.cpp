// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contacts/ContactListModel.h"

#include "domain/Clock.h"
#include "domain/Fold.h"
#include "notebook/Notebook.h"
#include "ui/contacts/RhythmText.h"
#include "ui/widgets/Picture.h"
#include "ui/widgets/Rows.h"

#include <algorithm>
#include <memory>
#include <unordered_set>

namespace rapport
{
namespace
{

// What the list is sorted by.
QString contactSortText(const Contact& contact)
{
    return fold(contact.family + QLatin1Char(' ') + contact.given).trimmed();
}

QVariant contactRowValue(const ContactRow& row, int role)
{
    switch (role) {
    case Qt::DisplayRole:
    case TitleRole:
        return row.displayName;
    case SubtitleRole:
        return row.description;
    case InitialsRole:
        return row.initials;
    case AvatarToneRole:
        return static_cast<int>(Theme::toneFor(row.id.value));
    default:
        return {};
    }
}

Tone toneOf(RhythmState rhythm)
{
    switch (rhythm) {
    case RhythmState::InTouch:
        return Tone::Good;
    case RhythmState::Quiet:
        return Tone::Soon;
    case RhythmState::Late:
        break;
    }
    return Tone::Late;
}

} // namespace

ContactListModel::ContactListModel(Notebook& notebook, const Clock& clock, QObject* parent)
    : QAbstractListModel(parent)
    , m_notebook(notebook)
    , m_clock(clock)
    , m_ids(notebook.lookup().contacts({}))
{
    connect(&notebook, &Notebook::changed, this, [this](const ChangeSet& changes) {
        if (changes.everything || changes.touches(Noun::Contact) ||
            changes.touches(Noun::Meeting) || changes.touches(Noun::Interaction))
            refresh();
    });
}

void ContactListModel::setFilter(const ContactFilter& filter)
{
    m_filter = filter;
    refresh();
}

int ContactListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_ids.size());
}

QVariant ContactListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const qint64 id = m_ids[static_cast<size_t>(index.row())].value;
    if (role == IdRole)
        return id;
    if (role == SectionRole)
        return {};
    if (role == PictureRole)
        return picture(id);
    const Row* found = row(id);
    if (!found)
        return {};
    if (role == Qt::AccessibleTextRole) {
        QStringList words{found->contact.displayName, found->contact.description,
                          found->rhythm ? found->said : QString()};
        words.removeAll(QString());
        return words.join(QStringLiteral(", "));
    }
    if (role == DotRole)
        return found->rhythm ? static_cast<int>(toneOf(*found->rhythm)) : QVariant();
    if (role == DotHelpRole)
        return found->said;
    return contactRowValue(found->contact, role);
}

Qt::ItemFlags ContactListModel::flags(const QModelIndex& index) const
{
    return index.isValid() ? QAbstractListModel::flags(index) | Qt::ItemNeverHasChildren
                           : Qt::NoItemFlags;
}

QModelIndexList ContactListModel::match(const QModelIndex& start, int role, const QVariant& value,
                                        int hits, Qt::MatchFlags flags) const
{
    if (role != Qt::DisplayRole || hits != 1)
        return QAbstractListModel::match(start, role, value, hits, flags);
    const QString typed = fold(value.toString()).trimmed();
    if (typed.isEmpty())
        return {};
    int found = rowOfFamily(typed);
    if (found < 0)
        found = rowOfAnyName(typed, std::max(0, start.row()));
    return found < 0 ? QModelIndexList() : QModelIndexList{index(found)};
}

void ContactListModel::refresh()
{
    m_rows.clear();
    m_pictures.clear();
    std::vector<ContactId> now = m_notebook.lookup().contacts(m_filter);
    if (now == m_ids) {
        if (!m_ids.empty())
            emit dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_ids = std::move(now);
    endResetModel();
}

// By halving, since reading every person to find one is slow in a large notebook.
int ContactListModel::rowOfFamily(const QString& typed) const
{
    const auto before = [this](ContactId id, const QString& text) {
        const std::optional<Contact> contact = m_notebook.lookup().contact(id);
        return contact && contactSortText(*contact) < text;
    };
    const auto found = std::lower_bound(m_ids.begin(), m_ids.end(), typed, before);
    if (found == m_ids.end())
        return -1;
    const std::optional<Contact> contact = m_notebook.lookup().contact(*found);
    const bool begins = contact && contactSortText(*contact).startsWith(typed);
    return begins ? static_cast<int>(found - m_ids.begin()) : -1;
}

int ContactListModel::rowOfAnyName(const QString& typed, int from) const
{
    ContactFilter filter = m_filter;
    filter.words = typed;
    const std::vector<ContactId> named = m_notebook.lookup().contacts(filter);
    if (named.empty())
        return -1;
    const std::unordered_set<ContactId> wanted(named.begin(), named.end());
    const auto isWanted = [&](ContactId id) { return wanted.contains(id); };
    auto found = std::find_if(m_ids.begin() + from, m_ids.end(), isWanted);
    if (found == m_ids.end())
        found = std::find_if(m_ids.begin(), m_ids.end(), isWanted);
    return found == m_ids.end() ? -1 : static_cast<int>(found - m_ids.begin());
}

QPixmap ContactListModel::picture(qint64 id) const
{
    constexpr int sharpSide = 64; // twice an avatar of a row
    if (const QPixmap* known = m_pictures.object(id))
        return *known;
    const std::optional<Photo> photo = m_notebook.lookup().photo(ContactId{id});
    auto kept = std::make_unique<QPixmap>(photo ? squarePicture(*photo, sharpSide) : QPixmap());
    const QPixmap picture = *kept;
    m_pictures.insert(id, kept.release());
    return picture;
}

const ContactListModel::Row* ContactListModel::row(qint64 id) const
{
    if (const Row* known = m_rows.object(id))
        return known;
    const Lookup& lookup = m_notebook.lookup();
    std::optional<ContactRow> found = lookup.contactRow(ContactId{id});
    const std::optional<Contact> contact = lookup.contact(ContactId{id});
    if (!found || !contact)
        return nullptr;
    const QDate today = m_clock.now().date();
    const QDate lastOn = lookup.lastContactOn(ContactId{id});
    const auto rhythm = rhythmStateOf(*contact, lastOn, today);
    auto kept = std::make_unique<Row>(
        Row{std::move(*found), rhythm, rhythmStateText(rhythm, lastOn, today)});
    const Row* row = kept.get();
    m_rows.insert(id, kept.release());
    return row;
}

} // namespace rapport
