// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Error.h"
#include "notebook/Duplicates.h"
#include "ui/Context.h"
#include "ui/merge/MergeField.h"
#include "ui/widgets/Sheet.h"

#include <memory>

class QButtonGroup;

namespace Ui
{
class MergeSheet;
}

namespace rapport
{

// "Are these the same person?", one likely pair after the other, side by side. Merge, "Not the
// same" and "Later" go on to the next; the sheet closes after the last. Enter alone does none of
// it.
class MergeSheet : public Sheet
{
    Q_OBJECT

public:
    // Without pairs it looks for them all over the notebook.
    explicit MergeSheet(const Context& context);
    MergeSheet(const Context& context, std::vector<LikelyPair> pairs);
    ~MergeSheet() override;

private:
    void showPair();
    void next();
    void showFields();
    void addField(int row);
    void addChoice(QButtonGroup& group, int row, bool other);
    void showWhatStays();
    void merge();
    void keepApart();
    void complain(const Error& error);

    const Context m_context;
    std::vector<LikelyPair> m_pairs;
    size_t m_at = 0;
    int m_merged = 0;
    bool m_isChosen = false; // by the student, in this pair
    Contact m_kept;
    Contact m_other;
    std::vector<MergeField> m_fields;
    QWidget* m_rows = nullptr; // the choices of this pair
    std::unique_ptr<Ui::MergeSheet> m_ui;
};

} // namespace rapport
