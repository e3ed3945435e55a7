// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/Catch.h"

#include "DraftJson.h"
#include "FewPeople.h"
#include "support/FakeClock.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace rapport;

namespace
{

QJsonObject linesOf(const QString& name)
{
    QFile file(QStringLiteral(RAPPORT_TEST_DATA "/") + name);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QJsonDocument::fromJson(file.readAll()).object();
}

void checkCase(const QJsonObject& expected, bool followUp)
{
    const QDateTime now = at(expected["on"_q].toString().toLatin1().constData());
    const QString line = expected["line"_q].toString();
    FewPeople people;
    for (const QJsonValue& before : expected["before"_q].toArray())
        people.addAll(readLine(before.toString(), people.contextAt(now)).value());
    const Result<Draft> draft = followUp ? readFollowUpLine(line, people.contextAt(now))
                                         : readLine(line, people.contextAt(now));
    INFO(line.toStdString());
    if (expected.contains("error"_q)) {
        REQUIRE_FALSE(draft.has_value());
        CHECK(wordOf(draft.error().kind) == expected["error"_q].toString());
        return;
    }
    REQUIRE(draft.has_value());
    QJsonObject wanted = expected;
    for (const char* key : {"on", "line", "before", "note"})
        wanted.remove(QLatin1StringView(key));
    CHECK(missingIn(jsonOf(*draft), wanted).join(QLatin1Char('\n')) == QString());
}

} // namespace

TEST_CASE("the shared lines are read as people mean them", "[capture]")
{
    for (const QJsonValue& expected : linesOf("capture-lines.json"_q)["cases"_q].toArray())
        checkCase(expected.toObject(), false);
}

TEST_CASE("the shared follow-up lines are read as people mean them", "[capture]")
{
    for (const QJsonValue& expected :
         linesOf("capture-lines.json"_q)["follow_up_cases"_q].toArray())
        checkCase(expected.toObject(), true);
}

TEST_CASE("further lines are read by the same rules", "[capture]")
{
    for (const QJsonValue& expected : linesOf("more-capture-lines.json"_q)["cases"_q].toArray())
        checkCase(expected.toObject(), false);
}
