// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contacts/ContactFilterBar.h"

#include "notebook/Notebook.h"
#include "ui/contacts/KeptFilter.h"
#include "ui/models/BatchText.h"
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

const auto contactFilterKey = QStringLiteral("filter/contacts");

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

ContactFilter ofKind(ContactKind kind)
{
    ContactFilter filter;
    filter.kind = kind;
    return filter;
}

// An ampersand in a name is no mnemonic.
QString menuText(QString name)
{
    return name.replace(QLatin1Char('&'), QStringLiteral("&&"));
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
    connect(m_all, &QPushButton::clicked, this, [this] { pick({}); });
    for (size_t i = 0; i < m_chips.size(); ++i)
        connect(m_chips[i], &QPushButton::clicked, this,
                [this, i] { pick(ofKind(m_frequent[i])); });
    m_more->setMenu(new QMenu(m_more));
    m_more->setToolTip(tr("By kind, tag, circle or import (Alt+M)"));
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

void ContactFilterBar::choose(const ContactFilter& filter)
{
    m_filter = filter;
    mark();
}

void ContactFilterBar::recall()
{
    const ContactFilter kept =
        keptFilter(Remembered().value(contactFilterKey).toString(), m_context.notebook.lookup());
    if (kept != ContactFilter{})
        pick(kept);
}

void ContactFilterBar::pick(const ContactFilter& filter)
{
    Remembered().setValue(contactFilterKey, keptText(filter, m_context.notebook.lookup()));
    choose(filter);
    emit chosen(filter);
}

void ContactFilterBar::fillMore()
{
    QMenu& menu = *m_more->menu();
    menu.clear();
    const Lookup& lookup = m_context.notebook.lookup();
    for (const KindCount& each : kindCounts(lookup))
        if (each.count > 0)
            menu.addAction(chipText(each.kind, each.count), this,
                           [this, kind = each.kind] { pick(ofKind(kind)); });
    addWords(tr("Tag"), lookup.tags(), &ContactFilter::tag);
    addWords(tr("Circle"), lookup.circles(), &ContactFilter::circle);
    addImports();
    ContactFilter archived;
    archived.archived = true;
    if (const int count = lookup.countContacts(archived); count > 0)
        menu.addAction(tr("Archived %1").arg(QLocale().toString(count)), this,
                       [this, archived] { pick(archived); });
    if (menu.isEmpty())
        menu.addAction(tr("Nobody yet"))->setEnabled(false);
}

void ContactFilterBar::addWords(const QString& head, const std::vector<QString>& words,
                                std::optional<QString> ContactFilter::*which)
{
    if (words.empty())
        return;
    QMenu* menu = m_more->menu()->addMenu(head);
    for (const QString& word : words)
        menu->addAction(menuText(word), this, [this, word, which] {
            ContactFilter filter;
            filter.*which = word;
            pick(filter);
        });
}

void ContactFilterBar::addImports()
{
    const std::vector<Batch> batches = m_context.notebook.lookup().batches();
    if (batches.empty())
        return;
    QMenu* menu = m_more->menu()->addMenu(tr("Import"));
    for (const Batch& batch : batches)
        menu->addAction(menuText(batchText(batch)), this, [this, id = batch.id] {
            ContactFilter filter;
            filter.batch = id;
            pick(filter);
        });
}

void ContactFilterBar::mark()
{
    const bool all = m_filter == ContactFilter{};
    m_all->setChecked(all);
    bool shown = all;
    for (size_t i = 0; i < m_chips.size(); ++i) {
        m_chips[i]->setChecked(m_filter == ofKind(m_frequent[i]));
        shown = shown || m_chips[i]->isChecked();
    }
    m_more->setChecked(!shown);
    m_more->setName(shown ? tr("More") : moreText());
}

QString ContactFilterBar::moreText() const
{
    if (m_filter.kind)
        return labelOf(*m_filter.kind);
    if (m_filter.archived)
        return tr("Archived");
    for (const Batch& batch : m_context.notebook.lookup().batches())
        if (batch.id == m_filter.batch)
            return batchText(batch);
    return m_filter.tag.value_or(m_filter.circle.value_or(QString()));
}

} // namespace rapport
