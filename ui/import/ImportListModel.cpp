// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/ImportListModel.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/Rows.h"

#include <QLocale>
#include <algorithm>

namespace rapport
{
namespace
{

constexpr size_t namedChanges = 4;

QString badgeOf(const ImportItem& item)
{
    if (!item.isChosen)
        return ImportListModel::tr("Left out");
    switch (item.verdict) {
    case ImportVerdict::New:
        return ImportListModel::tr("New");
    case ImportVerdict::Update:
        return ImportListModel::tr("Update");
    case ImportVerdict::Same:
        return ImportListModel::tr("Same");
    case ImportVerdict::Conflict:
        break;
    }
    return ImportListModel::tr("To decide");
}

Tone toneOf(const ImportItem& item)
{
    if (!item.isChosen || item.verdict == ImportVerdict::Same)
        return Tone::Neutral;
    if (item.verdict == ImportVerdict::Conflict)
        return Tone::Soon;
    return item.verdict == ImportVerdict::New ? Tone::Good : Tone::Accent;
}

QString subtitleOf(const ImportItem& item)
{
    switch (item.verdict) {
    case ImportVerdict::Conflict:
        return item.reason;
    case ImportVerdict::Update:
        return textOfChanges(item.changes);
    case ImportVerdict::Same:
    case ImportVerdict::New:
        break;
    }
    return item.detail;
}

bool isQuestion(const ImportItem& item)
{
    return item.verdict == ImportVerdict::Conflict;
}

const std::vector<FileRemark>& remarks(const ImportFile& file, bool isConverted)
{
    return isConverted ? file.converted : file.skipped;
}

} // namespace

QString textOfChanges(const std::vector<ImportChange>& changes)
{
    QStringList texts;
    for (const ImportChange& change : changes) {
        if (!change.isTaken)
            continue;
        if (texts.size() == static_cast<qsizetype>(namedChanges)) {
            texts << QStringLiteral("…");
            break;
        }
        texts << textOf(change);
    }
    return texts.isEmpty() ? ImportListModel::tr("Nothing of it") : texts.join(u" · ");
}

QStringList answerWords()
{
    return {ImportListModel::tr("Add as new"), ImportListModel::tr("Same person"),
            ImportListModel::tr("Skip")};
}

ImportListModel::ImportListModel(QObject* parent)
    : QAbstractListModel(parent)
{
}

void ImportListModel::setPlan(ImportPlan* plan)
{
    fill(plan, m_which);
}

void ImportListModel::setWhich(Which which)
{
    fill(m_plan, which);
}

bool ImportListModel::isIn(const ImportItem& item, Which which) const
{
    switch (which) {
    case Which::All:
        return true;
    case Which::New:
        return item.verdict == ImportVerdict::New;
    case Which::Update:
        return item.verdict == ImportVerdict::Update;
    case Which::Same:
        return item.verdict == ImportVerdict::Same;
    case Which::ToDecide:
        return item.verdict == ImportVerdict::Conflict;
    case Which::Skipped:
    case Which::Converted:
        break;
    }
    return false;
}

int ImportListModel::count(Which which) const
{
    if (!m_plan)
        return 0;
    size_t rows = 0;
    if (which == Which::All || which == Which::Skipped)
        for (const ImportFile& file : m_plan->files)
            rows += file.skipped.size();
    if (which == Which::Converted)
        for (const ImportFile& file : m_plan->files)
            rows += file.converted.size();
    rows += static_cast<size_t>(
        std::count_if(m_plan->items.begin(), m_plan->items.end(),
                      [&](const ImportItem& item) { return isIn(item, which); }));
    return static_cast<int>(rows);
}

// What asks for an answer comes first. Until the reset the list still reads the rows of before.
void ImportListModel::fill(ImportPlan* plan, Which which)
{
    beginResetModel();
    m_plan = plan;
    m_which = which;
    m_rows.clear();
    const size_t items = m_plan ? m_plan->items.size() : 0;
    for (size_t i = 0; i < items; ++i)
        if (isIn(m_plan->items[i], m_which))
            m_rows.push_back({static_cast<int>(i), 0, 0, false});
    std::stable_partition(m_rows.begin(), m_rows.end(), [this](const Row& row) {
        return m_plan->items[static_cast<size_t>(row.item)].verdict == ImportVerdict::Conflict;
    });
    if (m_which == Which::All || m_which == Which::Skipped)
        fillRemarks(false);
    if (m_which == Which::Converted)
        fillRemarks(true);
    endResetModel();
}

void ImportListModel::fillRemarks(bool isConverted)
{
    const size_t files = m_plan ? m_plan->files.size() : 0;
    for (size_t file = 0; file < files; ++file)
        for (size_t k = 0; k < remarks(m_plan->files[file], isConverted).size(); ++k)
            m_rows.push_back({-1, static_cast<int>(file), static_cast<int>(k), isConverted});
}

ImportItem* ImportListModel::item(qint64 id)
{
    const bool isItem = m_plan && id > 0 && id <= static_cast<qint64>(m_plan->items.size());
    return isItem ? &m_plan->items[static_cast<size_t>(id - 1)] : nullptr;
}

void ImportListModel::toggle(qint64 id)
{
    ImportItem* toggled = item(id);
    if (!toggled || toggled->verdict == ImportVerdict::Same)
        return;
    toggled->isChosen = !toggled->isChosen;
    itemChanged(id);
}

void ImportListModel::answer(qint64 id, ImportAnswer answer, bool forRest)
{
    ImportItem* answered = item(id);
    if (!answered)
        return;
    answered->answer = answer;
    answered->isChosen = true;
    if (forRest) {
        for (ImportItem& each : m_plan->items)
            if (each.verdict == ImportVerdict::Conflict && each.isTrashed == answered->isTrashed)
                each.answer = answer;
        emit dataChanged(index(0), index(rowCount() - 1));
    }
    itemChanged(id);
}

void ImportListModel::itemChanged(qint64 id)
{
    const auto row = std::find_if(m_rows.begin(), m_rows.end(),
                                  [&](const Row& each) { return each.item + 1 == id; });
    if (row != m_rows.end()) {
        const QModelIndex at = index(static_cast<int>(row - m_rows.begin()));
        emit dataChanged(at, at);
    }
    emit planChanged();
}

int ImportListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant ImportListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows[static_cast<size_t>(index.row())];
    if (role == IdRole)
        return row.item >= 0 ? qint64{row.item} + 1 : -qint64{index.row()} - 1;
    return row.item >= 0 ? itemData(m_plan->items[static_cast<size_t>(row.item)], role)
                         : remarkData(row, role);
}

QVariant ImportListModel::itemData(const ImportItem& item, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case TitleRole:
        return item.title;
    case SubtitleRole:
    case Qt::AccessibleDescriptionRole:
        return subtitleOf(item);
    case ChoicesRole:
        return isQuestion(item) ? answerWords() : QVariant();
    case ChosenRole:
        return static_cast<int>(std::find(importAnswers.begin(), importAnswers.end(), item.answer) -
                                importAnswers.begin());
    case ChoiceHelpRole:
        return QStringList{tr("They are two people: add this one (A)"),
                           tr("Put what the file says to the one you know (S)"),
                           tr("Leave it out (X)")};
    case NoteRole:
        return noteOf(item);
    case InitialsRole:
        return item.initials.isEmpty() ? item.title.left(1).toUpper() : item.initials;
    case AvatarToneRole:
        return static_cast<int>(Theme::toneFor(item.existing != 0 ? item.existing : item.record));
    case DayTopRole:
        return item.on.isValid() ? QLocale().toString(item.on, QStringLiteral("MMM")).toUpper()
                                 : QVariant();
    case DayMainRole:
        return item.on.isValid() ? QString::number(item.on.day()) : QVariant();
    case BadgeRole:
        return badgeOf(item);
    case BadgeToneRole:
        return static_cast<int>(toneOf(item));
    case TickedRole:
        return item.verdict == ImportVerdict::Same ? QVariant() : isWritten(item);
    case StruckRole:
        return !item.isChosen;
    default:
        return {};
    }
}

QVariant ImportListModel::remarkData(const Row& row, int role) const
{
    const ImportFile& file = m_plan->files[static_cast<size_t>(row.file)];
    const FileRemark& remark = remarks(file, row.isConverted)[static_cast<size_t>(row.remark)];
    switch (role) {
    case Qt::DisplayRole:
    case TitleRole:
        return remark.text;
    case SubtitleRole:
    case Qt::AccessibleDescriptionRole:
        return file.name;
    case NoteRole:
        return tr("line %1").arg(remark.line);
    case InitialsRole:
        return QStringLiteral("!");
    case AvatarToneRole:
        return static_cast<int>(row.isConverted ? Tone::Soon : Tone::Late);
    case BadgeRole:
        return row.isConverted ? tr("Converted") : tr("Skipped");
    case BadgeToneRole:
        return static_cast<int>(Tone::Neutral);
    default:
        return {};
    }
}

// How it is known, or what was answered; where else it stands.
QString ImportListModel::noteOf(const ImportItem& item) const
{
    const bool isKnown = item.verdict != ImportVerdict::New;
    return isKnown && !item.reason.isEmpty() ? item.reason : whereIs(item.file, item.line);
}

QString ImportListModel::whereIs(int file, int line) const
{
    return tr("%1, line %2")
        .arg(m_plan->files[static_cast<size_t>(file)].name, QString::number(line));
}

} // namespace rapport
