// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "capture/LineReader.h"
#include "ui/capture/DraftPeople.h"
#include "ui/capture/HandJson.h"
#include "ui/capture/Heard.h"
#include "ui/capture/MeetingFields.h"

#include <QJsonObject>
#include <QObject>
#include <set>

namespace rapport
{

// What the capture sheet will save: what the line says, and over it what was changed by hand. A
// field once touched by hand is not overwritten by the line any more.
class DraftForm : public QObject
{
    Q_OBJECT

public:
    explicit DraftForm(CaptureContext context, QObject* parent = nullptr);

    // Starts from a planned meeting ("Log it"): the line then adds to it.
    void startFrom(const DraftMeeting& meeting, std::vector<DraftPerson> people);
    void readLine(const QString& line, const QDateTime& now);

    const Draft& draft() const { return m_draft; }
    const CaptureContext& context() const { return m_context; }
    // What the meeting fields show, also while only contact outside a meeting is made.
    const DraftMeeting& meeting() const { return m_meeting; }
    // Contact outside a meeting: "talked with Jordan".
    bool isInteractionOnly() const { return !m_draft.meeting; }
    // Whether there is anything to save.
    bool isEmpty() const;
    bool isTouched() const;

    // What was changed by hand, to keep it and to put it back (fieldsToJson(), HandJson.h).
    QJsonObject handFields() const;
    void putHandFields(const QJsonObject& json);

    void edit(MeetingField field, const std::function<void(DraftMeeting&)>& change);
    const DraftPeople& people() const { return m_people; }
    void editPeople(const std::function<void(DraftPeople&)>& change);
    std::vector<Heard> heard() const { return heardIn(m_draft); }
    void setHeard(std::vector<Heard> heard);
    void setTicked(int followUp, bool ticked);
    void setTitle(int followUp, const QString& title);
    void setDue(int followUp, QDate on, std::optional<QTime> hour);
    QString titleOfFollowUp(int followUp) const;

signals:
    void changed();

private:
    void compose();
    DraftMeeting composedMeeting() const;
    void composeFollowUps();
    void addAskedFollowUps();
    std::vector<QString> keysOf(const Draft& draft,
                                const std::vector<DraftFollowUp>& followUps) const;
    FollowUpChange& followUpChange(int followUp);

    CaptureContext m_context;
    Draft m_read;
    std::optional<DraftMeeting> m_base;
    DraftMeeting m_hand;
    std::set<MeetingField> m_touched;
    DraftPeople m_people;
    std::optional<std::vector<Heard>> m_heard; // once changed by hand
    std::map<QString, FollowUpChange> m_followUpChanges;
    std::vector<QString> m_followUpKeys;
    DraftMeeting m_meeting;
    Draft m_draft;
};

} // namespace rapport
