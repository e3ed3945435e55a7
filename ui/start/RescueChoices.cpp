// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/RescueChoices.h"

#include "domain/Clock.h"
#include "domain/ErrorText.h"
#include "ui/settings/BackupWords.h"
#include "ui/settings/SettingsCard.h"
#include "ui/theme/Theme.h"

#include <QCoreApplication>
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
                     tr("Row by row, into a new notebook. The damaged file is kept aside."),
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
    found.backup = backups.newestSound(now.timeZone());
    if (!found.backup)
        return found;
    if (const Result<BackupContents> contents = contentsOf(*found.backup))
        found.contents = *contents;
    return found;
}

void RescueChoices::show(const Found& found)
{
    m_found = found;
    m_restore->setEnabled(found.backup.has_value());
    if (!found.backup) {
        m_words->setText(tr("There is none beside the notebook."));
        return;
    }
    const QDateTime now = m_clock.now();
    const QString title = backupTitle(*found.backup, now);
    m_words->setText(found.contents ? tr("%1: %2").arg(title, backupCountsText(*found.contents)) +
                                          u'\n' + backupNewestText(*found.contents, now)
                                    : title);
    m_restore->setFocus();
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
                     else if (restored->kept.isEmpty())
                         emit done(tr("The backup is your notebook now."));
                     else
                         emit done(
                             tr("The backup is your notebook now. What was there is kept in %1.")
                                 .arg(restored->kept));
                 });
}

void RescueChoices::salvage()
{
    setEnabled(false);
    m_worker.run([this, now = m_clock.now()] { return m_backups.salvage(now); },
                 [this](const Result<Salvaged>& salvaged) {
                     setEnabled(true);
                     if (salvaged)
                         emit done(salvageText(*salvaged));
                     else
                         emit failed(errorText(salvaged.error()));
                 });
}

QString salvageText(const Salvaged& salvaged)
{
    const auto words = [](const char* text) {
        return QCoreApplication::translate("rapport::RescueChoices", text);
    };
    qint64 read = 0, lost = 0;
    QStringList where;
    for (const SalvagedTable& table : salvaged.tables) {
        read += table.read;
        lost += table.lost;
        if (table.lost > 0)
            where << words("%1 of “%2”").arg(table.lost).arg(table.table);
    }
    const QString kept = words("The damaged file is kept in %1.").arg(salvaged.kept);
    if (lost == 0)
        return words("All %1 rows could be read. %2").arg(QString::number(read), kept);
    return words("%1 rows could be read, up to %2 could not: %3. %4")
        .arg(QString::number(read), QString::number(lost), where.join(QStringLiteral(", ")), kept);
}

} // namespace rapport
