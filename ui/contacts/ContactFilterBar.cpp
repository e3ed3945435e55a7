// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contacts/ContactFilterBar.h"

#include "notebook/Notebook.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Remembered.h"

#include <QLocale>
#include <QMenu>
#include <algorithm>

namespace rapport
{
namespace
{

const auto contactKindKey = QStringLiteral("filter/contacts/kind");

struct KindCount {
    ContactKind kind;
    int count;
};

std::vector<KindCount> kindCounts(const Lookup& lookup)
{
    std::vector<KindCount> all;
    for (const Word<ContactKind>& each : words<ContactKind>()) {
        ContactFilter filter;
        filter.kind = each.value;
        all.push_back({each.value, lookup.countContacts(filter)});
    }
    std::stable_sort(all.begin(), all.end(),
                     [](const KindCount& a, const KindCount& b) { return a.count > b.count; });
    return all;
}

QString chipText(ContactKind kind, int count)
{
    return ContactFilterBar::tr("%1 %2").arg(labelOf(kind), QLocale().toString(count));
}

} // namespace

ContactFilterBar::ContactFilterBar(const Context& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_all(new Chip({}, this))
    , m_chips{new Chip({}, this), new Chip({}, this)}
    , m_more(new Chip({}, this))
{
    auto* flow = new FlowLayout(6, this);
    flow->setContentsMargins({});
    for (Chip* chip : {m_all, m_chips[0], m_chips[1], m_more})
        flow->addWidget(chip);
    connect(m_all, &QPushButton::clicked, this, [this] { pick(std::nullopt); });
    for (size_t i = 0; i < m_chips.size(); ++i)
        connect(m_chips[i], &QPushButton::clicked, this, [this, i] { pick(m_frequent[i]); });
    m_more->setMenu(new QMenu(m_more));
    m_more->setToolTip(tr("By kind (Alt+M)"));
    m_more->setShortcut(QKeySequence(Qt::ALT | Qt::Key_M));
    connect(m_more->menu(), &QMenu::aboutToShow, this, &ContactFilterBar::fillMore);
    count();
}

void ContactFilterBar::count()
{
    const Lookup& lookup = m_context.notebook.lookup();
    m_all->setText(tr("All %1").arg(QLocale().toString(lookup.countContacts({}))));
    const std::vector<KindCount> counts = kindCounts(lookup);
    for (size_t i = 0; i < m_chips.size(); ++i) {
        m_frequent[i] = counts[i].kind;
        m_chips[i]->setText(chipText(counts[i].kind, counts[i].count));
        m_chips[i]->setVisible(counts[i].count > 0);
    }
    mark();
}

void ContactFilterBar::choose(std::optional<ContactKind> kind)
{
    m_kind = kind;
    mark();
}

void ContactFilterBar::recall()
{
    if (const auto kind = fromWord<ContactKind>(Remembered().value(contactKindKey).toString()))
        pick(kind);
}

void ContactFilterBar::pick(std::optional<ContactKind> kind)
{
    Remembered().setValue(contactKindKey, kind ? wordOf(*kind) : QString());
    choose(kind);
    ContactFilter filter;
    filter.kind = kind;
    emit chosen(filter);
}

void ContactFilterBar::fillMore()
{
    m_more->menu()->clear();
    for (const KindCount& each : kindCounts(m_context.notebook.lookup()))
        if (each.count > 0)
            m_more->menu()->addAction(chipText(each.kind, each.count), this,
                                      [this, kind = each.kind] { pick(kind); });
    if (m_more->menu()->isEmpty())
        m_more->menu()->addAction(tr("Nobody yet"))->setEnabled(false);
}

void ContactFilterBar::mark()
{
    m_all->setChecked(!m_kind);
    bool shown = !m_kind;
    for (size_t i = 0; i < m_chips.size(); ++i) {
        m_chips[i]->setChecked(m_kind == m_frequent[i]);
        shown = shown || m_chips[i]->isChecked();
    }
    m_more->setChecked(!shown);
    m_more->setName(shown ? tr("More") : labelOf(*m_kind));
}

} // namespace rapport
