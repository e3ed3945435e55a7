// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <optional>
#include <vector>

class QSpinBox;

namespace rapport
{

class Chip;

// How often to be in touch with somebody (C6): a usual rhythm by one click, any other in days.
class RhythmEdit : public QWidget
{
    Q_OBJECT

public:
    explicit RhythmEdit(QWidget* parent = nullptr);

    void setRhythm(std::optional<int> idealDays, std::optional<int> latestDays);
    std::optional<int> idealDays() const;
    std::optional<int> latestDays() const; // absent: one and a half times the ideal

signals:
    void edited();

private:
    QSpinBox* makeDays(const QString& name);
    QWidget* makeOther();
    void choose(int idealDays);
    void mark();

    std::vector<Chip*> m_chips; // none, the usual ones, other
    QSpinBox* m_ideal;
    QSpinBox* m_latest; // 0: not given
    QWidget* m_other;
    bool m_isOther = false;
};

} // namespace rapport
