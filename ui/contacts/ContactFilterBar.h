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
    void choose(const ContactFilter& filter);
    void recall(); // what was picked last, also before this start
    const ContactFilter& filter() const { return m_filter; }
    void pick(const ContactFilter& filter); // as if by hand

signals:
    void chosen(const rapport::ContactFilter& filter);

private:
    void fillMore();
    void addWords(const QString& head, const std::vector<QString>& words,
                  std::optional<QString> ContactFilter::*which);
    void addImports();
    QString moreText() const;
    void mark();

    const Context m_context;
    ContactFilter m_filter;
    std::array<ContactKind, 2> m_frequent{};
    Chip* m_all;
    std::array<Chip*, 2> m_chips;
    Chip* m_more;
};

} // namespace rapport
