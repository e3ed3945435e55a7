// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Id.h"
#include "ui/Context.h"
#include "ui/capture/KeptLine.h"
#include "ui/widgets/Sheet.h"

#include <memory>

namespace Ui
{
class CaptureSheet;
}

namespace rapport
{

class DraftForm;
class ProposalModel;

// Ctrl+N: one typed line, and below it all that it makes, to be changed by hand.
class CaptureSheet : public Sheet
{
    Q_OBJECT

public:
    // `line` stands in the field at first, else what was kept; with `planned` the sheet logs that
    // meeting ("Log it").
    explicit CaptureSheet(const Context& context, const QString& line = {}, MeetingId planned = {});
    ~CaptureSheet() override;

    // Shows the sheet again that was closed over `window` with fields changed by hand; false: none.
    static bool reopenKept(const QWidget& window, MeetingId planned);

    // Keeps the line; with fields changed by hand the whole sheet, hidden, for reopenKept.
    void reject() override;

private:
    void startFromPlanned();
    void bindProposals();
    void connectParts();
    void putBackKept();
    void readLine();
    void follow();
    void followNotices();
    void followMore();
    void fitProposals();
    void save();
    void startAnew();
    bool isAnswered();
    void sayError(const QString& sentence);

    const Context m_context;
    const MeetingId m_planned;
    KeptLine m_kept;
    std::unique_ptr<Ui::CaptureSheet> m_ui;
    DraftForm* m_form;
    ProposalModel* m_proposals;
    QString m_plannedTitle;
    bool m_isKept = false;
};

} // namespace rapport
