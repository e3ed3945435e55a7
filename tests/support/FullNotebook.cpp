// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/FullNotebook.h"

#include "support/Builders.h"

namespace rapport
{
namespace
{

QDateTime utc(int month, int day)
{
    return QDateTime(QDate(2025, month, day), QTime(8, 0), Qt::UTC);
}

class Filling
{
public:
    explicit Filling(Edit& edit)
        : m_edit(edit)
    {
    }

    Result<void> fill()
    {
        addBatch();
        addPeople();
        addGroups();
        addMeetings();
        addWhatFollowed();
        addFollowUps();
        addTheRest();
        trashOneOfEach();
        return m_result;
    }

private:
    template <class Noun>
    auto add(const Noun& noun)
    {
        const auto id = m_edit.add(noun);
        if (!id && m_result)
            m_result = tl::unexpected(id.error());
        return id.value_or(decltype(noun.id){});
    }

    void check(const Result<void>& result)
    {
        if (m_result)
            m_result = result;
    }

    void addBatch()
    {
        Batch batch;
        batch.name = QStringLiteral("contacts.vcf");
        batch.at = utc(9, 1);
        m_batch = add(batch);
    }

    void addPeople()
    {
        Contact ana = aContact()
                          .named("Ana", "Ruiz")
                          .titled("Dr")
                          .of(ContactKind::Fellow)
                          .email("ana@x.edu")
                          .phone("+1 312 555 0101")
                          .specialty("Emergency Medicine");
        ana.emails.front().label = QStringLiteral("work");
        ana.phones.front().label = QStringLiteral("mobile");
        ana.suffix = QStringLiteral("MD");
        ana.preferred = QStringLiteral("Annie");
        ana.pronunciation = QStringLiteral("roo-EEZ");
        ana.pronouns = QStringLiteral("she/her");
        ana.links = {{QStringLiteral("https://example.edu/ana"), QStringLiteral("home page")}};
        ana.posts = {{QStringLiteral("UH"), QStringLiteral("EM"), QStringLiteral("Fellow"),
                      QStringLiteral("EM"), 4, QDate(2024, 7, 1), QDate()},
                     {QStringLiteral("County"), QString(), QStringLiteral("Resident"), QString(), 3,
                      QDate(2020, 7, 1), QDate(2024, 6, 30)}};
        ana.notes = QStringLiteral("Line one\nLine \"two\" — é 山 😀");
        ana.metOn = QDate(2025, 9, 1);
        ana.metPlace = QStringLiteral("Skills night");
        ana.tags = {QStringLiteral("mentor"), QStringLiteral("clinic")};
        ana.circles = {QStringLiteral("EM")};
        ana.idealDays = 30;
        ana.latestDays = 45;
        ana.otherUids = {QStringLiteral("old-uid")};
        ana.properties = {QStringLiteral("X-CSV-LOCKER:12")};
        ana.said = "said of it";
        ana.batch = m_batch;
        ana.archivedAt = utc(10, 1);
        m_ana = add(ana);
        check(m_edit.setPhoto(m_ana,
                              Photo{QStringLiteral("image/png"), QByteArray("\x89PNG\0\xFF", 6)}));
        m_bo = add(aContact().named("Bo", "Ek"));
        check(m_edit.setNotSame(m_ana, m_bo));
    }

    void addGroups()
    {
        Group parent;
        parent.name = QStringLiteral("ACEP");
        Group group;
        group.name = QStringLiteral("EM Interest Group");
        group.kind = GroupKind::Specialty;
        group.level = MeetingLevel::Local;
        group.parent = add(parent);
        group.meetsWhen = QStringLiteral("2nd Tuesday");
        group.webPage = QStringLiteral("https://example.edu/emig");
        group.fundsTravel = true;
        group.sponsor = m_ana;
        group.memberSinceOn = QDate(2024, 9, 1);
        group.memberUntilOn = QDate(2026, 5, 31);
        group.notes = QStringLiteral("Skills nights");
        group.people = {m_ana, m_bo};
        group.properties = {QStringLiteral("X-CSV-OFFICE:4")};
        group.said = "said of it";
        group.batch = m_batch;
        m_group = add(group);
    }

    void addMeetings()
    {
        Meeting meeting = aMeeting()
                              .about("AI in radiology")
                              .from("2025-10-14T12:00", "2025-10-14T13:00")
                              .a("tumor board")
                              .by(m_group)
                              .with(m_ana, Role::Speaker);
        meeting.participants.push_back({m_bo, Role::MetThere, QStringLiteral("Ran the table")});
        meeting.level = MeetingLevel::Institutional;
        meeting.line = QStringLiteral("Radiology IG lunch");
        meeting.place = QStringLiteral("Room 4");
        meeting.link = QStringLiteral("https://example.edu/call");
        meeting.notes = QStringLiteral("- *good*");
        meeting.takeAway = QStringLiteral("Read more");
        meeting.cost = 12.5;
        meeting.took = {Took::Network, Took::Fun};
        meeting.specialties = {{QStringLiteral("Radiology"), Interest::Maybe, Interest::WantMore}};
        meeting.mood = QStringLiteral("tired");
        meeting.quote = QStringLiteral("to help");
        meeting.seriesUid = QStringLiteral("series");
        meeting.recurrenceId = QStringLiteral("20251014T170000Z");
        meeting.properties = {QStringLiteral("X-EVENT:1")};
        meeting.said = "said of it";
        meeting.batch = m_batch;
        m_meeting = add(meeting);
        add(aMeeting().about("Conference").on("2025-11-01").being(MeetingStatus::Planned));
    }

    void addWhatFollowed()
    {
        Interaction coffee;
        coffee.channel = Channel::Coffee;
        coffee.on = QDate(2025, 10, 10);
        coffee.minutes = 40;
        coffee.words = QStringLiteral("About away rotations");
        coffee.contacts = {m_ana};
        add(coffee);
        Advice advice;
        advice.contact = m_ana;
        advice.meeting = m_meeting;
        advice.words = QStringLiteral("Read Tintinalli");
        advice.givenOn = QDate(2025, 10, 14);
        advice.nextStep = QStringLiteral("Borrow it");
        advice.result = QStringLiteral("Read it");
        advice.toldOn = QDate(2025, 10, 20);
        m_advice = add(advice);
        Opportunity chance;
        chance.title = QStringLiteral("Chart review");
        chance.stage = Stage::Asked;
        chance.contact = m_ana;
        chance.meeting = m_meeting;
        chance.deadlineOn = QDate(2026, 1, 15);
        chance.nextStep = QStringLiteral("Write");
        chance.notes = QStringLiteral("IRB first");
        m_chance = add(chance);
    }

    void addFollowUps()
    {
        FollowUp owed = aFollowUp()
                            .to(m_ana)
                            .about(m_meeting)
                            .of(FollowUpKind::ThankYou)
                            .due("2025-10-16", "09:30")
                            .isHard();
        owed.title = QStringLiteral("Thank Ana");
        owed.advice = m_advice;
        owed.opportunity = m_chance;
        owed.note = QStringLiteral("By hand");
        owed.properties = {QStringLiteral("X-TASK:1")};
        owed.said = "said of it";
        owed.batch = m_batch;
        add(owed);
        add(snoozedUntil("2025-10-20T09:00"));
        add(waitingUntil(QDate(2025, 10, 30)));
        FollowUp done = aFollowUp().to(m_bo).due("2025-10-01");
        done.state = FollowUpState::Done;
        done.closedAt = utc(10, 2);
        done.outcome = QStringLiteral("Answered");
        add(done);
    }

    void addTheRest()
    {
        Term term;
        term.name = QStringLiteral("Block 2");
        term.firstOn = QDate(2025, 10, 1);
        term.lastOn = QDate(2025, 12, 1);
        add(term);
        Contact bo = aContact().named("Bo", "Ek");
        bo.id = m_bo;
        bo.metAtMeeting = m_meeting; // which comes after its people
        bo.metThrough = m_ana;
        check(m_edit.update(bo));
        Settings settings;
        settings.reminderHour = QTime(7, 30);
        settings.delays[FollowUpKind::ThankYou] = 1;
        check(m_edit.setSettings(settings));
        check(m_edit.setProfile({QStringLiteral("Sam"), QStringLiteral("sam@x.edu"),
                                 QStringLiteral("School of Medicine"), 2}));
        check(m_edit.addMeetingKind(QStringLiteral("tumor board")));
        check(m_edit.addSpecialty(QStringLiteral("Space Medicine"), QStringLiteral("SP")));
    }

    void trashOneOfEach()
    {
        check(m_edit.trash(add(aContact().named("Cy", "Young"))));
        Group group;
        group.name = QStringLiteral("Old group");
        check(m_edit.trash(add(group)));
        check(m_edit.trash(add(aMeeting().about("Old talk").on("2024-10-01"))));
        Interaction call;
        call.on = QDate(2024, 10, 1);
        call.contacts = {m_bo};
        check(m_edit.trash(add(call)));
        Advice advice;
        advice.words = QStringLiteral("Sleep");
        advice.givenOn = QDate(2024, 10, 1);
        check(m_edit.trash(add(advice)));
        check(m_edit.trash(add(Opportunity{})));
        check(m_edit.trash(add(aFollowUp().to(m_bo).due("2024-10-02"))));
    }

    Edit& m_edit;
    Result<void> m_result;
    BatchId m_batch;
    ContactId m_ana;
    ContactId m_bo;
    GroupId m_group;
    MeetingId m_meeting;
    AdviceId m_advice;
    OpportunityId m_chance;
};

} // namespace

Result<void> fillWithEverything(Edit& edit)
{
    return Filling(edit).fill();
}

} // namespace rapport
