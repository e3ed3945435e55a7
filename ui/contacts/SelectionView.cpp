// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contacts/SelectionView.h"

#include "domain/Clock.h"
#include "domain/Fold.h"
#include "notebook/ContactOperations.h"
#include "ui/Shell.h"
#include "ui/widgets/MatchCompleter.h"
#include "ui/widgets/NounCompleters.h"
#include "ui_SelectionView.h"

#include <QLineEdit>
#include <QPointer>
#include <algorithm>

namespace rapport
{
namespace
{

constexpr size_t manyPeople = 300; // more take over 50 ms

// "mentor" is the tag "Mentor".
QString spelledAsKnown(const QString& word, const std::vector<QString>& known)
{
    const auto found = std::find_if(known.begin(), known.end(),
                                    [&](const QString& each) { return fold(each) == fold(word); });
    return found == known.end() ? word : *found;
}

} // namespace

SelectionView::SelectionView(const Context& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_ui(std::make_unique<Ui::SelectionView>())
{
    m_ui->setupUi(this);
    setUpWords();
    connect(m_ui->rhythmButton, &QPushButton::clicked, this, &SelectionView::setRhythm);
    connect(m_ui->exportButton, &QPushButton::clicked, this,
            [this] { m_context.shell.exportContacts(m_ids); });
    connect(m_ui->archiveButton, &QPushButton::clicked, this, &SelectionView::archive);
    connect(m_ui->deleteButton, &QPushButton::clicked, this, &SelectionView::trash);
    connect(m_ui->stopButton, &QPushButton::clicked, &context.notebook, &Notebook::stop);
    connect(&context.notebook, &Notebook::busyChanged, this, &SelectionView::showBusy);
    showBusy(false);
}

SelectionView::~SelectionView() = default;

void SelectionView::setUpWords()
{
    m_ui->tagEdit->setCompleter(tagCompleter(m_context.notebook, this));
    m_ui->circleEdit->setCompleter(circleCompleter(m_context.notebook, this));
    const auto wire = [this](QLineEdit& field, QPushButton& add, QPushButton& remove, Words words) {
        const auto change = [this, &field, words](bool adds) { changeWords(words, field, adds); };
        connect(&field, &QLineEdit::returnPressed, this, [change] { change(true); });
        connect(&add, &QPushButton::clicked, this, [change] { change(true); });
        connect(&remove, &QPushButton::clicked, this, [change] { change(false); });
    };
    wire(*m_ui->tagEdit, *m_ui->tagAdd, *m_ui->tagRemove, &Contact::tags);
    wire(*m_ui->circleEdit, *m_ui->circleAdd, *m_ui->circleRemove, &Contact::circles);
}

void SelectionView::show(std::vector<ContactId> ids, bool archived)
{
    m_ids = std::move(ids);
    m_archived = archived;
    m_ui->titleLabel->setText(tr("%1 selected").arg(who()));
    m_ui->archiveButton->setText(archived ? tr("Bring back") : tr("Archive"));
}

void SelectionView::begin(Part part)
{
    QWidget* const first = part == Part::Tag      ? static_cast<QWidget*>(m_ui->tagEdit)
                           : part == Part::Circle ? static_cast<QWidget*>(m_ui->circleEdit)
                                                  : m_ui->rhythmEdit;
    first->setFocus(Qt::ShortcutFocusReason);
}

QString SelectionView::who() const
{
    if (m_ids.size() == 1)
        if (const auto row = m_context.notebook.lookup().contactRow(m_ids.front()))
            return row->displayName;
    return tr("%Ln people", nullptr, static_cast<int>(m_ids.size()));
}

void SelectionView::changeWords(Words words, QLineEdit& field, bool add)
{
    const bool isTag = words == &Contact::tags;
    const Lookup& lookup = m_context.notebook.lookup();
    const QString word =
        spelledAsKnown(field.text().trimmed(), isTag ? lookup.tags() : lookup.circles());
    if (word.isEmpty())
        return field.setFocus();
    field.setText({}); // and no undo of typing: Ctrl+Z takes back what was done to the people
    const auto clearAgain = [&field, word] {
        if (field.text() == word) // written by the completer, after Enter
            field.setText({});
    };
    QMetaObject::invokeMethod(&field, clearAgain, Qt::QueuedConnection);
    const auto change = [words, word, add](Contact& contact) {
        if (add)
            addWord(contact.*words, word);
        else
            removeWord(contact.*words, word);
    };
    perform((isTag ? tr("Tag %1") : tr("Change the circles of %1")).arg(who()),
            changeEach(m_ids, change),
            (add ? tr("“%1” added to %2.") : tr("“%1” taken off %2.")).arg(word, who()));
}

void SelectionView::setRhythm()
{
    const auto change = [ideal = m_ui->rhythmEdit->idealDays(),
                         latest = m_ui->rhythmEdit->latestDays()](Contact& contact) {
        contact.idealDays = ideal;
        contact.latestDays = latest;
    };
    perform(tr("Set the rhythm of %1").arg(who()), changeEach(m_ids, change),
            tr("The rhythm of %1 is set.").arg(who()));
}

void SelectionView::archive()
{
    const std::optional<QDateTime> at =
        m_archived ? std::nullopt : std::optional(m_context.clock.now().toUTC());
    perform((m_archived ? tr("Bring back %1") : tr("Archive %1")).arg(who()),
            changeEach(m_ids, [at](Contact& contact) { contact.archivedAt = at; }),
            (m_archived ? tr("In the list again: %1.") : tr("In the archive: %1.")).arg(who()));
}

void SelectionView::trash()
{
    perform(tr("Delete %1").arg(who()), trashEach(m_ids), tr("In the trash: %1.").arg(who()));
}

void SelectionView::perform(const QString& name, const Notebook::Change& change,
                            const QString& said)
{
    const auto say = [shell = &m_context.shell, here = QPointer<SelectionView>(this),
                      said](const Result<ChangeSet>& done) {
        if (!here)
            return;
        if (!done && done.error().kind != Error::Kind::Cancelled)
            shell->sayError(done.error());
        else if (done && !done->isEmpty())
            shell->sayDone(said);
    };
    const QDateTime now = m_context.clock.now();
    if (m_ids.size() > manyPeople)
        m_context.notebook.performLater(name, now, change, {}, say);
    else
        say(m_context.notebook.perform(name, now, change));
}

void SelectionView::showBusy(bool busy)
{
    for (QWidget* each : m_ui->form->findChildren<QWidget*>(Qt::FindDirectChildrenOnly))
        if (each != m_ui->busyBox)
            each->setEnabled(!busy);
    m_ui->busyBox->setVisible(busy);
}

} // namespace rapport
