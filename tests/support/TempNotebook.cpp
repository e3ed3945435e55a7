// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/TempNotebook.h"

#include "domain/ErrorText.h"
#include "support/Catch.h"

namespace rapport
{
namespace
{

template <class T>
T orFail(Result<T> result)
{
    INFO((result ? std::string() : errorText(result.error()).toStdString()));
    REQUIRE(result.has_value());
    return std::move(*result);
}

} // namespace

TempNotebook::TempNotebook()
{
    reopen();
}

QString TempNotebook::path() const
{
    return m_folder.filePath(QStringLiteral("notebook.rapport"));
}

void TempNotebook::reopen()
{
    m_notebook.reset();
    m_notebook = orFail(Notebook::open(path(), Notebook::Mode::Create, clock.now()));
}

ChangeSet TempNotebook::change(const std::function<Result<void>(Edit&)>& change)
{
    return orFail(m_notebook->perform(QStringLiteral("Test"), clock.now(), change));
}

template <class Noun>
auto TempNotebook::added(const Noun& noun)
{
    decltype(Noun::id) id;
    change([&](Edit& edit) -> Result<void> {
        const auto result = edit.add(noun);
        if (!result)
            return tl::unexpected(result.error());
        id = *result;
        return {};
    });
    return id;
}

ContactId TempNotebook::add(const Contact& contact)
{
    return added(contact);
}

MeetingId TempNotebook::add(const Meeting& meeting)
{
    return added(meeting);
}

GroupId TempNotebook::add(const Group& group)
{
    return added(group);
}

FollowUpId TempNotebook::add(const FollowUp& followUp)
{
    return added(followUp);
}

InteractionId TempNotebook::add(const Interaction& interaction)
{
    return added(interaction);
}

AdviceId TempNotebook::add(const Advice& advice)
{
    return added(advice);
}

OpportunityId TempNotebook::add(const Opportunity& opportunity)
{
    return added(opportunity);
}

TermId TempNotebook::add(const Term& term)
{
    return added(term);
}

BatchId TempNotebook::add(const Batch& batch)
{
    return added(batch);
}

size_t countContactsIn(const QString& path)
{
    const auto notebook = Notebook::open(path, Notebook::Mode::Existing, FakeClock().now());
    REQUIRE(notebook.has_value());
    CHECK((*notebook)->check().empty());
    return (*notebook)->lookup().contacts({}).size();
}

} // namespace rapport
