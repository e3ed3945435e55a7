// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/WelcomePage.h"

#include "ui/Shell.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Paragraph.h"

#include <QCoreApplication>
#include <QLabel>
#include <QProcess>
#include <QPushButton>
#include <QVBoxLayout>

namespace rapport
{

WelcomePage::WelcomePage(const Context& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
{
    const Theme& theme = context.theme;
    auto* column = new QVBoxLayout(this);
    column->setSpacing(0);
    column->addStretch();
    column->addWidget(makeLogo(), 0, Qt::AlignHCenter);
    column->addSpacing(theme.measure("space-l"));
    auto* title = new QLabel(tr("Remember everyone you meet in medicine"));
    title->setProperty("role", QStringLiteral("hero"));
    auto* words = new Paragraph(tr("Log a talk in half a minute. Rapport reminds you to thank, ask "
                                   "and stay in touch. Everything stays on this computer."));
    words->setProperty("role", QStringLiteral("muted"));
    words->setFixedWidth(theme.measure("welcome"));
    for (QLabel* label : {title, static_cast<QLabel*>(words)}) {
        label->setAlignment(Qt::AlignCenter);
        // A row: an aligned label of a column is given the height of the column's width.
        auto* row = new QHBoxLayout;
        row->addStretch();
        row->addWidget(label);
        row->addStretch();
        column->addLayout(row);
        column->addSpacing(theme.measure("space-m"));
    }
    column->addSpacing(theme.measure("space-m"));
    column->addWidget(makeButtons(), 0, Qt::AlignHCenter);
    column->addStretch();
}

QWidget* WelcomePage::makeLogo()
{
    auto* logo = new QLabel;
    const Theme& theme = m_context.theme;
    const auto draw = [logo, &theme] {
        const int side = theme.measure("logo-large");
        logo->setPixmap(theme.icon(QStringLiteral("logo"), "accent")
                            .pixmap(QSize(side, side), logo->devicePixelRatioF()));
    };
    draw();
    connect(&theme, &Theme::changed, logo, draw);
    return logo;
}

QWidget* WelcomePage::makeButtons()
{
    auto* buttons = new QWidget;
    auto* line = new QHBoxLayout(buttons);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(m_context.theme.measure("space-m"));
    auto* log = new QPushButton(tr("Log your first meeting"));
    log->setProperty("variant", QStringLiteral("large-primary"));
    log->setToolTip(tr("Log a meeting (Ctrl+N)"));
    auto* import = new QPushButton(tr("Import contacts or a calendar…"));
    import->setProperty("variant", QStringLiteral("large"));
    import->setToolTip(tr("Import files (Ctrl+I)"));
    auto* look = new QPushButton(tr("Look around with sample data"));
    look->setProperty("variant", QStringLiteral("large-quiet"));
    look->setToolTip(tr("Opens another window; your own notebook stays as it is"));
    line->addWidget(log);
    line->addWidget(import);
    line->addWidget(look);
    connect(log, &QPushButton::clicked, this, [this] { m_context.shell.logMeeting(); });
    connect(import, &QPushButton::clicked, this, [this] { m_context.shell.importFiles(); });
    connect(look, &QPushButton::clicked, this, &WelcomePage::openSample);
    return buttons;
}

void WelcomePage::openSample()
{
    const QString program = QCoreApplication::applicationFilePath();
    if (!QProcess::startDetached(program, {QStringLiteral("--sample")}))
        m_context.shell.sayError(
            {Error::Kind::Internal, program, tr("It could not be started."), {}});
}

} // namespace rapport
