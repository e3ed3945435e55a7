// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/BigNotebook.h"

#include <iterator>
#include <random>

namespace rapport
{
namespace
{

constexpr const char* givenNames[] = {"Ana",    "Ben",   "Chiara", "Dmitri", "Eszter",  "Farid",
                                      "Grace",  "Hai",   "Ines",   "Jordan", "Kofi",    "Lena",
                                      "Marcus", "Nadia", "Omar",   "Priya",  "Quinn",   "Renée",
                                      "Sofia",  "Tomás", "Ursula", "Vikram", "Wanjiru", "Ximena",
                                      "Yusuf",  "Zoë",   "Łukasz", "Søren",  "Aisha",   "Björn"};
constexpr const char* familyBeginnings[] = {"Al",  "Ber", "Cas", "Dia", "Eche", "Fer", "Gro",
                                            "Hof", "Iba", "Jan", "Kar", "Lin",  "Mor", "Nak",
                                            "Oka", "Pet", "Ra",  "San", "Tan",  "Whit"};
constexpr const char* familyEndings[] = {"feld", "mann", "ez",    "ova",   "sen",  "ini",
                                         "man",  "for",  "ridge", "ström", "chuk", "aga",
                                         "ura",  "eau",  "ells",  "y"};
constexpr const char* fields[] = {
    "Cardiology", "Emergency Medicine", "Family Medicine", "Neurology",
    "Pediatrics", "Psychiatry",         "Radiology",       "Surgery"};
constexpr const char* topics[] = {"A day in the life", "Two boards, one career",
                                  "Reading a CT",      "Suturing",
                                  "How I matched",     "Ultrasound night"};

// Standard distributions differ between libraries; this gives the same notebook everywhere.
class Dice
{
public:
    explicit Dice(unsigned seed)
        : m_engine(seed)
    {
    }

    int below(int limit) { return static_cast<int>(m_engine() % static_cast<unsigned>(limit)); }
    template <size_t N>
    QString pick(const char* const (&words)[N])
    {
        return QString::fromUtf8(words[below(static_cast<int>(N))]);
    }

private:
    std::mt19937 m_engine;
};

class Generator
{
public:
    Generator(Notebook& notebook, const BigNotebook& big, const QDateTime& now)
        : m_notebook(notebook)
        , m_big(big)
        , m_now(now)
        , m_dice(big.seed)
    {
    }

    Result<void> run()
    {
        if (auto done =
                addInChunks(m_big.contacts, [this](Edit& edit) { return addContact(edit); });
            !done)
            return done;
        if (auto done =
                addInChunks(m_big.meetings, [this](Edit& edit) { return addMeeting(edit); });
            !done)
            return done;
        return addInChunks(m_big.followUps, [this](Edit& edit) { return addFollowUp(edit); });
    }

private:
    // One huge operation would hold its whole changeset in memory.
    template <class Add>
    Result<void> addInChunks(int total, Add addOne)
    {
        constexpr int chunk = 5000;
        for (int made = 0; made < total; made += chunk) {
            const auto done = m_notebook.perform(
                QStringLiteral("Generate"), m_now, [&](Edit& edit) -> Result<void> {
                    for (int i = made; i < std::min(total, made + chunk); ++i)
                        if (Result<void> added = addOne(edit); !added)
                            return added;
                    return {};
                });
            if (!done)
                return tl::unexpected(done.error());
        }
        return {};
    }

    Result<void> addContact(Edit& edit)
    {
        Contact contact;
        contact.given = m_dice.pick(givenNames);
        contact.family = m_dice.pick(familyBeginnings) + m_dice.pick(familyEndings);
        const int number = static_cast<int>(m_contacts.size());
        contact.emails = {{QStringLiteral("p%1@example.edu").arg(number), {}}};
        const auto kinds = words<ContactKind>();
        contact.kind =
            kinds[static_cast<size_t>(m_dice.below(static_cast<int>(kinds.size())))].value;
        contact.specialties = {m_dice.pick(fields)};
        contact.notes = m_dice.pick(topics) + QStringLiteral(", ") + m_dice.pick(fields);
        return keep(edit.add(contact), m_contacts);
    }

    Result<void> addMeeting(Edit& edit)
    {
        Meeting meeting;
        meeting.topic = m_dice.pick(topics) + QStringLiteral(": ") + m_dice.pick(fields);
        meeting.kind = QStringLiteral("lunch talk");
        const QDate day = m_now.date().addDays(-1 - m_dice.below(1200));
        const QDateTime start(day, QTime(12, 0), m_now.timeZone());
        meeting.time = {day, day, start.toUTC(), start.addSecs(3600).toUTC(),
                        m_now.timeZone().id()};
        for (int i = 0; i < 3 && !m_contacts.empty(); ++i)
            meeting.participants.push_back(
                {anyOf(m_contacts), i == 0 ? Role::Speaker : Role::MetThere, {}});
        return keep(edit.add(meeting), m_meetings);
    }

    Result<void> addFollowUp(Edit& edit)
    {
        const int number = m_followUps++;
        FollowUp followUp;
        followUp.kind = FollowUpKind::ThankYou;
        followUp.contact = anyOf(m_contacts);
        followUp.meeting = anyOf(m_meetings);
        followUp.dueOn = m_now.date().addDays(number < 20 ? -number : 1 + m_dice.below(1000));
        if (m_dice.below(4) == 0)
            followUp.dueHour = QTime(8 + m_dice.below(12), 0);
        const auto added = edit.add(followUp);
        return added ? Result<void>() : tl::unexpected(added.error());
    }

    template <class Id>
    Id anyOf(const std::vector<Id>& ids)
    {
        return ids.empty() ? Id{}
                           : ids[static_cast<size_t>(m_dice.below(static_cast<int>(ids.size())))];
    }

    template <class Id>
    static Result<void> keep(const Result<Id>& added, std::vector<Id>& ids)
    {
        if (!added)
            return tl::unexpected(added.error());
        ids.push_back(*added);
        return {};
    }

    Notebook& m_notebook;
    const BigNotebook m_big;
    const QDateTime m_now;
    Dice m_dice;
    std::vector<ContactId> m_contacts;
    std::vector<MeetingId> m_meetings;
    int m_followUps = 0;
};

} // namespace

Result<void> fill(Notebook& notebook, const BigNotebook& big, const QDateTime& now)
{
    return Generator(notebook, big, now).run();
}

} // namespace rapport
