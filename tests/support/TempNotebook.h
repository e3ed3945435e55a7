// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notebook/Notebook.h"
#include "support/FakeClock.h"

#include <QTemporaryDir>

namespace rapport
{

// A notebook in a folder of its own that goes with it. Whatever fails in here fails the test.
//     TempNotebook book;
//     const ContactId ana = book.add(aContact().named("Ana", "Ruiz"));
class TempNotebook
{
public:
    TempNotebook();

    FakeClock clock;

    Notebook& notebook() { return *m_notebook; }
    const Lookup& lookup() const { return m_notebook->lookup(); }
    QString path() const;
    QString folder() const { return m_folder.path(); }
    // Closes the file and opens it again, as the next start does.
    void reopen();
    void close() { m_notebook.reset(); }

    ContactId add(const Contact& contact);
    MeetingId add(const Meeting& meeting);
    GroupId add(const Group& group);
    FollowUpId add(const FollowUp& followUp);
    InteractionId add(const Interaction& interaction);
    AdviceId add(const Advice& advice);
    OpportunityId add(const Opportunity& opportunity);
    TermId add(const Term& term);
    BatchId add(const Batch& batch);

    // Any other operation: book.change([&](Edit& edit) { return edit.trash(ana); });
    ChangeSet change(const std::function<Result<void>(Edit&)>& change);

private:
    template <class Noun>
    auto added(const Noun& noun);

    QTemporaryDir m_folder;
    std::unique_ptr<Notebook> m_notebook;
};

// Of a closed notebook, which opens and has to be sound.
size_t countContactsIn(const QString& path);

} // namespace rapport
