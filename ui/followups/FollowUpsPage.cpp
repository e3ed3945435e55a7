// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/followups/FollowUpsPage.h"

#include "domain/Clock.h"
#include "notebook/Notebook.h"
#include "ui/Shell.h"
#include "ui/followups/FollowUpActions.h"
#include "ui/followups/FollowUpLine.h"
#include "ui/models/FollowUpListModel.h"
#include "ui/models/MinuteTick.h"
#include "ui/models/TermWords.h"
#include "ui/widgets/Remembered.h"
#include "ui/widgets/Rows.h"
#include "ui/widgets/Widgets.h"

#include <QButtonGroup>
#include <QLineEdit>
#include <QMenu>
#include <QShortcut>
#include <QVBoxLayout>
#include <algorithm>

namespace rapport
{
namespace
{

const auto whichKey = QStringLiteral("filter/follow-ups/which");
const auto kindKey = QStringLiteral("filter/follow-ups/kind");
constexpr int mostPeople = 20;     // in the menu of contacts
constexpr size_t mostLooked = 400; // rows looked at to find them

// They come newest first, so the walk ends at the first older one.
int doneSince(const Lookup& lookup, const QDateTime& from)
{
    FollowUpFilter closed;
    closed.which = FollowUpFilter::Which::Done;
    int done = 0;
    for (const FollowUpId id : lookup.followUps(closed)) {
        const auto followUp = lookup.followUp(id);
        if (!followUp || !followUp->closedAt || *followUp->closedAt < from)
            break;
        done += followUp->state == FollowUpState::Done;
    }
    return done;
}

QString keyHint(const QString& text, const QKeySequence& key)
{
    return FollowUpsPage::tr("%1 (%2)").arg(text, key.toString(QKeySequence::NativeText));
}

} // namespace

FollowUpsPage::FollowUpsPage(const Context& context, QWidget* parent)
    : Page(context, parent)
    , m_model(new FollowUpListModel(context, FollowUpListModel::Wording::Kind, this))
    , m_list(new RowList(context.theme, RowDelegate::Leading::Tick, RowList::Frame::Cards, this))
    , m_actions(new FollowUpActions(context, m_list, m_model))
    , m_line(new FollowUpLine(context, this))
    , m_add(new QPushButton(tr("+ Follow-up"), this))
    , m_empty(new EmptyState(context.theme, QStringLiteral("follow-ups"), tr("Nothing is owed"),
                             tr("What you owe people stands here until it is done. It comes from "
                                "the meetings you log, or from the line above."),
                             nullptr, this))
    , m_nothingFits(new EmptyState(context.theme, QStringLiteral("search"), tr("Nothing fits"),
                                   tr("No follow-up here is of this kind and to this person."),
                                   nullptr, this))
{
    setObjectName(QStringLiteral("FollowUpsPage"));
    m_list->setModel(m_model);
    m_list->setAccessibleName(tr("Follow-ups"));
    m_add->setToolTip(keyHint(tr("Add a follow-up with all its fields"),
                              QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F))); // the window's
    connect(m_add, &QPushButton::clicked, this, [this] { m_context.shell.edit(FollowUpId{}); });
    auto* toLine = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_L), this);
    connect(toLine, &QShortcut::activated, m_line->line(), qOverload<>(&QWidget::setFocus));
    layOut(makeChips());
    connect(m_model, &FollowUpListModel::refreshed, this, &FollowUpsPage::showCounts);
    auto* tick = new MinuteTick(context.clock, this);
    connect(tick, &MinuteTick::moved, m_model, &FollowUpListModel::refresh);
    recallFilter();
    applyFilter();
}

QString FollowUpsPage::title() const
{
    return tr("Follow-ups");
}

QString FollowUpsPage::subtitle() const
{
    const int open = m_context.notebook.lookup().countFollowUps({});
    return tr("%n open", nullptr, open) + QStringLiteral(" · ") + doneText();
}

QWidget* FollowUpsPage::headerWidget()
{
    return m_add;
}

QWidget* FollowUpsPage::firstFocus()
{
    return m_list->isVisibleTo(this) ? static_cast<QWidget*>(m_list) : m_line->line();
}

void FollowUpsPage::select(FollowUpId id)
{
    const auto followUp = m_context.notebook.lookup().followUp(id);
    if (!followUp)
        return;
    m_filter = {};
    if (followUp->isClosed())
        m_filter.which = Which::Done;
    else if (followUp->state == FollowUpState::Waiting)
        m_filter.which = Which::Waiting;
    applyFilter();
    m_list->setCurrentId(id.value);
    m_list->setFocus();
}

QWidget* FollowUpsPage::makeChips()
{
    auto* chips = new QWidget(this);
    auto* flow = new FlowLayout(m_context.theme.measure("space-xs") + 2, chips);
    flow->setContentsMargins({});
    auto* group = new QButtonGroup(this);
    for (Chip* chip :
         {makeWhichChip(Which::Open, Qt::Key_O), makeWhichChip(Which::Waiting, Qt::Key_W),
          makeWhichChip(Which::Done, Qt::Key_D)}) {
        group->addButton(chip);
        flow->addWidget(chip);
    }
    m_kind = makeChip(tr("Kind"), Qt::Key_K);
    m_contact = makeChip(tr("Contact"), Qt::Key_C);
    flow->addWidget(m_kind);
    flow->addWidget(m_contact);
    addMenu(*m_kind, &FollowUpsPage::fillKindMenu);
    addMenu(*m_contact, &FollowUpsPage::fillContactMenu);
    return chips;
}

Chip* FollowUpsPage::makeChip(const QString& name, int key)
{
    auto* chip = new Chip(name, this);
    chip->setShortcut(QKeySequence(Qt::ALT | key));
    chip->setToolTip(keyHint(name, chip->shortcut()));
    return chip;
}

Chip* FollowUpsPage::makeWhichChip(Which which, int key)
{
    const QString names[] = {tr("Open"), tr("Waiting for a reply"), tr("Done")};
    Chip* chip = makeChip(names[static_cast<size_t>(which)], key);
    m_which[which] = chip;
    connect(chip, &Chip::clicked, this, [this, which] { setWhich(which); });
    return chip;
}

void FollowUpsPage::layOut(QWidget* chips)
{
    const int edge = m_context.theme.measure("space-xl");
    auto* body = new QWidget(this);
    body->setMaximumWidth(m_context.theme.measure("reading") - 2 * edge);
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins({});
    column->setSpacing(m_context.theme.measure("space-l"));
    for (QWidget* part : {chips, static_cast<QWidget*>(m_line)})
        column->addWidget(part);
    column->addWidget(m_list, 1);
    column->addWidget(m_empty, 1);
    column->addWidget(m_nothingFits, 1);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(edge, edge - m_context.theme.measure("space-xs"), edge, 0);
    row->addWidget(body, 1);
    row->addStretch(0);
    setTabOrder(m_line->line(), m_list);
}

void FollowUpsPage::setWhich(Which which)
{
    m_filter.which = which;
    rememberFilter();
    applyFilter();
}

// The person is left out: another notebook has other people.
void FollowUpsPage::rememberFilter() const
{
    Remembered remembered;
    remembered.setValue(whichKey, static_cast<int>(m_filter.which));
    remembered.setValue(kindKey, m_filter.kind ? wordOf(*m_filter.kind) : QString());
}

void FollowUpsPage::recallFilter()
{
    const Remembered remembered;
    const int which = remembered.value(whichKey).toInt();
    m_filter.which = static_cast<Which>(std::clamp(which, 0, static_cast<int>(Which::Done)));
    m_filter.kind = fromWord<FollowUpKind>(remembered.value(kindKey).toString());
}

void FollowUpsPage::applyFilter()
{
    m_actions->setClosed(m_filter.which == Which::Done);
    m_which[m_filter.which]->setChecked(true);
    m_model->show(m_filter);
}

void FollowUpsPage::showCounts()
{
    const Lookup& lookup = m_context.notebook.lookup();
    FollowUpFilter waiting;
    waiting.which = Which::Waiting;
    const auto withCount = [](const QString& name, int count) {
        return count > 0 ? QStringLiteral("%1 %2").arg(name).arg(count) : name;
    };
    m_which[Which::Open]->setText(withCount(tr("Open"), lookup.countFollowUps({})));
    m_which[Which::Waiting]->setText(
        withCount(tr("Waiting for a reply"), lookup.countFollowUps(waiting)));
    m_kind->setName(m_filter.kind ? labelOf(*m_filter.kind) : tr("Kind"));
    m_kind->setChecked(m_filter.kind.has_value());
    const auto person =
        m_filter.contact.isValid() ? lookup.contactRow(m_filter.contact) : std::nullopt;
    m_contact->setName(person ? person->displayName : tr("Contact"));
    m_contact->setChecked(person.has_value());
    showEmptiness();
    emit headerChanged();
}

void FollowUpsPage::showEmptiness()
{
    const bool isEmpty = m_model->count() == 0;
    const bool isFiltered = m_filter.kind || m_filter.contact.isValid();
    m_list->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty && !isFiltered);
    m_nothingFits->setVisible(isEmpty && isFiltered);
}

void FollowUpsPage::addMenu(Chip& chip, void (FollowUpsPage::*fill)(QMenu&))
{
    auto* menu = new QMenu(&chip);
    chip.setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this, menu, fill] {
        menu->clear();
        (this->*fill)(*menu);
    });
}

void FollowUpsPage::fillKindMenu(QMenu& menu)
{
    addChoice(menu, tr("Any kind"), !m_filter.kind, [this] { m_filter.kind.reset(); });
    menu.addSeparator();
    for (const Word<FollowUpKind>& each : words<FollowUpKind>())
        addChoice(menu, labelOf(each.value), m_filter.kind == each.value,
                  [this, kind = each.value] { m_filter.kind = kind; });
}

void FollowUpsPage::fillContactMenu(QMenu& menu)
{
    addChoice(menu, tr("Anyone"), !m_filter.contact.isValid(), [this] { m_filter.contact = {}; });
    menu.addSeparator();
    for (const ContactRow& row : contactsInList())
        addChoice(menu, row.displayName, m_filter.contact == row.id,
                  [this, id = row.id] { m_filter.contact = id; });
}

void FollowUpsPage::addChoice(QMenu& menu, const QString& text, bool isChosen,
                              const std::function<void()>& choose)
{
    QAction* action = menu.addAction(text, this, [this, choose] {
        choose();
        rememberFilter();
        applyFilter();
    });
    action->setCheckable(true);
    action->setChecked(isChosen);
}

std::vector<ContactRow> FollowUpsPage::contactsInList() const
{
    const Lookup& lookup = m_context.notebook.lookup();
    FollowUpFilter all = m_filter;
    all.contact = {};
    std::vector<ContactId> seen;
    std::vector<ContactRow> people;
    for (const FollowUpId id : lookup.followUps(all, static_cast<int>(mostLooked))) {
        const auto followUp = lookup.followUp(id);
        if (!followUp || !followUp->contact.isValid() ||
            std::find(seen.begin(), seen.end(), followUp->contact) != seen.end())
            continue;
        seen.push_back(followUp->contact);
        if (const auto row = lookup.contactRow(followUp->contact))
            people.push_back(*row);
        if (people.size() == mostPeople)
            break;
    }
    return people;
}

// "22 done this term"; this month where no term is known.
QString FollowUpsPage::doneText() const
{
    const Lookup& lookup = m_context.notebook.lookup();
    const QDateTime now = m_context.clock.now();
    const QDate today = now.date();
    const auto term = termOn(lookup.terms(), today);
    const QDate from = term ? term->firstOn : QDate(today.year(), today.month(), 1);
    const int done = doneSince(lookup, from.startOfDay(now.timeZone()));
    return term ? tr("%n done this term", nullptr, done) : tr("%n done this month", nullptr, done);
}

} // namespace rapport
