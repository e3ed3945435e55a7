// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/merge/MergeSheet.h"

#include "domain/Clock.h"
#include "domain/ErrorText.h"
#include "notebook/Merging.h"
#include "ui/Shell.h"
#include "ui/merge/FieldChoice.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/SheetKeys.h"
#include "ui_MergeSheet.h"

#include <QButtonGroup>
#include <QGridLayout>

namespace rapport
{
namespace
{

constexpr int mergeSheetWidth = 760;

QString reasonText(Sameness why)
{
    switch (why) {
    case Sameness::SameEmail:
        return MergeSheet::tr("very likely: same e-mail");
    case Sameness::SamePhone:
        return MergeSheet::tr("likely: same phone");
    case Sameness::SameName:
        return MergeSheet::tr("likely: same name");
    case Sameness::SimilarName:
        break;
    }
    return MergeSheet::tr("perhaps: names alike");
}

// "1 meeting", "2 meetings"; nothing where there is none.
void addCounted(QStringList& parts, int count, const QString& one, const QString& many)
{
    if (count > 0)
        parts << (count == 1 ? one : many.arg(count));
}

} // namespace

MergeSheet::MergeSheet(const Context& context)
    : MergeSheet(context, findDuplicates(context.notebook.lookup().identities(),
                                         context.notebook.lookup().notSame()))
{
}

MergeSheet::MergeSheet(const Context& context, std::vector<LikelyPair> pairs)
    : Sheet(context.theme, context.shell.window(), mergeSheetWidth)
    , m_context(context)
    , m_pairs(std::move(pairs))
    , m_ui(std::make_unique<Ui::MergeSheet>())
{
    m_ui->setupUi(contentWidget());
    setWindowTitle(m_ui->titleLabel->text());
    connect(m_ui->notSameButton, &QPushButton::clicked, this, &MergeSheet::keepApart);
    connect(m_ui->laterButton, &QPushButton::clicked, this, [this] {
        ++m_at;
        next();
    });
    next();
    wireSheet(*this, *m_ui->mergeButton, *m_ui->cancelButton, [this] { merge(); });
    askBeforeClosing([this] { return m_isChosen; },
                     [this](const QString& sentence) {
                         m_ui->errorLabel->setText(sentence);
                         m_ui->errorLabel->show();
                     });
}

MergeSheet::~MergeSheet() = default;

// Somebody of a pair may be gone by now, merged with a third entry.
void MergeSheet::next()
{
    const Lookup& lookup = m_context.notebook.lookup();
    for (; m_at < m_pairs.size(); ++m_at) {
        const auto kept = lookup.contact(m_pairs[m_at].first);
        const auto other = lookup.contact(m_pairs[m_at].second);
        if (!kept || !other || kept->trashedAt || other->trashedAt)
            continue;
        m_kept = *kept;
        m_other = *other;
        return showPair();
    }
    if (m_merged > 0 || !m_pairs.empty())
        return accept();
    m_ui->titleLabel->setText(tr("Nobody is here twice"));
    m_ui->pairLabel->clear();
    m_ui->keepLabel->setText(
        tr("No two contacts that you have not kept apart share an address, a phone or a name."));
    for (QWidget* button :
         {static_cast<QWidget*>(m_ui->mergeButton), static_cast<QWidget*>(m_ui->notSameButton),
          static_cast<QWidget*>(m_ui->laterButton)})
        button->hide();
    m_ui->cancelButton->setText(tr("Close"));
    m_ui->cancelButton->setToolTip(tr("Close (Esc)"));
    m_ui->cancelButton->setDefault(true);
    m_ui->cancelButton->setFocus();
}

void MergeSheet::showPair()
{
    m_ui->pairLabel->setText(tr("Pair %1 of %2 · %3")
                                 .arg(m_at + 1)
                                 .arg(m_pairs.size())
                                 .arg(reasonText(m_pairs[m_at].why)));
    m_ui->errorLabel->hide();
    m_fields = mergeFieldsOf(m_kept, m_other);
    showFields();
    showWhatStays();
    m_isChosen = false;
    m_rows->findChild<FieldChoice*>()->setFocus(); // both have a name at least
}

void MergeSheet::showFields()
{
    delete m_rows;
    m_rows = new QWidget(contentWidget());
    auto* grid = new QGridLayout(m_rows);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(m_context.theme.measure("space-s"));
    grid->setVerticalSpacing(m_context.theme.measure("space-s"));
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
    for (int row = 0; row < static_cast<int>(m_fields.size()); ++row)
        addField(row);
    m_ui->fieldsLayout->addWidget(m_rows);
    m_rows->show(); // now, so that it takes the focus
    setTabOrder(m_rows, m_ui->notSameButton);
}

void MergeSheet::addField(int row)
{
    auto* grid = static_cast<QGridLayout*>(m_rows->layout());
    auto* label = new QLabel(m_fields[static_cast<size_t>(row)].label, m_rows);
    label->setTextFormat(Qt::PlainText);
    label->setProperty("role", QStringLiteral("form-label"));
    grid->addWidget(label, row, 0);
    auto* group = new QButtonGroup(m_rows);
    addChoice(*group, row, false);
    addChoice(*group, row, true);
}

void MergeSheet::addChoice(QButtonGroup& group, int row, bool other)
{
    const MergeField& field = m_fields[static_cast<size_t>(row)];
    auto* choice = new FieldChoice(other ? field.other : field.kept, m_rows);
    choice->setAccessibleName(tr("%1: %2").arg(field.label, choice->text()));
    choice->setChecked(field.takesOther == other);
    group.addButton(choice);
    connect(choice, &QPushButton::toggled, this, [this, row, other](bool on) {
        if (!on)
            return;
        m_fields[static_cast<size_t>(row)].takesOther = other;
        m_isChosen = true;
    });
    static_cast<QGridLayout*>(m_rows->layout())->addWidget(choice, row, other ? 2 : 1);
}

void MergeSheet::showWhatStays()
{
    const Lookup& lookup = m_context.notebook.lookup();
    const Hanging all = hangingOn(lookup, m_kept.id) + hangingOn(lookup, m_other.id);
    const MeetingsOfBoth both = meetingsOfBoth(lookup, m_kept.id, m_other.id);
    QStringList parts;
    addCounted(parts, all.meetings - both.count, tr("1 meeting"), tr("%1 meetings"));
    addCounted(parts, all.followUps, tr("1 follow-up"), tr("%1 follow-ups"));
    addCounted(parts, all.interactions, tr("1 interaction"), tr("%1 interactions"));
    addCounted(parts, all.opportunities, tr("1 opportunity"), tr("%1 opportunities"));
    addCounted(parts, all.advice, tr("1 piece of advice"), tr("%1 pieces of advice"));
    const std::vector<QString> tags = united(m_kept, m_other).tags;
    if (!tags.empty())
        parts << tr("tags %1").arg(
            QStringList(tags.begin(), tags.end()).join(QStringLiteral(", ")));
    QStringList sentences{parts.isEmpty()
                              ? tr("Every address, phone and link of both stays.")
                              : tr("Both keep: %1.").arg(parts.join(QStringLiteral(", ")))};
    addCounted(sentences, both.twoRoles,
               tr("At one meeting they have two roles: both stand in its note."),
               tr("At %1 meetings they have two roles: both stand in the note there."));
    m_ui->keepLabel->setText(sentences.join(u' '));
}

void MergeSheet::merge()
{
    if (m_at >= m_pairs.size())
        return;
    const auto done = mergeContacts(m_context.notebook, mergedBy(m_fields, m_kept, m_other),
                                    m_other.id, m_context.clock.now());
    if (!done)
        return complain(done.error());
    ++m_merged;
    m_context.shell.show(m_kept.id); // whoever was looked at may be gone
    m_context.shell.sayDone(tr("%1 merged.").arg(displayNameOf(m_kept)));
    ++m_at;
    next();
}

void MergeSheet::keepApart()
{
    const auto done = markNotSame(m_context.notebook, m_kept.id, m_other.id, m_context.clock.now());
    if (!done)
        return complain(done.error());
    m_context.shell.sayDone(tr("%1 stays two people.").arg(displayNameOf(m_kept)));
    ++m_at;
    next();
}

void MergeSheet::complain(const Error& error)
{
    m_ui->errorLabel->setText(errorText(error));
    m_ui->errorLabel->show();
}

} // namespace rapport
