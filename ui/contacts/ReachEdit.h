// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Contact.h"
#include "ui/contacts/ReachGuess.h"

#include <QWidget>

namespace rapport
{

class ReachRow;

// The ways to reach a person: a row for each, and an empty one to add another. What each is, is
// guessed from what is typed; the first of its kind is the preferred one.
class ReachEdit : public QWidget
{
    Q_OBJECT

public:
    explicit ReachEdit(QWidget* parent = nullptr);

    void setContact(const Contact& contact);
    void fill(Contact& contact) const; // its emails, phones and links
    std::vector<Reach> reaches(Medium medium) const;

signals:
    void edited();

private:
    ReachRow* addRow(int at);
    void addAll(Medium medium, const std::vector<Reach>& reaches);
    void rowEdited();
    void prefer(ReachRow* row);
    void remove(ReachRow* row);
    void markPreferred();

    QList<ReachRow*> m_rows; // the last one is empty
};

} // namespace rapport
