// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/MeetingListModel.h"

#include "support/Builders.h"
#include "support/Catch.h"
#include "support/TempNotebook.h"
#include "ui/widgets/RowRole.h"

#include <QAbstractItemModelTester>

using namespace rapport;

namespace
{

// "[This week] Suturing, [October] Trauma": heads in brackets.
QString outlineOf(const MeetingListModel& model)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row);
        const QString head = index.data(SectionRole).toString();
        lines << (head.isEmpty() ? index.data(TitleRole).toString() : "[%1]"_q.arg(head));
    }
    return lines.join(QStringLiteral(", "));
}

} // namespace

TEST_CASE("meetings to come stand first, soonest first, then months, newest first")
{
    TempNotebook book;
    using enum MeetingStatus;
    book.add(aMeeting().about("Airway lab").from("2025-10-13T17:30"));
    book.add(aMeeting().about("Suture").from("2025-10-15T18:00").being(Planned));
    book.add(aMeeting().about("Med-Peds").from("2025-10-17T12:00").being(Planned));
    book.add(aMeeting().about("Congress").on("2025-11-06").being(Planned));
    book.add(aMeeting().about("Clinic").on("2025-09-30"));
    book.add(aMeeting().about("Anatomy").on("2024-12-01"));

    MeetingListModel model(book.notebook(), book.clock);
    const QAbstractItemModelTester tester(&model);

    CHECK(outlineOf(model) == "[This week], Suture, Med-Peds, [Upcoming], Congress, [October], "
                              "Airway lab, [September], Clinic, [December 2024], Anatomy"_q);
}

TEST_CASE("the second line of a meeting says host and what there is to say of it now")
{
    TempNotebook book;
    Group surgery;
    surgery.name = "Surgery IG"_q;
    const GroupId host = book.add(surgery);
    const ContactId ana = book.add(aContact().named("Ana", "Ruiz"));
    using enum MeetingStatus;
    book.add(aMeeting()
                 .about("Suture")
                 .from("2025-10-15T18:00")
                 .being(Planned)
                 .by(host)
                 .a("skills session"));
    book.add(aMeeting().about("Cardio").from("2025-10-14T09:00").being(Planned).by(host));
    book.add(aMeeting().about("Trauma").from("2025-10-13T17:30").by(host).with(ana));
    book.add(aMeeting().about("Skipped").on("2025-10-02").being(Missed).by(host));

    MeetingListModel model(book.notebook(), book.clock);

    CHECK(model.index(1).data(SubtitleRole).toString() == "Surgery IG · skills session"_q);
    CHECK(model.index(3).data(SubtitleRole).toString() == "Surgery IG · to log"_q);
    CHECK(model.index(4).data(SubtitleRole).toString() == "Surgery IG · 1 met"_q);
    CHECK(model.index(5).data(SubtitleRole).toString() == "Surgery IG · missed"_q);
    CHECK(model.index(5).data(StruckRole).toBool());
    CHECK(model.index(1).data(DayTopRole).toString() == "WED"_q);
    CHECK(model.index(1).data(DayMainRole).toString() == "15"_q);
}

TEST_CASE("beyond this week a meeting's month stands over its day")
{
    TempNotebook book;
    using enum MeetingStatus;
    book.add(aMeeting().about("Friday").on("2025-10-17").being(Planned));
    book.add(aMeeting().about("Congress").on("2025-11-06").being(Planned));
    book.add(aMeeting().about("Clinic").on("2025-09-30"));
    const MeetingListModel model(book.notebook(), book.clock);
    CHECK(model.index(1).data(DayTopRole).toString() == "FRI"_q);
    CHECK(model.index(3).data(DayTopRole).toString() == "NOV"_q);
    CHECK(model.index(5).data(DayTopRole).toString() == "TUE"_q);
}

TEST_CASE("hosts too long for the line come after what there is to say")
{
    TempNotebook book;
    Group first;
    first.name = "Cardiothoracic Surgery IG"_q;
    Group second;
    second.name = "Gastroenterology IG"_q;
    const GroupId one = book.add(first);
    const GroupId two = book.add(second);
    book.add(aMeeting().about("Joint").on("2025-10-02").by(one).by(two).a("panel"));
    const MeetingListModel model(book.notebook(), book.clock);
    CHECK(model.index(1).data(SubtitleRole).toString() ==
          "panel · Cardiothoracic Surgery IG with Gastroenterology IG"_q);
}

TEST_CASE("the list of meetings follows the notebook, and undo")
{
    TempNotebook book;
    book.add(aMeeting().about("Trauma").on("2025-10-13"));
    const MeetingId clinic = book.add(aMeeting().about("Clinic").on("2025-10-07"));
    MeetingListModel model(book.notebook(), book.clock);
    const QAbstractItemModelTester tester(&model);

    book.change([&](Edit& edit) { return edit.trash(clinic); });
    CHECK(outlineOf(model) == "[October], Trauma"_q);

    REQUIRE(book.notebook().undo(book.clock.now()));
    CHECK(outlineOf(model) == "[October], Trauma, Clinic"_q);
}

TEST_CASE("every month is headed once among thousands of meetings")
{
    TempNotebook book;
    book.change([](Edit& edit) -> Result<void> {
        for (int i = 0; i < 2000; ++i) {
            Meeting meeting = aMeeting().about("Talk");
            meeting.time.startOn = meeting.time.endOn = QDate(2025, 10, 13).addDays(-i);
            if (const auto added = edit.add(meeting); !added)
                return tl::unexpected(added.error());
        }
        return {};
    });
    const MeetingListModel model(book.notebook(), book.clock);

    int heads = 0;
    QString before;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row);
        const QString head = index.data(SectionRole).toString();
        heads += head.isEmpty() ? 0 : 1;
        CHECK((head.isEmpty() || head != before));
        before = head.isEmpty() ? before : head;
    }
    CHECK(model.rowCount() == 2000 + heads);
    CHECK(heads == 67); // May 2020 to October 2025, both included: 66 months and a part
}
