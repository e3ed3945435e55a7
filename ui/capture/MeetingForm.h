// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/Context.h"

#include <QWidget>
#include <memory>

namespace Ui
{
class MeetingForm;
}

namespace rapport
{

class DraftForm;
class PersonChips;

// The fields of the capture sheet that one looks at first, bound to a DraftForm.
class MeetingForm : public QWidget
{
    Q_OBJECT

public:
    explicit MeetingForm(QWidget* parent = nullptr);
    ~MeetingForm() override;

    void bind(const Context& context, DraftForm& form);
    // Typed words that no field has understood yet; empty: none. The field takes the focus.
    QString openQuestion();
    bool askWhoIsMeant();

private:
    void fillKinds();
    void connectFields();
    void connectWords();
    void connectChoices();
    void editGroups();
    void follow();
    void followTalk();
    void showFor(bool isTalk, bool isPlanned);
    void readTypedWhen(const QString& typed);
    void editTalk();
    QString wordsFor(const QString& specialty) const;

    std::unique_ptr<Ui::MeetingForm> m_ui;
    const Context* m_context = nullptr;
    DraftForm* m_form = nullptr;
    PersonChips* m_people = nullptr;
};

} // namespace rapport
