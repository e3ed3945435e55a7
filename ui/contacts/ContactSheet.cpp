// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contacts/ContactSheet.h"

#include "domain/Clock.h"
#include "domain/ErrorText.h"
#include "exchange/signature/SignatureReader.h"
#include "notebook/Duplicates.h"
#include "notebook/Merging.h"
#include "notebook/Notebook.h"
#include "ui/Shell.h"
#include "ui/contacts/CurrentPost.h"
#include "ui/models/NamedGroups.h"
#include "ui/widgets/KnownTokens.h"
#include "ui/widgets/MatchCompleter.h"
#include "ui/widgets/NounCompleters.h"
#include "ui/widgets/PatientNote.h"
#include "ui/widgets/SheetKeys.h"
#include "ui/widgets/Widgets.h"
#include "ui_ContactSheet.h"

#include <QClipboard>
#include <QGuiApplication>
#include <algorithm>
#include <iterator>
#include <set>

namespace rapport
{
namespace
{

constexpr int contactSheetWidth = 680;
constexpr int lastPgyYear = 10;

// "Dr." is kept as "Dr": the full stop is the display's.
QString withoutStop(QString title)
{
    title = title.trimmed();
    if (title.endsWith(QLatin1Char('.')))
        title.chop(1);
    return title;
}

void setOneToken(TokenEdit& edit, qint64 id, const QString& text)
{
    if (id > 0)
        edit.setTokens({{id, text, Tone::Info}});
}

QList<FieldToken> tokensOf(const std::vector<QString>& words)
{
    QList<FieldToken> tokens;
    for (const QString& word : words)
        tokens.append({0, word, Tone::Neutral});
    return tokens;
}

std::vector<QString> wordsOf(const TokenEdit& edit)
{
    const QStringList words = edit.texts();
    return {words.begin(), words.end()};
}

qint64 oneToken(const TokenEdit& edit)
{
    return edit.tokens().isEmpty() ? 0 : edit.tokens().first().id;
}

} // namespace

ContactSheet::ContactSheet(const Context& context, ContactId id, Begin begin)
    : Sheet(context.theme, context.shell.window(), contactSheetWidth)
    , m_context(context)
    , m_ui(std::make_unique<Ui::ContactSheet>())
{
    m_ui->setupUi(contentWidget());
    setUpFields();
    if (const auto known = context.notebook.lookup().contact(id)) {
        m_original = *known;
        m_ui->titleLabel->setText(tr("Edit contact"));
    }
    setWindowTitle(m_ui->titleLabel->text());
    show(m_original);
    new PatientNote(context.clock, findChildren<QPlainTextEdit*>(), *m_ui->errorLabel);
    wireSheet(*this, *m_ui->saveButton, *m_ui->cancelButton, [this] { save(); });
    m_ui->givenEdit->setFocus();
    if (begin == Begin::Pasting)
        pasteSignature();
}

ContactSheet::~ContactSheet() = default;

void ContactSheet::setUpFields()
{
    for (const Word<ContactKind>& each : words<ContactKind>())
        m_ui->kindBox->addItem(labelOf(each.value), static_cast<int>(each.value));
    m_ui->pgyBox->addItem(tr("No PGY"), 0);
    for (int year = 1; year <= lastPgyYear; ++year)
        m_ui->pgyBox->addItem(tr("PGY-%1").arg(year), year);
    m_ui->institutionEdit->setAccessibleName(tr("Institution"));
    m_ui->metOnEdit->attach(m_context);
    m_ui->metOnEdit->setName(tr("When we met"));
    m_ui->metOnEdit->setOptional(true);
    m_ui->metOnEdit->setPlaceholder(tr("When: last tue, 3 nov"));
    setTakesKnown(*m_ui->metAtEdit, tr("How we met"), 1);
    setTakesKnown(*m_ui->metThroughEdit, tr("Met through"), 1);
    m_ui->metAtEdit->setPlaceholderText(tr("a meeting"));
    m_ui->metAtEdit->setCompleter(meetingCompleter(m_context.notebook, this));
    m_ui->metThroughEdit->setPlaceholderText(tr("the person who introduced you"));
    m_ui->metThroughEdit->setCompleter(contactCompleter(m_context.notebook, this));
    setUpWords(*m_ui->specialtiesEdit, tr("Specialties"),
               specialtyCompleter(m_context.notebook, this));
    m_ui->groupsEdit->setFieldName(tr("Groups"));
    m_ui->groupsEdit->setPlaceholderText(tr("add…"));
    m_ui->groupsEdit->setTones(Tone::Info, Tone::Accent);
    m_ui->groupsEdit->setCompleter(groupCompleter(m_context.notebook, this));
    setUpWords(*m_ui->tagsEdit, tr("Tags"), tagCompleter(m_context.notebook, this));
    setUpWords(*m_ui->circlesEdit, tr("Circles"), circleCompleter(m_context.notebook, this));
    for (QLineEdit* edit : {m_ui->givenEdit, m_ui->familyEdit})
        connect(edit, &QLineEdit::textEdited, this, &ContactSheet::warnOfSame);
    connect(m_ui->reachEdit, &ReachEdit::edited, this, &ContactSheet::warnOfSame);
    for (QLineEdit* edit : {m_ui->institutionEdit, m_ui->roleEdit})
        connect(edit, &QLineEdit::textEdited, this, &ContactSheet::offerFormerPost);
    m_ui->moreButton->attach(m_context.theme, *m_ui->morePanel);
    connect(m_ui->signatureButton, &QPushButton::clicked, this, &ContactSheet::pasteSignature);
    connect(m_ui->openSameButton, &QPushButton::clicked, this, &ContactSheet::openSame);
}

void ContactSheet::setUpWords(TokenEdit& edit, const QString& name, QCompleter* completer)
{
    edit.setFieldName(name);
    edit.setPlaceholderText(tr("add…"));
    edit.setTones(Tone::Neutral, Tone::Neutral);
    edit.setCompleter(completer);
}

void ContactSheet::show(const Contact& contact)
{
    m_ui->titleEdit->setText(contact.title);
    m_ui->givenEdit->setText(contact.given);
    m_ui->familyEdit->setText(contact.family);
    m_ui->kindBox->setCurrentIndex(m_ui->kindBox->findData(static_cast<int>(contact.kind)));
    showPost(currentPostOf(contact));
    m_ui->reachEdit->setContact(contact);
    showHowMet(contact);
    m_ui->specialtiesEdit->setTokens(tokensOf(contact.specialties));
    m_ui->tagsEdit->setTokens(tokensOf(contact.tags));
    m_ui->circlesEdit->setTokens(tokensOf(contact.circles));
    m_ui->rhythmEdit->setRhythm(contact.idealDays, contact.latestDays);
    m_ui->notesEdit->setPlainText(contact.notes);
    m_ui->suffixEdit->setText(contact.suffix);
    m_ui->preferredEdit->setText(contact.preferred);
    m_ui->pronounsEdit->setText(contact.pronouns);
    m_ui->pronunciationEdit->setText(contact.pronunciation);
    showGroups(contact.id);
    const bool more =
        !(contact.suffix + contact.preferred + contact.pronouns + contact.pronunciation).isEmpty();
    m_ui->moreButton->setOpen(more || !m_groups.empty() || !contact.tags.empty() ||
                              !contact.circles.empty());
}

void ContactSheet::showGroups(ContactId id)
{
    QList<FieldToken> tokens;
    for (const GroupId each : m_context.notebook.lookup().groups()) {
        const auto group = m_context.notebook.lookup().group(each);
        if (!group || std::count(group->people.begin(), group->people.end(), id) == 0)
            continue;
        m_groups.push_back(each);
        tokens.append({each.value, group->name, Tone::Info});
    }
    m_ui->groupsEdit->setTokens(tokens);
}

void ContactSheet::showPost(const Post& post)
{
    m_ui->institutionEdit->setText(post.institution);
    m_ui->departmentEdit->setText(post.department);
    m_ui->roleEdit->setText(post.role);
    m_ui->postSpecialtyEdit->setText(post.specialty);
    m_ui->pgyBox->setCurrentIndex(m_ui->pgyBox->findData(post.pgy.value_or(0)));
    for (QLineEdit* edit :
         {m_ui->institutionEdit, m_ui->departmentEdit, m_ui->roleEdit, m_ui->postSpecialtyEdit})
        edit->setCursorPosition(0); // a long one is read from its beginning
}

void ContactSheet::showHowMet(const Contact& contact)
{
    const Lookup& lookup = m_context.notebook.lookup();
    if (const auto row = lookup.meetingRow(contact.metAtMeeting))
        setOneToken(*m_ui->metAtEdit, row->id.value, row->title);
    if (const auto row = lookup.contactRow(contact.metThrough))
        setOneToken(*m_ui->metThroughEdit, row->id.value, row->displayName);
    m_ui->metPlaceEdit->setText(contact.metPlace);
    m_ui->metOnEdit->setDay(contact.metOn);
}

Contact ContactSheet::edited() const
{
    Contact contact = m_original;
    contact.title = withoutStop(m_ui->titleEdit->text());
    contact.given = m_ui->givenEdit->text().trimmed();
    contact.family = m_ui->familyEdit->text().trimmed();
    contact.kind = static_cast<ContactKind>(m_ui->kindBox->currentData().toInt());
    putPost(contact, editedPost(), changesPost() && m_ui->formerBox->isChecked(),
            m_context.clock.now().date());
    m_ui->reachEdit->fill(contact);
    contact.metAtMeeting = MeetingId{oneToken(*m_ui->metAtEdit)};
    contact.metThrough = ContactId{oneToken(*m_ui->metThroughEdit)};
    contact.metPlace = m_ui->metPlaceEdit->text().trimmed();
    contact.metOn = m_ui->metOnEdit->day();
    contact.specialties = wordsOf(*m_ui->specialtiesEdit);
    contact.tags = wordsOf(*m_ui->tagsEdit);
    contact.circles = wordsOf(*m_ui->circlesEdit);
    contact.idealDays = m_ui->rhythmEdit->idealDays();
    contact.latestDays = m_ui->rhythmEdit->latestDays();
    contact.notes = m_ui->notesEdit->toPlainText();
    contact.suffix = m_ui->suffixEdit->text().trimmed();
    contact.preferred = m_ui->preferredEdit->text().trimmed();
    contact.pronouns = m_ui->pronounsEdit->text().trimmed();
    contact.pronunciation = m_ui->pronunciationEdit->text().trimmed();
    return contact;
}

Post ContactSheet::editedPost() const
{
    Post post = currentPostOf(m_original);
    post.institution = m_ui->institutionEdit->text().trimmed();
    post.department = m_ui->departmentEdit->text().trimmed();
    post.role = m_ui->roleEdit->text().trimmed();
    post.specialty = m_ui->postSpecialtyEdit->text().trimmed();
    const int year = m_ui->pgyBox->currentData().toInt();
    post.pgy = year > 0 ? std::optional(year) : std::nullopt;
    return post;
}

bool ContactSheet::changesPost() const
{
    return isOtherPost(currentPostOf(m_original), editedPost());
}

void ContactSheet::offerFormerPost()
{
    m_ui->formerBox->setVisible(changesPost());
}

void ContactSheet::warnOfSame()
{
    m_same = sameContact();
    const auto row = m_context.notebook.lookup().contactRow(m_same);
    m_ui->sameFrame->setVisible(row.has_value());
    if (!row)
        return;
    QStringList parts{row->displayName, row->description};
    parts.removeAll(QString());
    m_ui->sameLabel->setText(tr("Already here? %1").arg(parts.join(QStringLiteral(", "))));
}

ContactId ContactSheet::sameContact() const
{
    const Contact typed = edited();
    const auto pair = likeliest(typed, m_context.notebook.lookup().identitiesLike(typed));
    return pair ? pair->first : ContactId{};
}

void ContactSheet::openSame()
{
    const ContactId same = m_same;
    done(Rejected);
    m_context.shell.show(same);
}

// Only fields that are blank are filled; what was not understood goes to the notes.
void ContactSheet::pasteSignature()
{
    const QString text = QGuiApplication::clipboard()->text();
    const Signature signature = SignatureReader().read(text);
    Contact read = signature.contact;
    if (nameOf(read).isEmpty() && read.emails.empty() && read.phones.empty() && read.links.empty())
        return complain(tr("Nothing that is copied looks like a signature or a card. Copy the "
                           "lines below an e-mail, then paste them here."));
    read.notes = signature.leftOver.join(QLatin1Char('\n'));
    m_ui->errorLabel->hide();
    show(united(edited(), read));
    warnOfSame();
}

// Words that stay in a field which takes only what is known.
bool ContactSheet::complainOfFields()
{
    for (TokenEdit* edit :
         {m_ui->specialtiesEdit, m_ui->groupsEdit, m_ui->tagsEdit, m_ui->circlesEdit})
        edit->commitPending();
    const QString unknown = unknownIn({m_ui->metAtEdit, m_ui->metThroughEdit});
    if (!unknown.isEmpty()) {
        complain(unknown);
        return true;
    }
    if (m_ui->metOnEdit->isValid())
        return false;
    m_ui->metOnEdit->complain();
    return true;
}

void ContactSheet::save()
{
    if (complainOfFields())
        return;
    Contact contact = edited();
    const bool isNew = !m_original.id.isValid();
    const auto done = m_context.notebook.perform(
        isNew ? tr("Add contact") : tr("Edit contact"), m_context.clock.now(),
        [&](Edit& edit) -> Result<void> {
            const Result<void> written =
                isNew ? edit.add(contact).map([&](ContactId id) { contact.id = id; })
                      : edit.update(contact);
            return written.and_then([&] { return writeGroups(edit, contact.id); });
        });
    if (!done)
        return complain(errorText(done.error()));
    accept();
    if (isNew)
        m_context.shell.show(contact.id);
    if (!done->isEmpty())
        m_context.shell.sayDone(tr("%1 saved.").arg(displayNameOf(contact)));
}

// Who belongs to a group is kept with the group.
Result<void> ContactSheet::writeGroups(Edit& edit, ContactId id) const
{
    const Lookup& lookup = m_context.notebook.lookup();
    const Result<std::vector<GroupId>> wanted =
        namedGroups(edit, lookup, m_ui->groupsEdit->tokens());
    if (!wanted)
        return tl::unexpected(wanted.error());
    const std::set<GroupId> before(m_groups.begin(), m_groups.end());
    const std::set<GroupId> after(wanted->begin(), wanted->end());
    std::set<GroupId> changed;
    std::set_symmetric_difference(before.begin(), before.end(), after.begin(), after.end(),
                                  std::inserter(changed, changed.end()));
    for (const GroupId each : changed) {
        auto group = lookup.group(each);
        if (!group)
            continue;
        std::erase(group->people, id);
        if (after.count(each) > 0)
            group->people.push_back(id);
        if (Result<void> done = edit.update(*group); !done)
            return done;
    }
    return {};
}

void ContactSheet::complain(const QString& sentence)
{
    m_ui->errorLabel->setText(sentence);
    m_ui->errorLabel->show();
}

} // namespace rapport
