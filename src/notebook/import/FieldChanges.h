// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/plan/ImportPlan.h"
#include "notebook/import/Said.h"

namespace rapport
{

// Collects what a merge of a file's noun into a known one changes, and leaves alone what the
// student does not want. Only what the file says, and did not say before, changes anything: an
// empty text says nothing.
class FieldChanges
{
public:
    FieldChanges(Said& said, const std::set<QString>& refused)
        : m_said(said)
        , m_refused(refused)
    {
    }

    // Whether the file says this for the first time: of a field with one value, or with many.
    bool isNews(const char* field, const QString& value);
    bool isNewsAmong(const char* field, const QString& value);
    template <class Value, class TextOf>
    std::vector<Value> newsAmong(const char* field, const std::vector<Value>& read, TextOf textOf)
    {
        return m_said.newsAmong(field, read, textOf);
    }

    // Whether an earlier import said this; and as if it had not.
    bool wasSaid(const char* field, const QString& value) const
    {
        return m_said.wasSaid(field, value);
    }
    void forget(const char* field, const QString& value) { m_said.forget(field, value); }

    // Notes one change; whether it is to be made.
    bool note(const QString& field, const QString& label, const QString& before,
              const QString& after);

    // The text of the file takes the place of the known one.
    void text(const char* field, const QString& label, QString& known, const QString& read);
    // The file's text fills a gap only.
    void gap(const char* field, const QString& label, QString& known, const QString& read);
    // The file's text is added below the known one.
    void notes(const QString& label, QString& known, const QString& read);
    void words(const char* field, const QString& label, std::vector<QString>& known,
               const std::vector<QString>& read);
    // Lines of properties that have no place of their own. Those that only count or date a
    // version (REV, DTSTAMP, SEQUENCE) say nothing new by themselves.
    void properties(std::vector<QString>& known, const std::vector<QString>& read);

    std::vector<ImportChange> take() { return std::move(m_changes); }
    bool isEmpty() const { return m_changes.empty(); }

private:
    void replace(const char* field, const QString& label, QString& known, const QString& read);

    Said& m_said;
    const std::set<QString>& m_refused;
    std::vector<ImportChange> m_changes;
};

// At most some 200 characters: what a list shows of a long text.
QString shortened(const QString& text);

} // namespace rapport
