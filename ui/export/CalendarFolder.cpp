// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/CalendarFolder.h"

#include "domain/Clock.h"
#include "notebook/SeparateLookup.h"
#include "notebook/export/FollowUpCalendar.h"
#include "ui/widgets/Remembered.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>

namespace rapport
{
namespace
{

constexpr std::chrono::milliseconds settlingChanges{1500};

// What `make` reads from a connection of its own.
template <class Make>
auto readSeparately(const QString& path, Make make)
    -> Result<decltype(make(std::declval<Lookup>()))>
{
    const auto separate = SeparateLookup::open(path);
    if (!separate)
        return tl::unexpected(separate.error());
    auto made = make((*separate)->lookup());
    if ((*separate)->failure())
        return tl::unexpected(*(*separate)->failure());
    return made;
}

Result<bool> writeInto(const QString& folder, const QString& file, const std::string& calendar)
{
    if (!QFileInfo(folder).isDir()) // made anew it would hide a drive that is not there
        return tl::unexpected(
            Error{Error::Kind::NotFound,
                  folder,
                  {},
                  CalendarFolder::tr("Your follow-ups are safe in the notebook.")});
    return keepCalendar(file, calendar);
}

} // namespace

CalendarFolder::CalendarFolder(Notebook& notebook, const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_notebook(notebook)
    , m_clock(clock)
    , m_folder(notebook.path().isEmpty() ? QString() : Remembered().value(key()).toString())
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(settlingChanges);
    connect(&m_pause, &QTimer::timeout, this, &CalendarFolder::write);
    connect(&notebook, &Notebook::changed, this, &CalendarFolder::look);
    if (!m_folder.isEmpty())
        m_pause.start();
}

QString CalendarFolder::key() const
{
    const QByteArray path = QFileInfo(m_notebook.path()).canonicalFilePath().toUtf8();
    return QStringLiteral("calendar/") +
           QString::fromLatin1(QCryptographicHash::hash(path, QCryptographicHash::Sha1).toHex());
}

void CalendarFolder::setFolder(const QString& folder)
{
    if (m_notebook.path().isEmpty())
        return;
    m_folder = folder;
    m_failure.reset();
    if (folder.isEmpty())
        return Remembered().remove(key());
    Remembered().setValue(key(), folder);
    write();
}

QString CalendarFolder::file() const
{
    return QDir(m_folder).filePath(QStringLiteral("rapport-follow-ups.ics"));
}

void CalendarFolder::look(const ChangeSet& changes)
{
    const bool concerns = changes.everything || changes.touches(Noun::FollowUp) ||
                          changes.touches(Noun::Contact) || changes.touches(Noun::Meeting) ||
                          changes.touches(Noun::Setting);
    if (concerns && !m_folder.isEmpty())
        m_pause.start();
}

void CalendarFolder::write()
{
    if (m_folder.isEmpty())
        return;
    m_isOutdated = m_isWriting;
    if (m_isWriting)
        return;
    m_isWriting = true;
    m_worker.run(
        [path = m_notebook.path(), now = m_clock.now()] {
            return readSeparately(
                path, [&](const Lookup& lookup) { return followUpDigests(lookup, now); });
        },
        [this](const Result<Notebook::Digests>& digests) { number(digests); });
}

// Those that differ from the last time are few: this is short enough for the window's thread.
void CalendarFolder::number(const Result<Notebook::Digests>& digests)
{
    if (!digests)
        return finish(tl::unexpected(digests.error()));
    if (m_notebook.isBusy()) { // an import; its end starts this again
        m_isWriting = false;
        return m_pause.start();
    }
    const Result<Notebook::Sequences> sequences = m_notebook.publish(*digests);
    if (!sequences)
        return finish(tl::unexpected(sequences.error()));
    writeNumbered(*sequences);
}

void CalendarFolder::writeNumbered(const Notebook::Sequences& sequences)
{
    m_worker.run(
        [path = m_notebook.path(), now = m_clock.now(), folder = m_folder, file = file(),
         sequences] {
            return readSeparately(path,
                                  [&](const Lookup& lookup) {
                                      return followUpCalendar(lookup, sequences, now);
                                  })
                .and_then(
                    [&](const std::string& calendar) { return writeInto(folder, file, calendar); });
        },
        [this](const Result<bool>& written) { finish(written); });
}

void CalendarFolder::finish(const Result<bool>& written)
{
    m_isWriting = false;
    m_failure = written ? std::nullopt : std::optional(written.error());
    emit kept();
    if (m_isOutdated)
        m_pause.start();
}

} // namespace rapport
