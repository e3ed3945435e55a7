// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Error.h"
#include "domain/Meeting.h"
#include "ui/Context.h"
#include "ui/meetings/PeopleEdit.h"
#include "ui/widgets/Sheet.h"

#include <map>
#include <memory>

class QCheckBox;

namespace Ui
{
class MeetingSheet;
}

namespace rapport
{

class Edit;

// Edits every field of one meeting, or makes one.
class MeetingSheet : public Sheet
{
    Q_OBJECT

public:
    MeetingSheet(const Context& context, MeetingId id); // invalid: a new meeting
    ~MeetingSheet() override;

private:
    void setUpFields();
    void setUpWords();
    void show(const Meeting& meeting);
    void showGroups(const Meeting& meeting);
    std::optional<Meeting> edited();
    bool readCost(Meeting& meeting);
    Result<void> write(Edit& edit, Meeting& meeting, const std::vector<PeopleEdit::Person>& people);
    Result<void> addKind(Edit& edit, const QString& kind);
    void save();
    void complain(const QString& sentence);

    const Context m_context;
    Meeting m_original; // without id: a new one
    std::map<Took, QCheckBox*> m_took;
    std::unique_ptr<Ui::MeetingSheet> m_ui;
};

} // namespace rapport
