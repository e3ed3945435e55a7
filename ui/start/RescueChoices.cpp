// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/RescueChoices.h"

#include "domain/Clock.h"
#include "domain/ErrorText.h"
#include "ui/settings/BackupWords.h"
#include "ui/settings/SettingsCard.h"
#include "ui/settings/ShownPath.h"
#include "ui/start/SalvageWords.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/DayText.h"

#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QTimeZone>
#include <QVBoxLayout>

namespace rapport
{

RescueChoices::RescueChoices(const Theme& theme, const Clock& clock, const QString& notebook,
                             QWidget* parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_backups(notebook)
    , m_restore(new QPushButton(tr("Restore"), this))
    , m_salvage(new QPushButton(tr("Read what is left"), this))
{
    auto* card = new SettingsCard(theme, this);
    m_words =
        card->addRow(tr("Go back to the newest good backup"), tr("Looking for it…"), {m_restore});
    m_restore->setEnabled(false);
    if (QFileInfo::exists(notebook))
        card->addRow(tr("Go on with what can still be read"),
                     tr("Entry by entry, into a new notebook. The damaged file is kept."),
                     {m_salvage});
    else
        m_salvage->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(card);
    connect(m_restore, &QPushButton::clicked, this, &RescueChoices::restore);
    connect(m_salvage, &QPushButton::clicked, this, &RescueChoices::salvage);
    m_worker.run([this, now = clock.now()] { return look(m_backups, now); },
                 [this](const Found& found) { show(found); });
}

RescueChoices::Found RescueChoices::look(const Backups& backups, const QDateTime& now)
{
    Found found;
    found.backup = backups.newestSound(now);
    if (!found.backup)
        return found;
    if (const Result<BackupContents> contents = contentsOf(*found.backup))
        found.contents = *contents;
    return found;
}

void RescueChoices::show(const Found& found)
{
    m_found = found;
    m_hasLooked = true;
    m_restore->setEnabled(found.backup.has_value());
    m_words->setText(foundText());
    if (found.backup)
        m_restore->setFocus();
}

QString RescueChoices::foundText() const
{
    if (!m_found.backup)
        return tr("There is none beside the notebook.");
    const QDateTime now = m_clock.now();
    const QString title = backupTitle(*m_found.backup, now);
    if (!m_found.contents)
        return title;
    return tr("%1: %2").arg(title, backupCountsText(*m_found.contents)) + u'\n' +
           backupNewestText(*m_found.contents, now);
}

QString RescueChoices::restoredText(const Restored& restored) const
{
    const QString what = tr("It is as it was %1.").arg(agoText(m_found.backup->at, m_clock.now()));
    return restored.kept.isEmpty()
               ? what
               : what + u'\n' + tr("What was there is kept in %1.").arg(shownPath(restored.kept));
}

void RescueChoices::restore()
{
    setEnabled(false);
    m_worker.run([this, from = m_found.backup->path,
                  now = m_clock.now()] { return m_backups.restore(from, now); },
                 [this](const Result<Restored>& restored) {
                     setEnabled(true);
                     if (!restored)
                         emit failed(errorText(restored.error()));
                     else
                         emit done(tr("Your notebook is back"), restoredText(*restored));
                 });
}

void RescueChoices::salvage()
{
    setEnabled(false);
    m_worker.run([this, now = m_clock.now()] { return m_backups.salvage(now); },
                 [this](const Result<Salvaged>& salvaged) {
                     setEnabled(true);
                     if (salvaged)
                         emit done(tr("Your notebook, as far as it could be read"),
                                   salvageText({shownPath(salvaged->kept), salvaged->tables}));
                     else
                         emit failed(errorText(salvaged.error()));
                 });
}

} // namespace rapport
