// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Sidebar.h"

#include "ui/shell/KeyHintButton.h"
#include "ui/shell/ShellActions.h"
#include "ui/shell/SidebarEntry.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/ElidedLabel.h"

#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

namespace rapport
{

Sidebar::Sidebar(const Theme& theme, const ShellActions& actions, QWidget* parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_copied(new ElidedLabel)
    , m_hidden(new SidebarEntry(theme, QStringLiteral("hidden"), tr("Notes are hidden")))
{
    setProperty("role", QStringLiteral("sidebar"));
    setFixedWidth(theme.measure("sidebar"));
    const int edge = theme.measure("space-m");
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(edge - 2, edge + 2, edge - 3, edge + 4);
    column->setSpacing(0);
    addBrand(*column, actions);
    column->addSpacing(edge + 1);
    auto* log =
        new KeyHintButton(actions.logMeeting, tr("+ Log a meeting"), KeyHintButton::Shape::Primary);
    auto* inset = new QHBoxLayout;
    inset->setContentsMargins(2, 0, 2, 0);
    inset->addWidget(log);
    column->addLayout(inset);
    column->addSpacing(edge);
    addEntry(*column, Shell::Place::Today, QStringLiteral("today"), tr("Today"), actions.today);
    addEntry(*column, Shell::Place::Meetings, QStringLiteral("meetings"), tr("Meetings"),
             actions.meetings);
    addEntry(*column, Shell::Place::Contacts, QStringLiteral("contacts"), tr("Contacts"),
             actions.contacts);
    addEntry(*column, Shell::Place::FollowUps, QStringLiteral("follow-ups"), tr("Follow-ups"),
             actions.followUps);
    column->addStretch();
    m_hidden->setToolTip(
        tr("Show notes again (%1)")
            .arg(actions.hideNotes->shortcut().toString(QKeySequence::NativeText)));
    m_hidden->setChecked(true); // looks like what is on, not like a page
    m_hidden->hide();
    connect(m_hidden, &QAbstractButton::clicked, actions.hideNotes, &QAction::trigger);
    column->addWidget(m_hidden);
    addEntry(*column, Shell::Place::Settings, QStringLiteral("settings"), tr("Settings"),
             actions.settings);
    m_copied->setProperty("role", QStringLiteral("faint"));
    m_copied->setContentsMargins(theme.measure("space-s"), theme.measure("space-xs"), 0, 0);
    column->addWidget(m_copied);
    m_copied->hide();
}

void Sidebar::addBrand(QBoxLayout& column, const ShellActions& actions)
{
    auto* line = new QHBoxLayout;
    line->setContentsMargins(m_theme.measure("space-s"), 0, 0, 0);
    line->setSpacing(m_theme.measure("space-s"));
    auto* logo = new QLabel;
    const auto drawLogo = [this, logo] {
        const int side = m_theme.measure("logo");
        logo->setPixmap(m_theme.icon(QStringLiteral("logo"), "accent")
                            .pixmap(QSize(side, side), logo->devicePixelRatioF()));
    };
    drawLogo();
    connect(&m_theme, &Theme::changed, logo, drawLogo);
    auto* name = new QLabel(QStringLiteral("Rapport"));
    name->setProperty("role", QStringLiteral("brand"));
    auto* more = new QToolButton;
    more->setIcon(m_theme.icon(QStringLiteral("more")));
    more->setAccessibleName(tr("More"));
    more->setToolTip(tr("Undo, import, export, backups, trash, keys and more"));
    more->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(more);
    menu->addActions({actions.undo, actions.redo});
    menu->addSeparator();
    menu->addActions({actions.import, actions.showImport, actions.exporting, actions.backups});
    menu->addSeparator();
    menu->addAction(actions.hideNotes);
    menu->addActions({actions.trash, actions.keys, actions.about});
    menu->addSeparator();
    menu->addAction(actions.quit);
    more->setMenu(menu);
    line->addWidget(logo);
    line->addWidget(name);
    line->addStretch();
    line->addWidget(more);
    column.addLayout(line);
}

void Sidebar::addEntry(QBoxLayout& column, Shell::Place place, const QString& icon,
                       const QString& text, QAction* action)
{
    auto* entry = new SidebarEntry(m_theme, icon, text);
    entry->setToolTip(
        QStringLiteral("%1 (%2)").arg(text, action->shortcut().toString(QKeySequence::NativeText)));
    connect(entry, &QAbstractButton::clicked, this, [entry, action] {
        entry->setChecked(true);
        action->trigger();
    });
    m_entries[place] = entry;
    column.addWidget(entry);
}

void Sidebar::setPlace(Shell::Place place)
{
    for (const auto& [each, entry] : m_entries)
        entry->setChecked(each == place);
}

void Sidebar::setCounts(int today, bool late, int followUps)
{
    m_entries[Shell::Place::Today]->setCount(today, late);
    m_entries[Shell::Place::FollowUps]->setCount(followUps, late);
}

void Sidebar::setNotesHidden(bool hidden)
{
    m_hidden->setChecked(true);
    m_hidden->setVisible(hidden);
}

void Sidebar::setCopied(const QString& text)
{
    m_copied->setText(text);
    m_copied->setVisible(!text.isEmpty());
}

} // namespace rapport
