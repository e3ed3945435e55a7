// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace rapport
{

class Theme;

// "More" with an arrow behind it: shows and hides what is seldom needed. Alt+M, too.
class Disclosure : public QPushButton
{
    Q_OBJECT

public:
    explicit Disclosure(QWidget* parent = nullptr);

    // Closes the panel until it is asked for.
    void attach(const Theme& theme, QWidget& panel);
    void setOpen(bool open);

private:
    void reveal();

    const Theme* m_theme = nullptr;
    QWidget* m_panel = nullptr;
};

} // namespace rapport
