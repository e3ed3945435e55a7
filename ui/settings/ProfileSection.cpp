// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/ProfileSection.h"

#include "domain/Clock.h"
#include "ui/Shell.h"
#include "ui/settings/TermModel.h"
#include "ui/settings/TermSheet.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Rows.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

namespace rapport
{
namespace
{

constexpr int mostYears = 8;

// A blank typed at the end is not yet worth rewriting the field.
void showText(QLineEdit& field, const QString& text)
{
    if (field.text().trimmed() != text)
        field.setText(text);
}

} // namespace

ProfileSection::ProfileSection(const Context& context, SavedChanges& changes, QWidget* parent)
    : SettingsSection(context, changes, parent)
    , m_name(textField(tr("Change my name"), &Profile::name))
    , m_email(textField(tr("Change my e-mail"), &Profile::email))
    , m_school(textField(tr("Change my school"), &Profile::school))
    , m_year(new QComboBox(this))
    , m_terms(new TermModel(this))
    , m_termList(
          new RowList(context.theme, RowDelegate::Leading::None, RowList::Frame::Plain, this))
{
    SettingsCard* card = addCard();
    card->addRow(tr("Name"), {}, {m_name});
    card->addRow(tr("E-mail"), {}, {m_email});
    card->addRow(tr("School"), {}, {m_school});
    card->addRow(tr("Year"), tr("Tells an upperclassman from a classmate"), {m_year});
    addYears();
    addTerms();
    ProfileSection::refresh();
}

QLineEdit* ProfileSection::textField(const QString& operation, QString Profile::*text)
{
    auto* field = new QLineEdit(this);
    field->setMinimumWidth(field->fontMetrics().averageCharWidth() * 36);
    connect(field, &QLineEdit::textEdited, this, [this, operation, text](const QString& typed) {
        m_changes.saveProfileSoon(operation, [text, value = typed.trimmed()](Profile& profile) {
            profile.*text = value;
        });
    });
    return field;
}

void ProfileSection::addYears()
{
    m_year->addItem(tr("Not given"), 0);
    for (int year = 1; year <= mostYears; ++year)
        m_year->addItem(tr("MS%1").arg(year), year);
    connect(m_year, &QComboBox::activated, this, [this] {
        const int year = m_year->currentData().toInt();
        m_changes.saveProfileSoon(tr("Change my year"), [year](Profile& profile) {
            profile.year = year > 0 ? std::optional(year) : std::nullopt;
        });
        m_changes.flush();
    });
}

void ProfileSection::addTerms()
{
    addHead(tr("Terms"), tr("blocks of your school's calendar"));
    SettingsCard* card = addCard();
    m_termList->setModel(m_terms);
    m_termList->setAccessibleName(tr("Terms"));
    m_termList->setFitsContents(true);
    auto* editAction = new QAction(tr("Change"), this);
    editAction->setShortcut(Qt::Key_E);
    connect(editAction, &QAction::triggered, this,
            [this, editAction] { editTerm(editAction->data().toLongLong()); });
    auto* removeAction = new QAction(tr("Remove"), this);
    removeAction->setShortcut(Qt::Key_Delete);
    connect(removeAction, &QAction::triggered, this,
            [this, removeAction] { removeTerm(removeAction->data().toLongLong()); });
    m_termList->addRowAction(editAction, true);
    m_termList->addRowAction(removeAction, true);
    connect(m_termList, &RowList::opened, this, &ProfileSection::editTerm);
    card->addWide(m_termList);
    auto* add = new QPushButton(tr("+ Add a term"), this);
    add->setProperty("variant", QStringLiteral("quiet"));
    add->setToolTip(tr("Name, first and last day"));
    connect(add, &QPushButton::clicked, this, [this] { editTerm(0); });
    card->addWide(add, Qt::AlignLeading);
}

void ProfileSection::editTerm(qint64 id)
{
    const Term* known = m_terms->term(id);
    (new TermSheet(m_context, known ? *known : Term{}))->open();
}

void ProfileSection::removeTerm(qint64 id)
{
    const Term* term = m_terms->term(id);
    if (!term)
        return;
    const QString said = tr("Removed “%1”.").arg(term->name);
    m_changes.save(tr("Remove a term"),
                   [termId = term->id](Edit& edit) { return edit.remove(termId); });
    if (!m_terms->term(id))
        m_context.shell.sayDone(said);
}

void ProfileSection::refresh()
{
    const Profile profile = m_context.notebook.lookup().profile();
    showText(*m_name, profile.name);
    showText(*m_email, profile.email);
    showText(*m_school, profile.school);
    m_year->setCurrentIndex(m_year->findData(profile.year.value_or(0)));
    m_terms->setTerms(m_context.notebook.lookup().terms(), m_context.clock.now().date());
    m_termList->setVisible(m_terms->rowCount() > 0);
}

} // namespace rapport
