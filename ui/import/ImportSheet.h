// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notebook/ChangeSet.h"
#include "ui/Context.h"
#include "ui/import/ImportListModel.h"
#include "ui/import/ImportTable.h"
#include "ui/widgets/Sheet.h"

#include <atomic>
#include <memory>

class QAction;
class QTimer;

namespace Ui
{
class ImportSheet;
}

namespace rapport
{

class ImportChangeModel;
class ImportChips;
class ImportColumns;
class EmptyState;
class ImportJob;
class RowList;
struct Import;

// What files would bring, before anything is written (X2): counts, a list by verdict, the fields of
// an update, the answer to a question. Import writes it as one step, on a worker.
class ImportSheet : public Sheet
{
    Q_OBJECT

public:
    // `paths` may be empty: then files are asked for.
    ImportSheet(const Context& context, const QStringList& paths);
    ~ImportSheet() override;

    void reject() override; // stops what is under way

signals:
    void imported(const QStringList& paths);
    void archiveChosen(const QString& path); // in its place: it has a sheet of its own

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void wire();
    void askForFiles();
    void read(const QStringList& paths);
    void show(const std::shared_ptr<Import>& import, const std::vector<Error>& errors,
              const std::vector<ImportTable>& tables);
    void makeAnswers();
    void readAgain();
    void showCounts();
    void fitList();
    void showItem(qint64 id);
    void showCandidates(const ImportItem& item);
    void choose(int candidate);
    void answer(ImportAnswer answer, bool forRest);
    void write();
    void finish(const Result<ChangeSet>& result);
    void setRunning(bool running);
    void sayErrors(const std::vector<Error>& errors);

    const Context m_context;
    std::unique_ptr<Ui::ImportSheet> m_ui;
    ImportJob* m_job;
    ImportListModel* m_model;
    ImportChangeModel* m_changes;
    RowList* m_list;
    QList<QAction*> m_answers;
    EmptyState* m_nothing = nullptr; // while no file is read
    ImportChips* m_chips = nullptr;
    ImportColumns* m_columns = nullptr;
    QStringList m_paths;
    std::vector<Error> m_refused; // of what was dropped last
    std::shared_ptr<Import> m_import;
    std::shared_ptr<Import> m_answered;         // before more files came
    std::shared_ptr<std::atomic_int> m_percent; // of writing
    QTimer* m_look;
    bool m_isWriting = false;
};

} // namespace rapport
