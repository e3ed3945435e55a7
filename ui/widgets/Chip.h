// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/MenuButton.h"

namespace rapport
{

// A filter pill that can be on: "All 34", "Upcoming 3".
class Chip : public MenuButton
{
    Q_OBJECT

public:
    explicit Chip(const QString& text = {}, QWidget* parent = nullptr); // checkable
    explicit Chip(QWidget* parent)
        : Chip(QString(), parent)
    {
    } // for Designer

    // A name of any length: elided, and an ampersand in it is no mnemonic.
    void setName(const QString& name);
};

} // namespace rapport
