// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Words.h"

#include <QStringList>
#include <optional>
#include <vector>

namespace rapport
{

// The words of resources/signature-words.json.
class SignatureWords
{
public:
    SignatureWords();

    // The kind of the first role named in a line; absent: it names none.
    std::optional<ContactKind> roleIn(const QString& line) const;
    bool namesDepartment(const QString& line) const;
    bool namesInstitution(const QString& line) const;
    bool isClosing(const QString& line) const; // "Best regards,"
    bool isNotice(const QString& line) const;  // "This message is confidential …"
    // "Office:" before a number: "work"; empty for a word that says nothing.
    QString phoneLabel(const QString& before) const;

private:
    struct Role {
        ContactKind kind;
        QStringList words;
    };
    struct Label {
        QString label;
        QStringList words;
    };

    std::vector<Role> m_roles;
    std::vector<Label> m_labels;
    QStringList m_departments;
    QStringList m_institutions;
    QStringList m_closings;
    QStringList m_notices;
};

} // namespace rapport
