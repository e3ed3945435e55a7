// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notebook/Sample.h"

#include "notebook/SampleNouns.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>

namespace rapport
{
namespace
{

QJsonObject sampleYear()
{
    QFile file(QStringLiteral(":/sample/sample.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The sample is missing from the program");
    return QJsonDocument::fromJson(file.readAll()).object();
}

// Adds the nouns in the order in which they refer to each other. A contact names the meeting
// where they were met, and a meeting its people: the contacts are completed at the end.
class SampleWriter
{
public:
    SampleWriter(Edit& edit, const QJsonObject& year)
        : m_edit(edit)
        , m_year(year)
    {
    }

    Result<void> write()
    {
        const SampleNouns nouns(m_keys, m_edit.now());
        Result<void> result =
            m_edit.setProfile(nouns.profile(m_year[QLatin1StringView("profile")]));
        addAll(result, "terms", [&](const QJsonValue& v) { return m_edit.add(nouns.term(v)); });
        addKeyed(result, "groups", m_keys.groups,
                 [&](const QJsonValue& v) { return nouns.group(v); });
        addKeyed(result, "contacts", m_keys.contacts,
                 [&](const QJsonValue& v) { return nouns.contact(v); });
        addKeyed(result, "meetings", m_keys.meetings,
                 [&](const QJsonValue& v) { return nouns.meeting(v); });
        addAll(result, "interactions",
               [&](const QJsonValue& v) { return m_edit.add(nouns.interaction(v)); });
        addKeyed(result, "advice", m_keys.advice,
                 [&](const QJsonValue& v) { return nouns.advice(v); });
        addKeyed(result, "opportunities", m_keys.opportunities,
                 [&](const QJsonValue& v) { return nouns.opportunity(v); });
        addAll(result, "followUps",
               [&](const QJsonValue& v) { return m_edit.add(nouns.followUp(v)); });
        addAll(result, "contacts", [&](const QJsonValue& v) -> Result<void> {
            return m_edit.update(nouns.contact(v));
        });
        return result;
    }

private:
    template <class Add>
    void addAll(Result<void>& result, const char* section, const Add& add)
    {
        for (const QJsonValue& value : m_year[QLatin1StringView(section)].toArray()) {
            if (!result)
                return;
            if (const auto added = add(value); !added)
                result = tl::unexpected(added.error());
        }
    }

    template <class Id, class Make>
    void addKeyed(Result<void>& result, const char* section, QHash<QString, Id>& keys,
                  const Make& make)
    {
        addAll(result, section, [&](const QJsonValue& value) {
            const Result<Id> added = m_edit.add(make(value));
            if (added)
                keys.insert(value[QLatin1StringView("key")].toString(), *added);
            return added;
        });
    }

    Edit& m_edit;
    QJsonObject m_year;
    SampleKeys m_keys;
};

} // namespace

Result<std::unique_ptr<Notebook>> openSample(const QDateTime& now)
{
    Result<std::unique_ptr<Notebook>> notebook = Notebook::openInMemory(now);
    if (!notebook)
        return notebook;
    if (const Result<ChangeSet> written = writeSample(**notebook, now); !written)
        return tl::unexpected(written.error());
    return notebook;
}

Result<ChangeSet> writeSample(Notebook& notebook, const QDateTime& now)
{
    return notebook.perform(QCoreApplication::translate("Sample", "Open the sample"), now,
                            [](Edit& edit) { return SampleWriter(edit, sampleYear()).write(); });
}

} // namespace rapport
