// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notebook/export/ExportPreview.h"
#include "ui/Context.h"
#include "ui/export/ExportChoice.h"
#include "ui/process/Worker.h"
#include "ui/widgets/Sheet.h"

#include <atomic>

class QButtonGroup;

namespace Ui
{
class ExportSheet;
}

namespace rapport
{

class ExportJob;

// Takes out what the student chooses, as the file they choose (X1, R6, R7): how many it will be,
// whether private notes go along (S7), and where it looks as if it told who a patient is (S6).
class ExportSheet : public Sheet
{
    Q_OBJECT

public:
    // With contacts: those alone, else whatever is chosen.
    explicit ExportSheet(const Context& context, const std::vector<ContactId>& contacts = {},
                         ExportWhat what = ExportWhat::Contacts);
    ~ExportSheet() override;

    void exportTo(const QString& path);
    void reject() override; // stops what is under way

private:
    void wire();
    void makeChips();
    void choose(ExportWhat what);
    void choose(ExportAs as);
    std::optional<ExportRequest> request() const; // absent: the period cannot be read
    void preview();
    void show(const ExportPreview& preview);
    void askWhere();
    void finish(const ExportCounts& written);
    void sayError(const Error& error);
    void setRunning(bool running);
    void sayNothing();

    const Context m_context;
    const std::vector<ContactId> m_contacts;
    std::unique_ptr<Ui::ExportSheet> m_ui;
    ExportJob* m_job;
    QButtonGroup* m_whats;
    QButtonGroup* m_ways;
    ExportWhat m_what;
    ExportAs m_as = ExportAs::VCard3;
    QString m_path;                                 // where the last one went, or goes
    std::shared_ptr<std::atomic_bool> m_isOutdated; // of the preview under way
    Worker m_looking;
};

} // namespace rapport
