// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Group.h"
#include "ui/Context.h"
#include "ui/widgets/Sheet.h"

#include <memory>

namespace Ui
{
class GroupSheet;
}

namespace rapport
{

// Makes or changes a group (G1): what it is, what it belongs to, who stands behind it.
class GroupSheet : public Sheet
{
    Q_OBJECT

public:
    GroupSheet(const Context& context, GroupId id); // an invalid id makes a new one
    ~GroupSheet() override;

private:
    void setUpFields();
    void show(const Group& group);
    Group edited() const;
    bool complainOfFields();
    void save();
    void remove();
    void complain(const QString& sentence);

    const Context m_context;
    Group m_original;
    std::unique_ptr<Ui::GroupSheet> m_ui;
};

} // namespace rapport
