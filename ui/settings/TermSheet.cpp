// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/TermSheet.h"

#include "domain/Clock.h"
#include "domain/ErrorText.h"
#include "notebook/Notebook.h"
#include "ui/Shell.h"
#include "ui/theme/Theme.h"
#include "ui_TermSheet.h"

#include <QShortcut>

namespace rapport
{

TermSheet::TermSheet(const Context& context, const Term& term)
    : Sheet(context.theme, context.shell.window(), context.theme.measure("sheet"))
    , m_context(context)
    , m_term(term)
    , m_ui(std::make_unique<Ui::TermSheet>())
{
    setObjectName(QStringLiteral("TermSheet"));
    setWindowTitle(term.id.isValid() ? tr("Change a term") : tr("Add a term"));
    m_ui->setupUi(contentWidget());
    m_ui->title->setText(windowTitle());
    m_ui->error->hide();
    m_ui->name->setText(term.name);
    m_ui->first->attach(m_context);
    m_ui->last->attach(m_context);
    m_ui->first->setName(tr("First day"));
    m_ui->last->setName(tr("Last day"));
    m_ui->first->setDay(term.firstOn);
    m_ui->last->setDay(term.lastOn);
    connect(m_ui->save, &QPushButton::clicked, this, &TermSheet::save);
    connect(m_ui->cancel, &QPushButton::clicked, this, &TermSheet::reject);
    connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this), &QShortcut::activated,
            this, &TermSheet::save);
    m_ui->name->setFocus();
}

TermSheet::~TermSheet() = default;

void TermSheet::save()
{
    for (DayEdit* day : {m_ui->first, m_ui->last}) {
        if (!day->isValid()) {
            day->complain();
            return;
        }
    }
    m_term.name = m_ui->name->text().trimmed();
    m_term.firstOn = m_ui->first->day();
    m_term.lastOn = m_ui->last->day();
    const auto done = m_context.notebook.perform(
        windowTitle(), m_context.clock.now(), [this](Edit& edit) -> Result<void> {
            if (m_term.id.isValid())
                return edit.update(m_term);
            const auto added = edit.add(m_term);
            return added ? Result<void>() : tl::unexpected(added.error());
        });
    if (done)
        accept();
    else
        sayError(errorText(done.error()));
}

void TermSheet::sayError(const QString& sentence)
{
    m_ui->error->setText(sentence);
    m_ui->error->show();
}

} // namespace rapport
