// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/LinkSheet.h"

#include "domain/Error.h"
#include "ui/Context.h"
#include "ui/Shell.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/LongWords.h"
#include "ui/widgets/MailAddress.h"

#include <QDesktopServices>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace rapport
{
namespace
{

constexpr int linkSheetWidth = 520;

} // namespace

LinkSheet::LinkSheet(const Context& context, const QUrl& url)
    : Sheet(context.theme, context.shell.window(), linkSheetWidth)
{
    setWindowTitle(tr("Open this address?"));
    auto* title = new QLabel(windowTitle(), contentWidget());
    title->setProperty("role", QStringLiteral("heading"));
    auto* address = new QLabel(breakable(url.toDisplayString(QUrl::FullyEncoded)), contentWidget());
    address->setTextFormat(Qt::PlainText);
    address->setWordWrap(true);
    auto* cancel = new QPushButton(tr("Cancel"), contentWidget());
    auto* open = new QPushButton(tr("Open"), contentWidget());
    cancel->setToolTip(tr("Cancel (Esc)"));
    open->setToolTip(tr("Open (Enter)"));
    open->setProperty("variant", QStringLiteral("primary"));
    open->setDefault(true);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(open, &QPushButton::clicked, this, [this, url] {
        QDesktopServices::openUrl(url);
        accept();
    });
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(open);
    auto* column = new QVBoxLayout(contentWidget());
    const int edge = context.theme.measure("space-xl");
    column->setContentsMargins(edge, edge, edge, edge);
    column->setSpacing(context.theme.measure("space-m"));
    column->addWidget(title);
    column->addWidget(address);
    column->addLayout(buttons);
    open->setFocus();
}

bool LinkSheet::mayOpen(const QUrl& url)
{
    static const QStringList schemes{QStringLiteral("http"), QStringLiteral("https"),
                                     QStringLiteral("mailto")};
    const bool leadsSomewhere =
        url.scheme() == QLatin1String("mailto") ? isPlainMail(url) : !url.host().isEmpty();
    return url.isValid() && leadsSomewhere && schemes.contains(url.scheme());
}

QUrl LinkSheet::urlOf(const QString& typed)
{
    const QString text = typed.trimmed();
    if (text.isEmpty() || text.contains(QLatin1Char(' ')))
        return {};
    const QUrl url(text, QUrl::StrictMode);
    if (mayOpen(url))
        return url;
    const QString host = text.section(QLatin1Char('/'), 0, 0);
    if (!url.scheme().isEmpty() || !host.contains(QLatin1Char('.')))
        return {};
    const QUrl guessed(QStringLiteral("https://") + text, QUrl::StrictMode);
    return mayOpen(guessed) ? guessed : QUrl();
}

void LinkSheet::ask(const Context& context, const QUrl& url)
{
    if (mayOpen(url)) {
        (new LinkSheet(context, url))->open();
        return;
    }
    Error error;
    error.kind = Error::Kind::Invalid;
    error.what = url.toDisplayString();
    error.detail = tr("Only web and e-mail addresses are opened.");
    context.shell.sayError(error);
}

} // namespace rapport
