// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace rapport
{

class Theme;

// A title for an empty place: what it is for, and the next step as a button (may be null).
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    EmptyState(const Theme& theme, const QString& icon, const QString& title, const QString& words,
               QPushButton* next, QWidget* parent = nullptr);
};

} // namespace rapport
