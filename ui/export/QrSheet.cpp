// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/QrSheet.h"

#include "domain/Clock.h"
#include "domain/ErrorText.h"
#include "exchange/qr/ShortCard.h"
#include "notebook/Notebook.h"
#include "ui/Shell.h"
#include "ui/export/ExportChoice.h"
#include "ui/export/ExportJob.h"
#include "ui/settings/ShownPath.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/LongWords.h"
#include "ui/widgets/SheetKeys.h"
#include "ui_QrSheet.h"

#include <QDir>
#include <QFileDialog>
#include <QStandardPaths>

namespace rapport
{
namespace
{

constexpr size_t mostBytes = 500; // a code of so much is read off a screen at arm's length

QString partsText(const ShortCard& card)
{
    QStringList parts{QrSheet::tr("the name")};
    if (!card.contact.posts.empty())
        parts << QrSheet::tr("the place of work");
    for (const Reach& each : card.contact.phones)
        parts << each.value;
    for (const Reach& each : card.contact.emails)
        parts << each.value;
    const QString holds = QrSheet::tr("In it: %1.").arg(parts.join(QStringLiteral(", ")));
    return card.isWhole ? holds
                        : holds + u' ' + QrSheet::tr("More did not fit; the file has all of it.");
}

// What a file may be called everywhere.
QString fileNameFor(const QString& name)
{
    QString plain;
    for (const QChar letter : name)
        plain += letter.isLetterOrNumber() ? letter : QLatin1Char('-');
    return plain.left(80) + QStringLiteral(".vcf");
}

} // namespace

QrSheet::QrSheet(const Context& context, ContactId id)
    : Sheet(context.theme, context.shell.window(), context.theme.measure("qr-sheet"))
    , m_context(context)
    , m_id(id)
    , m_ui(std::make_unique<Ui::QrSheet>())
    , m_job(new ExportJob(context.notebook, this))
{
    setObjectName(QStringLiteral("QrSheet"));
    setWindowTitle(tr("QR code"));
    setClosesOnClickBeside(true);
    m_ui->setupUi(contentWidget());
    m_ui->codeRow->setAlignment(m_ui->code, Qt::AlignHCenter);
    m_ui->said->hide();
    m_ui->error->hide();
    wireSheet(*this, *m_ui->save, *m_ui->cancel, [this] { askWhere(); });
    connect(m_job, &ExportJob::failed, this, &QrSheet::sayError);
    connect(m_job, &ExportJob::written, this, [this] {
        m_ui->said->setText(tr("Written to %1.").arg(shownPath(m_path)));
        m_ui->said->show();
    });
    showCode();
    m_ui->cancel->setFocus();
}

QrSheet::~QrSheet() = default;

void QrSheet::showCode()
{
    const auto contact = m_context.notebook.lookup().contact(m_id);
    if (!contact)
        return;
    setBreakableText(*m_ui->title, displayNameOf(*contact));
    const ShortCard card = shortCardOf(*contact, mostBytes);
    const std::optional<QrCode> code = qrCodeOf(card.text);
    m_ui->code->setVisible(code.has_value());
    if (code)
        m_ui->code->setCode(*code);
    m_ui->code->setAccessibleName(tr("QR code of %1").arg(displayNameOf(*contact)));
    setBreakableText(*m_ui->holds, partsText(card));
}

void QrSheet::askWhere()
{
    const auto contact = m_context.notebook.lookup().contact(m_id);
    if (!contact || m_job->isRunning())
        return;
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto* dialog = new QFileDialog(this, tr("Save as .vcf"), folder, tr("vCard (*.vcf)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("vcf"));
    dialog->selectFile(fileNameFor(nameOf(*contact)));
    connect(dialog, &QFileDialog::fileSelected, this, &QrSheet::saveTo);
    dialog->open();
}

void QrSheet::saveTo(const QString& path)
{
    if (m_job->isRunning())
        return;
    m_path = path;
    m_ui->error->hide();
    ExportRequest request = requestOf(ExportWhat::Contacts, ExportAs::VCard3);
    request.kinds = {ExportKind::Contacts};
    request.contacts = {m_id};
    m_job->start({path, request, m_context.clock.now(), {}});
}

void QrSheet::sayError(const Error& error)
{
    m_ui->said->hide();
    m_ui->error->setText(errorText(error));
    m_ui->error->show();
}

} // namespace rapport
