// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contacts/AdviceSheet.h"

#include "domain/Clock.h"
#include "domain/ErrorText.h"
#include "notebook/Notebook.h"
#include "ui/Shell.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/PatientNote.h"
#include "ui/widgets/SheetKeys.h"
#include "ui_AdviceSheet.h"

namespace rapport
{

AdviceSheet::AdviceSheet(const Context& context, const Advice& advice)
    : Sheet(context.theme, context.shell.window(), context.theme.measure("sheet"))
    , m_context(context)
    , m_original(advice)
    , m_ui(std::make_unique<Ui::AdviceSheet>())
{
    m_ui->setupUi(contentWidget());
    if (const auto giver = context.notebook.lookup().contactRow(advice.contact))
        m_ui->titleLabel->setText(tr("Advice of %1").arg(giver->displayName));
    setWindowTitle(m_ui->titleLabel->text());
    m_ui->wordsEdit->setPlainText(advice.words);
    m_ui->dayEdit->attach(context);
    m_ui->dayEdit->setName(tr("When"));
    m_ui->dayEdit->setDay(advice.givenOn);
    m_ui->nextStepEdit->setText(advice.nextStep);
    m_ui->resultEdit->setText(advice.result);
    new PatientNote(context.clock, findChildren<QPlainTextEdit*>(), *m_ui->errorLabel);
    wireSheet(*this, *m_ui->saveButton, *m_ui->cancelButton, [this] { save(); });
    m_ui->wordsEdit->setFocus();
    m_ui->wordsEdit->moveCursor(QTextCursor::End);
}

AdviceSheet::~AdviceSheet() = default;

Advice AdviceSheet::edited() const
{
    Advice advice = m_original;
    advice.words = m_ui->wordsEdit->toPlainText().trimmed();
    advice.givenOn = m_ui->dayEdit->day();
    advice.nextStep = m_ui->nextStepEdit->text().trimmed();
    advice.result = m_ui->resultEdit->text().trimmed();
    return advice;
}

void AdviceSheet::save()
{
    if (!m_ui->dayEdit->isValid())
        return m_ui->dayEdit->complain();
    const auto done =
        m_context.notebook.perform(tr("Edit advice"), m_context.clock.now(),
                                   [this](Edit& edit) { return edit.update(edited()); });
    if (!done)
        return complain(errorText(done.error()));
    accept();
    if (!done->isEmpty())
        m_context.shell.sayDone(tr("Advice saved."));
}

void AdviceSheet::complain(const QString& sentence)
{
    m_ui->errorLabel->setText(sentence);
    m_ui->errorLabel->show();
}

} // namespace rapport
