// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QBoxLayout;
class QLabel;

namespace rapport
{

class Theme;

// A sentence above the page that stays until it is closed: something failed, or is worth knowing
// once.
class Banner : public QFrame
{
    Q_OBJECT

public:
    enum class Kind { Error, Notice };

    Banner(const Theme& theme, Kind kind, QWidget* parent = nullptr);

    void say(const QString& sentence);
    // Stands before the closing cross, a switch for instance.
    void addWidget(QWidget* widget);

signals:
    void closed();

private:
    QBoxLayout* m_line;
    QLabel* m_sentence;
};

} // namespace rapport
