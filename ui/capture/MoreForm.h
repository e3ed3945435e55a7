// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/Context.h"

#include <QWidget>
#include <memory>
#include <vector>

namespace Ui
{
class MoreForm;
}

namespace rapport
{

class Chip;
class DraftForm;
class HeardModel;

// The rest of the capture sheet, behind "More", bound to a DraftForm.
class MoreForm : public QWidget
{
    Q_OBJECT

public:
    explicit MoreForm(QWidget* parent = nullptr);
    ~MoreForm() override;

    void bind(const Context& context, DraftForm& form);
    // A typed cost that is no number; empty: none. The field takes the focus.
    QString openQuestion();

private:
    void addTook(int gap);
    void bindHeard();
    void connectFields();
    void follow();
    void followHeard();
    void readCost(const QString& typed);
    void editTook();
    void editSpecialties();

    std::unique_ptr<Ui::MoreForm> m_ui;
    DraftForm* m_form = nullptr;
    HeardModel* m_heard = nullptr;
    std::vector<Chip*> m_took; // one per word of Took
};

} // namespace rapport
