// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

class QAction;
class QLabel;

namespace rapport
{

// A button that shows its action's key beside its words: "+ Log a meeting  Ctrl N", and the search
// box that opens the palette.
class KeyHintButton : public QPushButton
{
    Q_OBJECT

public:
    enum class Shape { Primary, Field };

    KeyHintButton(QAction* action, const QString& words, Shape shape, QWidget* parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    int wholeWidth() const;

    QLabel* m_words;
    QLabel* m_key;
};

// "Ctrl K" for "Ctrl+K".
QString keyText(const QAction& action);

} // namespace rapport
