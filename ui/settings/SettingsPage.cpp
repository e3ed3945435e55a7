// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/SettingsPage.h"

#include "ui/settings/AppearanceSection.h"
#include "ui/settings/DelaySection.h"
#include "ui/settings/FileSection.h"
#include "ui/settings/KeySection.h"
#include "ui/settings/PaceSection.h"
#include "ui/settings/ProfileSection.h"
#include "ui/settings/ReminderSection.h"
#include "ui/settings/SectionDelegate.h"
#include "ui_SettingsPage.h"

#include <QStringListModel>

namespace rapport
{

SettingsPage::SettingsPage(const Context& context, QWidget* parent)
    : Page(context, parent)
    , m_ui(std::make_unique<Ui::SettingsPage>())
    , m_changes(context)
{
    m_ui->setupUi(this);
    m_ui->error->hide();
    addSections();
    connect(&m_changes, &SavedChanges::failed, this, [this](const QString& sentence) {
        m_ui->error->setText(sentence);
        m_ui->error->show();
        // What was not saved must not look as if it were.
        for (SettingsSection* section : m_sections)
            section->refresh();
    });
    connect(&m_changes, &SavedChanges::saved, m_ui->error, &QWidget::hide);
    connect(&context.notebook, &Notebook::changed, this, &SettingsPage::refresh);
}

// Here and not in a member's destructor: saving makes the sections show what was saved.
SettingsPage::~SettingsPage()
{
    m_changes.flush();
}

void SettingsPage::addSections()
{
    const QStringList names{tr("Reminders"), tr("Follow-up defaults"), tr("Pace"), tr("Appearance"),
                            tr("Profile"),   tr("Data and backups"),   tr("Keys")};
    m_sections = {new ReminderSection(m_context, m_changes, this),
                  new DelaySection(m_context, m_changes, this),
                  new PaceSection(m_context, m_changes, this),
                  new AppearanceSection(m_context, m_changes, this),
                  new ProfileSection(m_context, m_changes, this),
                  new FileSection(m_context, m_changes, this),
                  new KeySection(m_context, m_changes, this)};
    auto* model = new QStringListModel(names, this);
    m_ui->sections->setModel(model);
    m_ui->sections->setItemDelegate(new SectionDelegate(m_context.theme, this));
    for (SettingsSection* section : m_sections) {
        section->hide();
        m_ui->sectionColumn->addWidget(section);
    }
    const auto show = [this](const QModelIndex& current) {
        for (size_t i = 0; i < m_sections.size(); ++i)
            m_sections[i]->setVisible(static_cast<int>(i) == current.row());
        m_ui->scroll->ensureVisible(0, 0);
    };
    connect(m_ui->sections->selectionModel(), &QItemSelectionModel::currentChanged, this, show);
    m_ui->sections->setCurrentIndex(model->index(0));
}

QString SettingsPage::title() const
{
    return tr("Settings");
}

QWidget* SettingsPage::firstFocus()
{
    return m_ui->sections;
}

void SettingsPage::hideEvent(QHideEvent* event)
{
    m_changes.flush();
    Page::hideEvent(event);
}

void SettingsPage::refresh(const ChangeSet& changes)
{
    if (!changes.everything && !changes.touches(Noun::Setting) && !changes.touches(Noun::Term))
        return;
    for (SettingsSection* section : m_sections)
        section->refresh();
}

} // namespace rapport
