// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Filters.h"
#include "ui/Context.h"

#include <QWidget>
#include <array>

namespace rapport
{

class Chip;

// "All 86", the two most frequent kinds, and More with every kind.
class ContactFilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit ContactFilterBar(const Context& context, QWidget* parent = nullptr);

    void count(); // anew, after a change
    void choose(std::optional<ContactKind> kind);
    void recall(); // what was picked last, also before this start
    std::optional<ContactKind> kind() const { return m_kind; }

signals:
    void chosen(const rapport::ContactFilter& filter);

private:
    void pick(std::optional<ContactKind> kind);
    void fillMore();
    void mark();

    const Context m_context;
    std::optional<ContactKind> m_kind;
    std::array<ContactKind, 2> m_frequent{};
    Chip* m_all;
    std::array<Chip*, 2> m_chips;
    Chip* m_more;
};

} // namespace rapport
