// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QVBoxLayout;

namespace rapport
{

class Theme;

// A card of settings: lines with title, words and a control at the end, parted by a hairline.
class SettingsCard : public QFrame
{
    Q_OBJECT

public:
    explicit SettingsCard(const Theme& theme, QWidget* parent = nullptr);

    // Takes the controls; gives back the label with the words. The title names them for screen
    // readers where they have no name.
    QLabel* addRow(const QString& title, const QString& words,
                   std::initializer_list<QWidget*> controls);
    void addWide(QWidget* widget, Qt::Alignment alignment = {});

private:
    void addSeparator();
    int inset() const;

    const Theme& m_theme;
    QVBoxLayout* m_column;
};

} // namespace rapport
