// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/ExportSheet.h"

#include "domain/Clock.h"
#include "domain/ErrorText.h"
#include "notebook/Notebook.h"
#include "notebook/SeparateLookup.h"
#include "ui/Shell.h"
#include "ui/export/ExportJob.h"
#include "ui/settings/ShownPath.h"
#include "ui/widgets/ReadingOrder.h"
#include "ui/widgets/SheetKeys.h"
#include "ui/widgets/Widgets.h"
#include "ui_ExportSheet.h"

#include <QButtonGroup>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>
#include <QUrl>

namespace rapport
{
namespace
{

constexpr ExportWhat allWhats[] = {ExportWhat::Contacts,  ExportWhat::Meetings,
                                   ExportWhat::FollowUps, ExportWhat::CvLines,
                                   ExportWhat::Events,    ExportWhat::Everything};

QString guardText(const std::vector<ExportPreview::Place>& places)
{
    if (places.empty())
        return {};
    const auto others = static_cast<int>(places.size()) - 1;
    const QString first =
        ExportSheet::tr("%1: %2").arg(places.front().title, sentenceOf(places.front().rule));
    if (others == 0)
        return first + u' ' + ExportSheet::tr("Leave out whatever tells who a patient is.");
    return first + u' ' +
           (others == 1 ? ExportSheet::tr("One more place looks like it.")
                        : ExportSheet::tr("%1 more places look like it.").arg(others)) +
           u' ' + ExportSheet::tr("Leave out whatever tells who a patient is.");
}

} // namespace

ExportSheet::ExportSheet(const Context& context, const std::vector<ContactId>& contacts,
                         ExportWhat what)
    : Sheet(context.theme, context.shell.window(), context.theme.measure("capture"))
    , m_context(context)
    , m_contacts(contacts)
    , m_ui(std::make_unique<Ui::ExportSheet>())
    , m_job(new ExportJob(context.notebook, this))
    , m_whats(new QButtonGroup(this))
    , m_ways(new QButtonGroup(this))
    , m_what(what)
{
    setObjectName(QStringLiteral("ExportSheet"));
    setWindowTitle(tr("Export"));
    m_ui->setupUi(contentWidget());
    const QDate today = context.clock.now().date();
    for (DayEdit* day : {m_ui->from, m_ui->until})
        day->attach(m_context);
    m_ui->from->setName(tr("From"));
    m_ui->until->setName(tr("Until"));
    m_ui->from->setDay(QDate(today.year(), 1, 1));
    m_ui->until->setDay(today);
    makeChips();
    wire();
    setRunning(false);
    choose(m_what);
    setReadingOrder({m_ui->whats, m_ui->periodPart, m_ui->ways, m_ui->withNotes, m_ui->openFolder,
                     m_ui->cancel, m_ui->save});
    if (QAbstractButton* chip = m_whats->checkedButton())
        chip->setFocus();
}

ExportSheet::~ExportSheet()
{
    if (m_isOutdated)
        *m_isOutdated = true;
}

void ExportSheet::makeChips()
{
    auto* whats = new FlowLayout(m_context.theme.measure("space-s"), m_ui->whats);
    whats->setContentsMargins(0, 0, 0, 0);
    for (const ExportWhat what : allWhats) {
        auto* chip = new Chip(labelOf(what), m_ui->whats);
        chip->setAutoDefault(false);
        m_whats->addButton(chip, static_cast<int>(what));
        whats->addWidget(chip);
    }
    auto* ways = new FlowLayout(m_context.theme.measure("space-s"), m_ui->ways);
    ways->setContentsMargins(0, 0, 0, 0);
    for (const ExportAs as : {ExportAs::VCard3, ExportAs::VCard4, ExportAs::Calendar, ExportAs::Pdf,
                              ExportAs::Markdown, ExportAs::Json, ExportAs::Csv}) {
        auto* chip = new Chip(labelOf(as), m_ui->ways);
        chip->setAutoDefault(false);
        m_ways->addButton(chip, static_cast<int>(as));
        ways->addWidget(chip);
    }
    if (!m_contacts.empty()) {
        m_ui->whatLabel->hide();
        m_ui->whats->hide();
        m_ui->title->setText(m_contacts.size() == 1 ? tr("Export a contact")
                                                    : tr("Export the chosen contacts"));
    }
}

void ExportSheet::wire()
{
    wireSheet(*this, *m_ui->save, *m_ui->cancel, [this] { askWhere(); });
    connect(m_whats, &QButtonGroup::idClicked, this,
            [this](int id) { choose(static_cast<ExportWhat>(id)); });
    connect(m_ways, &QButtonGroup::idClicked, this,
            [this](int id) { choose(static_cast<ExportAs>(id)); });
    connect(m_ui->withNotes, &QCheckBox::toggled, this, &ExportSheet::preview);
    connect(m_ui->from, &DayEdit::dayChanged, this, &ExportSheet::preview);
    connect(m_ui->until, &DayEdit::dayChanged, this, &ExportSheet::preview);
    connect(m_job, &ExportJob::progressed, m_ui->progress, &QProgressBar::setValue);
    connect(m_job, &ExportJob::written, this, &ExportSheet::finish);
    connect(m_job, &ExportJob::failed, this, &ExportSheet::sayError);
    connect(m_ui->openFolder, &QPushButton::clicked, this, [this] {
        QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_path).absolutePath()));
    });
}

void ExportSheet::choose(ExportWhat what)
{
    m_what = what;
    m_whats->button(static_cast<int>(what))->setChecked(true);
    const QList<ExportAs> ways = waysOf(what);
    for (QAbstractButton* chip : m_ways->buttons())
        chip->setVisible(ways.contains(static_cast<ExportAs>(m_ways->id(chip))));
    m_ui->periodLabel->setVisible(what == ExportWhat::Events);
    m_ui->periodPart->setVisible(what == ExportWhat::Events);
    m_ui->withNotes->setVisible(mayHoldNotes(what) && what != ExportWhat::Everything);
    choose(ways.contains(m_as) ? m_as : ways.front());
}

void ExportSheet::choose(ExportAs as)
{
    m_as = as;
    m_ways->button(static_cast<int>(as))->setChecked(true);
    m_ui->wayWords->setText(wordsOf(m_what, as));
    preview();
}

std::optional<ExportRequest> ExportSheet::request() const
{
    ExportRequest request = requestOf(m_what, m_as);
    request.withNotes = m_ui->withNotes->isChecked() && mayHoldNotes(m_what);
    if (!m_contacts.empty()) {
        request.contacts = m_contacts;
        request.kinds = {ExportKind::Contacts};
    }
    if (m_what == ExportWhat::Events) {
        if (!m_ui->from->isValid() || !m_ui->until->isValid())
            return std::nullopt;
        request.from = std::min(m_ui->from->day(), m_ui->until->day());
        request.until = std::max(m_ui->from->day(), m_ui->until->day());
    }
    return request;
}

// Read anew with every choice; the newest wins.
void ExportSheet::preview()
{
    sayNothing();
    const std::optional<ExportRequest> wanted = request();
    m_ui->save->setEnabled(wanted.has_value());
    if (!wanted)
        return;
    if (m_isOutdated)
        *m_isOutdated = true;
    m_isOutdated = std::make_shared<std::atomic_bool>(false);
    const auto goesOn = [outdated = m_isOutdated](int, int) { return !*outdated; };
    const QDateTime now = m_context.clock.now();
    if (m_context.notebook.path().isEmpty())
        return show(previewOf(*wanted, m_context.notebook.lookup(), now, goesOn));
    m_looking.run(
        [path = m_context.notebook.path(), request = *wanted, now, goesOn]() -> ExportPreview {
            const auto separate = SeparateLookup::open(path);
            return separate ? previewOf(request, (*separate)->lookup(), now, goesOn)
                            : ExportPreview();
        },
        [this, outdated = m_isOutdated](const ExportPreview& read) {
            if (!*outdated)
                show(read);
        });
}

void ExportSheet::show(const ExportPreview& preview)
{
    m_ui->counts->setText(countsText(preview.counts));
    m_ui->counts->show();
    const QString guard = guardText(preview.places);
    m_ui->guard->setText(guard);
    m_ui->guard->setVisible(!guard.isEmpty());
    m_ui->save->setEnabled(sumOf(preview.counts) > 0 && !m_job->isRunning());
}

void ExportSheet::askWhere()
{
    if (!m_ui->save->isEnabled())
        return;
    const QString folder = m_path.isEmpty()
                               ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
                               : QFileInfo(m_path).absolutePath();
    const QString name = fileNameOf(m_what, m_as, m_context.clock.now().date());
    auto* dialog = new QFileDialog(this, tr("Export"), folder,
                                   tr("%1 (*.%2)").arg(labelOf(m_as), endingOf(m_as)));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(endingOf(m_as));
    dialog->selectFile(name);
    connect(dialog, &QFileDialog::fileSelected, this, &ExportSheet::exportTo);
    dialog->open();
}

void ExportSheet::exportTo(const QString& path)
{
    const std::optional<ExportRequest> wanted = request();
    if (!wanted || m_job->isRunning())
        return;
    m_path = path;
    sayNothing();
    setRunning(true);
    m_job->start(
        {path, *wanted, m_context.clock.now(),
         m_as == ExportAs::Pdf ? std::optional(paperLook(m_context.theme)) : std::nullopt});
}

void ExportSheet::sayError(const Error& error)
{
    setRunning(false);
    m_ui->error->setText(errorText(error));
    m_ui->error->show();
}

void ExportSheet::finish(const ExportCounts& written)
{
    setRunning(false);
    m_ui->said->setText(tr("Written to %1: %2.").arg(shownPath(m_path), countsText(written)));
    m_ui->said->show();
    m_ui->openFolder->show();
    m_ui->counts->hide();
    m_ui->cancel->setText(tr("Close"));
    m_ui->cancel->setFocus();
}

void ExportSheet::setRunning(bool running)
{
    m_ui->progress->setValue(0);
    m_ui->progress->setVisible(running);
    for (QWidget* part :
         {static_cast<QWidget*>(m_ui->whats), static_cast<QWidget*>(m_ui->ways),
          static_cast<QWidget*>(m_ui->periodPart), static_cast<QWidget*>(m_ui->withNotes),
          static_cast<QWidget*>(m_ui->save)})
        part->setEnabled(!running);
    m_ui->cancel->setText(running ? tr("Stop") : tr("Cancel"));
}

void ExportSheet::sayNothing()
{
    for (QWidget* part : {static_cast<QWidget*>(m_ui->said), static_cast<QWidget*>(m_ui->error),
                          static_cast<QWidget*>(m_ui->openFolder)})
        part->hide();
    m_ui->cancel->setText(tr("Cancel"));
}

void ExportSheet::reject()
{
    if (m_job->isRunning())
        return m_job->cancel();
    Sheet::reject();
}

} // namespace rapport
