// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

namespace rapport
{

// A small card of words: a badge, a line, a faint line. For what was heard: an offer, an advice.
class WordsCard : public QFrame
{
    Q_OBJECT

public:
    WordsCard(const QString& badge, const QString& words, const QString& beneath,
              QWidget* parent = nullptr);
};

// Empties a layout that is filled anew for each thing shown.
void clearLayout(QLayout& layout);

} // namespace rapport
