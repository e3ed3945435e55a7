// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Filters.h"
#include "ui/Context.h"

#include <QWidget>

class QMenu;

namespace rapport
{

class Chip;

// "All 34", "Upcoming 3", "To log 1", and More: attended, missed, one kind, one group, one import.
class MeetingFilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit MeetingFilterBar(const Context& context, QWidget* parent = nullptr);

    void count(); // anew, after a change
    void choose(const MeetingFilter& filter);
    void recall(); // what was picked last, also before this start
    void pick(BatchId id);

signals:
    void chosen(const rapport::MeetingFilter& filter);

private:
    Chip* addChip(MeetingFilter::Which which);
    void pick(const MeetingFilter& filter);
    void fillMore();
    void addWhich(QMenu& menu, MeetingFilter::Which which, const QString& text);
    void addKinds(QMenu& menu);
    void addGroups(QMenu& menu);
    void addImports(QMenu& menu);
    void addChoice(QMenu& menu, const QString& text, const MeetingFilter& filter);

    const Context m_context;
    MeetingFilter m_filter;
    QString m_moreText;
    Chip* m_all;
    Chip* m_upcoming;
    Chip* m_toLog;
    Chip* m_more;
};

} // namespace rapport
