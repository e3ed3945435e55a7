// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Contact.h"
#include "domain/Meeting.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QMenu;
class QVBoxLayout;

namespace rapport
{

struct Context;
class TokenEdit;

// The people at a meeting: a tick, a role and a note each, a field that adds one, and a button
// that adds everyone of a group. Those without a tick are left out.
class PeopleEdit : public QWidget
{
    Q_OBJECT

public:
    explicit PeopleEdit(QWidget* parent = nullptr);
    void attach(const Context& context);

    void setParticipants(const std::vector<Participant>& participants);

    struct Person {
        Participant participant; // its contact is invalid for somebody new
        QString newName;
    };
    // The ticked ones, in order.
    std::vector<Person> people();
    TokenEdit* field() const { return m_field; }

signals:
    void edited();

private:
    struct Row {
        ContactId contact;
        QString name;
        QCheckBox* tick;
        QComboBox* role;
        QLineEdit* note;
    };

    void addPerson(ContactId contact, const QString& name, Role role, const QString& note);
    void fillGroups();
    void addGroup(GroupId id);
    bool isHere(ContactId contact, const QString& name) const;
    QString nameOfContact(ContactId id) const;

    const Context* m_context = nullptr;
    QVBoxLayout* m_lines;
    TokenEdit* m_field;
    QMenu* m_groups;
    std::vector<Row> m_rows;
};

} // namespace rapport
