// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Contact.h"
#include "domain/Error.h"
#include "ui/Context.h"
#include "ui/widgets/Sheet.h"

#include <memory>

class QCompleter;

namespace Ui
{
class ContactSheet;
}

namespace rapport
{

class Edit;
class TokenEdit;

// Edits one person, or makes one. Warns while typing when somebody of that name or address is
// already here.
class ContactSheet : public Sheet
{
    Q_OBJECT

public:
    enum class Begin { Typing, Pasting }; // the signature that was copied

    // An invalid id: a new contact.
    ContactSheet(const Context& context, ContactId id, Begin begin = Begin::Typing);
    ~ContactSheet() override;

private:
    void setUpFields();
    void setUpWords(TokenEdit& edit, const QString& name, QCompleter* completer);
    void show(const Contact& contact);
    void showPost(const Post& post);
    void showHowMet(const Contact& contact);
    Contact edited() const;
    Post editedPost() const;
    bool changesPost() const;
    void offerFormerPost();
    void warnOfSame();
    ContactId sameContact() const;
    void openSame();
    void pasteSignature();
    bool complainOfFields();
    void save();
    void complain(const QString& sentence);
    void showGroups(ContactId id);
    Result<void> writeGroups(Edit& edit, ContactId id) const;

    const Context m_context;
    Contact m_original;            // without id: a new one
    std::vector<GroupId> m_groups; // to which they belonged before
    ContactId m_same;
    std::unique_ptr<Ui::ContactSheet> m_ui;
};

} // namespace rapport
