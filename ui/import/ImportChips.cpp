// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/ImportChips.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/FlowLayout.h"

#include <QButtonGroup>
#include <QLocale>
#include <QStyle>

namespace rapport
{

ImportChips::ImportChips(const Theme& theme, ImportListModel& model, QWidget& place)
    : QObject(&place)
    , m_model(model)
{
    auto* row = new FlowLayout(theme.measure("space-s"), &place);
    row->setContentsMargins(0, 0, 0, 0);
    auto* group = new QButtonGroup(this);
    for (const Which which : {Which::All, Which::New, Which::Update, Which::Same, Which::ToDecide,
                              Which::Skipped, Which::Converted}) {
        auto* chip = new Chip({}, &place);
        chip->setAutoDefault(false);
        group->addButton(chip);
        row->addWidget(chip);
        m_chips[which] = chip;
        connect(chip, &Chip::clicked, &model, [&model, which] { model.setWhich(which); });
    }
    m_chips[Which::All]->setChecked(true);
}

void ImportChips::count()
{
    const std::map<Which, QString> words{{Which::All, tr("All %1")},
                                         {Which::New, tr("New %1")},
                                         {Which::Update, tr("Update %1")},
                                         {Which::Same, tr("Same %1")},
                                         {Which::ToDecide, tr("To decide %1")},
                                         {Which::Skipped, tr("Skipped %1")},
                                         {Which::Converted, tr("Converted %1")}};
    for (const auto& [which, chip] : m_chips)
        chip->setText(words.at(which).arg(QLocale().toString(m_model.count(which))));
    QPushButton* toDecide = m_chips[Which::ToDecide];
    toDecide->setProperty("tone",
                          m_model.count(Which::ToDecide) > 0 ? QStringLiteral("soon") : QString());
    toDecide->style()->polish(toDecide);
    for (const Which remarks : {Which::Skipped, Which::Converted})
        m_chips[remarks]->setVisible(m_model.count(remarks) > 0);
}

} // namespace rapport
