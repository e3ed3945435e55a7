// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/AppearanceSection.h"

#include "ui/widgets/Chip.h"

#include <QButtonGroup>
#include <QHBoxLayout>

namespace rapport
{

AppearanceSection::AppearanceSection(const Context& context, SavedChanges& changes, QWidget* parent)
    : SettingsSection(context, changes, parent)
    , m_choices(new QButtonGroup(this))
{
    auto* chips = new QWidget(this);
    auto* line = new QHBoxLayout(chips);
    line->setContentsMargins({});
    const auto add = [&](Appearance appearance, const QString& label) {
        auto* chip = new Chip(label, chips);
        m_choices->addButton(chip, static_cast<int>(appearance));
        line->addWidget(chip);
    };
    add(Appearance::FollowSystem, tr("As the system"));
    add(Appearance::Light, tr("Light"));
    add(Appearance::Dark, tr("Dark"));
    addCard()->addRow(tr("Colours"), tr("On this computer; the notebook does not carry it along"),
                      {chips});
    connect(m_choices, &QButtonGroup::idClicked, this,
            [this](int id) { m_context.theme.setAppearance(static_cast<Appearance>(id)); });
    AppearanceSection::refresh();
}

void AppearanceSection::refresh()
{
    m_choices->button(static_cast<int>(m_context.theme.appearance()))->setChecked(true);
}

} // namespace rapport
