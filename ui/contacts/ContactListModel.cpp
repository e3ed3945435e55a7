// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contacts/ContactListModel.h"

#include "domain/Fold.h"
#include "notebook/Notebook.h"
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
    case Qt::AccessibleTextRole:
        return row.description.isEmpty() ? row.displayName
                                         : row.displayName + QStringLiteral(", ") + row.description;
    default:
        return {};
    }
}

} // namespace

ContactListModel::ContactListModel(Notebook& notebook, QObject* parent)
    : QAbstractListModel(parent)
    , m_notebook(notebook)
    , m_ids(notebook.lookup().contacts({}))
{
    connect(&notebook, &Notebook::changed, this, [this](const ChangeSet& changes) {
        if (changes.everything || changes.touches(Noun::Contact))
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
    const ContactRow* found = row(id);
    return found ? contactRowValue(*found, role) : QVariant();
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

const ContactRow* ContactListModel::row(qint64 id) const
{
    if (const ContactRow* known = m_rows.object(id))
        return known;
    std::optional<ContactRow> found = m_notebook.lookup().contactRow(ContactId{id});
    if (!found)
        return nullptr;
    auto kept = std::make_unique<ContactRow>(std::move(*found));
    const ContactRow* row = kept.get();
    m_rows.insert(id, kept.release());
    return row;
}

} // namespace rapport
