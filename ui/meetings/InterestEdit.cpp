// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/InterestEdit.h"

#include "notebook/Notebook.h"
#include "ui/Context.h"
#include "ui/widgets/MatchCompleter.h"
#include "ui/widgets/NounCompleters.h"
#include "ui/widgets/TokenEdit.h"
#include "ui/widgets/Widgets.h"

#include <QComboBox>
#include <QGridLayout>
#include <algorithm>

namespace rapport
{
namespace
{

std::optional<Interest> chosenInterest(const QComboBox& box)
{
    if (!box.currentData().isValid())
        return std::nullopt;
    return static_cast<Interest>(box.currentData().toInt());
}

} // namespace

InterestEdit::InterestEdit(QWidget* parent)
    : QWidget(parent)
    , m_field(new TokenEdit(this))
    , m_grid(new QGridLayout)
{
    m_field->setFieldName(tr("Specialties"));
    m_field->setPlaceholderText(tr("add…"));
    m_field->setTones(Tone::Neutral, Tone::Neutral);
    connect(m_field, &TokenEdit::added, this, &InterestEdit::followTokens);
    connect(m_field, &TokenEdit::removed, this, &InterestEdit::followTokens);
    m_grid->setColumnStretch(0, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(6);
    column->addWidget(m_field);
    column->addLayout(m_grid);
    setFocusProxy(m_field);
}

void InterestEdit::attach(const Context& context)
{
    m_field->setCompleter(specialtyCompleter(context.notebook, this));
}

void InterestEdit::setInterests(const std::vector<SpecialtyInterest>& interests)
{
    QList<FieldToken> tokens;
    for (const SpecialtyInterest& each : interests) {
        tokens.append({0, each.specialty, Tone::Neutral});
        m_rows.push_back({each, {}});
    }
    m_field->setTokens(tokens);
    followTokens();
}

std::vector<SpecialtyInterest> InterestEdit::interests()
{
    m_field->commitPending();
    std::vector<SpecialtyInterest> all;
    for (const Row& row : m_rows)
        all.push_back(row.interest);
    return all;
}

void InterestEdit::followTokens()
{
    std::vector<Row> rows;
    for (const QString& name : m_field->texts()) {
        const auto known = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row& row) {
            return row.interest.specialty == name;
        });
        rows.push_back(
            {known == m_rows.end() ? SpecialtyInterest{name, {}, {}} : known->interest, {}});
    }
    for (Row& row : m_rows)
        qDeleteAll(row.widgets);
    m_rows = std::move(rows);
    for (size_t i = 0; i < m_rows.size(); ++i)
        showRow(m_rows[i], static_cast<int>(i));
    emit edited();
}

void InterestEdit::showRow(Row& row, int line)
{
    const QString name = row.interest.specialty;
    auto* label = new ElidedLabel(name, this);
    QComboBox* before = interestBox(tr("Interest in %1 before").arg(name), row.interest.before);
    QComboBox* after = interestBox(tr("Interest in %1 after").arg(name), row.interest.after);
    before->setItemText(0, tr("before: no word"));
    after->setItemText(0, tr("after: no word"));
    const auto index = static_cast<size_t>(line);
    connect(before, &QComboBox::currentIndexChanged, this, [this, index, before] {
        m_rows[index].interest.before = chosenInterest(*before);
        emit edited();
    });
    connect(after, &QComboBox::currentIndexChanged, this, [this, index, after] {
        m_rows[index].interest.after = chosenInterest(*after);
        emit edited();
    });
    row.widgets = {label, before, after};
    for (int column = 0; column < row.widgets.size(); ++column)
        m_grid->addWidget(row.widgets.at(column), line, column);
    setTabOrder(before, after);
}

QComboBox* InterestEdit::interestBox(const QString& name, std::optional<Interest> value)
{
    auto* box = new QComboBox(this);
    box->setAccessibleName(name);
    box->addItem(QString());
    for (const Word<Interest>& each : words<Interest>())
        box->addItem(labelOf(each.value), static_cast<int>(each.value));
    if (value)
        box->setCurrentIndex(box->findData(static_cast<int>(*value)));
    return box;
}

} // namespace rapport
