// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/Catch.h"

#include "DraftText.h"
#include "FewPeople.h"
#include "capture/LineReader.h"
#include "capture/WhenReader.h"
#include "capture/YearOfStudy.h"
#include "domain/Fold.h"
#include "support/FakeClock.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <random>

// Nothing typed is lost (Q1): a word that the table does not know, or knows only as part of a topic
// or a name, is found again in what the line makes.

using namespace rapport;

namespace
{

struct TypedLine {
    QString on;
    QString line;
};

std::vector<TypedLine> linesOf(const char* section)
{
    std::vector<TypedLine> lines;
    for (const char* name : {"capture-lines.json", "more-capture-lines.json"}) {
        QFile file(QStringLiteral(RAPPORT_TEST_DATA "/") + QLatin1StringView(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QJsonObject all = QJsonDocument::fromJson(file.readAll()).object();
        for (const QJsonValue& each : all[QLatin1StringView(section)].toArray())
            if (!each["line"_q].toString().trimmed().isEmpty())
                lines.push_back({each["on"_q].toString(), each["line"_q].toString()});
    }
    return lines;
}

bool carriesText(const Sentence& sentence, size_t i)
{
    const Token& token = sentence[i];
    if (token.kind == Token::Kind::Email || token.kind == Token::Kind::Phone ||
        token.kind == Token::Kind::Quote || token.kind == Token::Kind::Link)
        return true;
    if (token.kind != Token::Kind::Word || token.text.size() < 3 || yearOfStudyAt(sentence, i))
        return false;
    for (size_t from = i < 5 ? 0 : i - 5; from <= i; ++from)
        for (const Meaning* meaning : sentence.table().at(sentence.tokens(), from)) {
            const bool covers = from + meaning->phrase.size() > i;
            const bool text = meaning->has(Sense::GivenName) || meaning->has(Sense::TopicWord);
            if (covers && (!text || meaning->senses & (meaning->senses - 1)))
                return false;
        }
    return true;
}

// The words that must be somewhere in the draft: all but dates, hours and what the table reads.
QStringList wordsToKeep(const QString& line, const CaptureContext& context)
{
    const auto words = shippedWords();
    const Sentence sentence(line, *words);
    std::vector<bool> dated(sentence.size(), false);
    for (const WhenPiece& piece : findWhens(sentence, context))
        std::fill(dated.begin() + static_cast<std::ptrdiff_t>(piece.from),
                  dated.begin() + static_cast<std::ptrdiff_t>(piece.to), true);
    QStringList kept;
    for (size_t i = 0; i < sentence.size(); ++i)
        if (!dated[i] && carriesText(sentence, i))
            kept << fold(sentence[i].text);
    return kept;
}

QStringList lostWords(const QString& line, const CaptureContext& context, bool followUp)
{
    const Result<Draft> draft =
        followUp ? readFollowUpLine(line, context) : readLine(line, context);
    const QString saved = savedText(draft.value());
    QStringList lost;
    for (const QString& word : wordsToKeep(line, context)) {
        const bool possessive = word.endsWith(QLatin1Char('s'));
        if (!saved.contains(word) && !(possessive && saved.contains(word.chopped(1))))
            lost << word;
    }
    return lost;
}

} // namespace

TEST_CASE("every word of the lines people type is kept", "[capture]")
{
    for (const TypedLine& each : linesOf("cases")) {
        const CaptureContext context = FewPeople().contextAt(at(each.on.toLatin1().constData()));
        INFO(each.line.toStdString());
        CHECK(lostWords(each.line, context, false).join(QLatin1Char(' ')) == QString());
    }
}

TEST_CASE("every word of a follow-up line is kept", "[capture]")
{
    for (const TypedLine& each : linesOf("follow_up_cases")) {
        const CaptureContext context = FewPeople().contextAt(at(each.on.toLatin1().constData()));
        INFO(each.line.toStdString());
        CHECK(lostWords(each.line, context, true).join(QLatin1Char(' ')) == QString());
    }
}

TEST_CASE("words are kept however lines are cut and joined", "[capture]")
{
    std::mt19937 random(20261013);
    const std::vector<TypedLine> lines = linesOf("cases");
    const CaptureContext context = FewPeople().contextAt(at("2026-10-13T13:00"));
    for (int round = 0; round < 300; ++round) {
        QStringList words;
        for (int part = 0; part < 3; ++part) {
            const QStringList all =
                lines[random() % lines.size()].line.split(QLatin1Char(' '), Qt::SkipEmptyParts);
            const auto from = static_cast<qsizetype>(random()) % all.size();
            words << all.mid(from, 1 + static_cast<qsizetype>(random() % 6));
        }
        const QString line = words.join(QLatin1Char(' '));
        INFO(line.toStdString());
        CHECK(lostWords(line, context, false).join(QLatin1Char(' ')) == QString());
    }
}
