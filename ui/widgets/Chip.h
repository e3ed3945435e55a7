// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace rapport
{

// A filter pill that can be on: "All 34", "Upcoming 3". With a menu it shows an arrow.
class Chip : public QPushButton
{
    Q_OBJECT

public:
    explicit Chip(const QString& text = {}, QWidget* parent = nullptr); // checkable
    explicit Chip(QWidget* parent)
        : Chip(QString(), parent)
    {
    } // for Designer
};

} // namespace rapport
