// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/AboutSheet.h"

#include "notebook/Notebook.h"
#include "ui/Shell.h"
#include "ui/settings/ShownPath.h"
#include "ui/theme/Theme.h"
#include "ui_AboutSheet.h"

namespace rapport
{

AboutSheet::AboutSheet(const Context& context)
    : Sheet(context.theme, context.shell.window(), context.theme.measure("sheet"))
    , m_ui(std::make_unique<Ui::AboutSheet>())
{
    setObjectName(QStringLiteral("AboutSheet"));
    setWindowTitle(tr("About Rapport"));
    setClosesOnClickBeside(true);
    m_ui->setupUi(contentWidget());
    m_ui->version->setText(QStringLiteral(RAPPORT_VERSION));
    m_ui->qt->setText(QString::fromLatin1(qVersion()));
    const QString path = context.notebook.path();
    m_ui->file->setText(path.isEmpty() ? tr("in memory") : shownPath(path));
    connect(m_ui->close, &QPushButton::clicked, this, &AboutSheet::accept);
    m_ui->close->setFocus();
}

AboutSheet::~AboutSheet() = default;

} // namespace rapport
