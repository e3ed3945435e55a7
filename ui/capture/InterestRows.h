// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Meeting.h"

#include <QWidget>
#include <functional>

class QLabel;

namespace rapport
{

class Chip;

// How interesting each specialty was: three chips, and how often it was met this year.
class InterestRows : public QWidget
{
    Q_OBJECT

public:
    explicit InterestRows(QWidget* parent = nullptr);

    // Words beside the chips of a specialty: "Cardiology: 4th talk this year".
    void setWords(std::function<QString(const QString& specialty)> words);
    void setInterests(const std::vector<SpecialtyInterest>& interests);
    const std::vector<SpecialtyInterest>& interests() const { return m_interests; }

signals:
    void edited();

private:
    struct Row {
        QWidget* widget;
        std::vector<Chip*> chips; // one per word of Interest
        QLabel* label;
    };
    void addRow();
    void choose(size_t row, Interest interest);
    void show(size_t row);

    std::vector<SpecialtyInterest> m_interests;
    std::vector<Row> m_rows;
    std::function<QString(const QString&)> m_words;
};

} // namespace rapport
