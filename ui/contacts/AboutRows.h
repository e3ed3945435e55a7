// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Contact.h"
#include "ui/Context.h"

#include <QWidget>

class QGridLayout;

namespace rapport
{

// What is known about a person, line by line: addresses, how we met, posts, notes.
class AboutRows : public QWidget
{
    Q_OBJECT

public:
    explicit AboutRows(const Context& context, QWidget* parent = nullptr);

    void show(const Contact& contact);
    bool isEmpty() const;

private:
    void addReaches(const Contact& contact);
    void addHowMet(const Contact& contact);
    void addPosts(const Contact& contact);
    void addGroups(const Contact& contact);
    void addWords(const QString& label, const QString& words, bool greyed = false);
    void addEmail(const QString& label, const QString& address);
    void addLink(const QString& label, const Reach& link);
    void addRow(const QString& label, QWidget* value, Qt::Alignment alignment = {});

    const Context m_context;
    QGridLayout* m_rows;
};

} // namespace rapport
