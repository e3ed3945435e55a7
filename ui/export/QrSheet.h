// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/Context.h"
#include "ui/widgets/Sheet.h"

#include "domain/Error.h"
#include "domain/Id.h"

namespace Ui
{
class QrSheet;
}

namespace rapport
{

class ExportJob;

// One contact for a phone's camera, or as a .vcf file (X4). Notes never go along.
class QrSheet : public Sheet
{
    Q_OBJECT

public:
    QrSheet(const Context& context, ContactId id);
    ~QrSheet() override;

    void saveTo(const QString& path);

private:
    void showCode();
    void askWhere();
    void sayError(const Error& error);

    const Context m_context;
    const ContactId m_id;
    QString m_path; // where the file goes
    std::unique_ptr<Ui::QrSheet> m_ui;
    ExportJob* m_job;
};

} // namespace rapport
