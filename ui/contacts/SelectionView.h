// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notebook/Notebook.h"
#include "ui/Context.h"

#include <QWidget>
#include <memory>

class QLineEdit;

namespace Ui
{
class SelectionView;
}

namespace rapport
{

// What can be done to several people at once (C5), beside the list where they are selected. Each
// is one step to undo.
class SelectionView : public QWidget
{
    Q_OBJECT

public:
    explicit SelectionView(const Context& context, QWidget* parent = nullptr);
    ~SelectionView() override;

    // `archived`: they are set aside, and can be brought back.
    void show(std::vector<ContactId> ids, bool archived);

    enum class Part { Tag, Circle, Rhythm };
    void begin(Part part); // to be filled in

    void archive(); // or bring back
    void trash();

private:
    using Words = std::vector<QString> Contact::*;
    void setUpWords();
    void changeWords(Words words, QLineEdit& field, bool add);
    void setRhythm();
    // Long ones on the notebook's worker; `said` is what is done by then.
    void perform(const QString& name, const Notebook::Change& change, const QString& said);
    void showBusy(bool busy);
    QString who() const; // "12 people", or the one by name

    const Context m_context;
    std::vector<ContactId> m_ids;
    bool m_archived = false;
    std::unique_ptr<Ui::SelectionView> m_ui;
};

} // namespace rapport
