// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/SettingsSection.h"

class QComboBox;
class QLineEdit;

namespace rapport
{

class RowList;
class TermModel;

// Me (P1): name, address, school, year, and the school's terms.
class ProfileSection : public SettingsSection
{
    Q_OBJECT

public:
    ProfileSection(const Context& context, SavedChanges& changes, QWidget* parent);
    void refresh() override;

private:
    QLineEdit* textField(const QString& operation, QString Profile::*text);
    void addYears();
    void addTerms();
    void editTerm(qint64 id);
    void removeTerm(qint64 id);

    QLineEdit* m_name;
    QLineEdit* m_email;
    QLineEdit* m_school;
    QComboBox* m_year;
    TermModel* m_terms;
    RowList* m_termList;
};

} // namespace rapport
