// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notebook/Notebook.h"
#include "support/FakeClock.h"
#include "ui/MainWindow.h"
#include "ui/theme/Theme.h"

#include <QSize>
#include <QTemporaryDir>
#include <functional>

namespace rapport
{

class Sheet;

// The real window on a notebook, with all that it shows: pages, and dialogs over them.
class WindowFixture
{
public:
    enum class Book { Empty, Sample, Big, LongWords };

    explicit WindowFixture(Book book, Appearance appearance = Appearance::Light);

    FakeClock clock;
    Theme theme;

    Notebook& notebook() { return *m_notebook; }
    const Lookup& lookup() const { return m_notebook->lookup(); }

    // One thing to look at: how to get there in a fresh window.
    struct Scene {
        QString name;
        std::function<void(MainWindow&)> arrive;
    };
    std::vector<Scene> pages() const;
    std::vector<Scene> sheets() const;

    // A shown and active window of this size.
    std::unique_ptr<MainWindow> window(const QSize& size);
    // Calls `look` with each scene's window; it has come to rest.
    void visit(const std::vector<Scene>& scenes, const QSize& size,
               const std::function<void(MainWindow&, const QString&)>& look);

    // The topmost open sheet; null: none.
    static Sheet* sheetOver(const QWidget& window);

private:
    void fillWithLongWords();

    QTemporaryDir m_folder;
    std::unique_ptr<Notebook> m_notebook;
};

// Until nothing is left to lay out; bounded, since a caret may blink for ever.
void settle();

} // namespace rapport
