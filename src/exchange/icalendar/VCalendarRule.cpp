// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/icalendar/VCalendarRule.h"

#include "exchange/text/Ascii.h"

#include <algorithm>
#include <array>
#include <vector>

namespace rapport
{
namespace
{

struct OldForm {
    std::string_view letters;
    std::string_view frequency;
    std::string_view list; // what its words name
};
constexpr std::array oldForms = {
    OldForm{"D", "DAILY", ""},          OldForm{"W", "WEEKLY", "BYDAY"},
    OldForm{"MP", "MONTHLY", "BYDAY"},  OldForm{"MD", "MONTHLY", "BYMONTHDAY"},
    OldForm{"YM", "YEARLY", "BYMONTH"}, OldForm{"YD", "YEARLY", "BYYEARDAY"},
};
constexpr std::array oldWeekdays = {"MO", "TU", "WE", "TH", "FR", "SA", "SU"};
constexpr std::string_view ruleDigits = "0123456789";

std::vector<std::string> ruleWords(std::string_view value)
{
    std::vector<std::string> words;
    bool isWithin = false;
    for (const char letter : value) {
        if (isBlankAscii(letter)) {
            isWithin = false;
            continue;
        }
        if (!isWithin)
            words.emplace_back();
        words.back() += upperAscii(letter);
        isWithin = true;
    }
    return words;
}

bool isRuleNumber(std::string_view word)
{
    return !word.empty() && word.size() <= 3 && word.find_first_not_of(ruleDigits) == word.npos;
}

// "2+" is the second, "2-" the last but one, "LD" the last day. Empty: no number.
std::string ruleNumber(std::string_view word)
{
    if (word == "LD")
        return "-1";
    const bool isFromEnd = word.ends_with('-');
    if (isFromEnd || word.ends_with('+'))
        word.remove_suffix(1);
    return isRuleNumber(word) ? (isFromEnd ? "-" : "") + std::string(word) : "";
}

// The values of BYDAY and its like; positions go for all weekdays that follow them.
std::optional<std::string> ruleList(const OldForm& form, const std::vector<std::string>& words)
{
    std::string list;
    std::vector<std::string> positions;
    bool isPositioned = false; // the word before was a position
    for (const std::string& word : words) {
        const bool isWeekday =
            std::find(oldWeekdays.begin(), oldWeekdays.end(), word) != oldWeekdays.end();
        const std::string number = ruleNumber(word);
        const bool isPosition = form.letters == "MP" && !number.empty();
        if (form.list.empty() ||
            (form.list == "BYDAY" ? !isWeekday && !isPosition : number.empty()))
            return std::nullopt;
        if (isPosition && !isPositioned)
            positions.clear();
        isPositioned = isPosition;
        if (isPosition)
            positions.push_back(number);
        else if (!isWeekday || positions.empty())
            list += ',' + (isWeekday ? word : number);
        else
            for (const std::string& each : positions)
                list += ',' + each + word;
    }
    return list.empty() ? list : ';' + std::string(form.list) + '=' + list.substr(1);
}

// "#0" goes on for ever; a rule that does not say holds twice.
std::string ruleEnd(std::vector<std::string>& words)
{
    if (words.empty())
        return ";COUNT=2";
    const std::string last = words.back();
    const bool isCount = last.starts_with('#');
    const bool isDay =
        last.size() >= 8 && last.substr(0, 8).find_first_not_of(ruleDigits) == last.npos;
    if (!isCount && !isDay)
        return ";COUNT=2";
    words.pop_back();
    if (isDay)
        return ";UNTIL=" + last;
    return last.find_first_not_of('0', 1) == last.npos ? "" : ";COUNT=" + last.substr(1);
}

} // namespace

std::optional<std::string> ruleOfVCalendar(std::string_view value)
{
    std::vector<std::string> words = ruleWords(value);
    if (words.empty())
        return std::nullopt;
    const std::string head = words.front();
    words.erase(words.begin());
    const std::size_t letters = std::min(head.find_first_of(ruleDigits), head.size());
    const auto form = std::find_if(oldForms.begin(), oldForms.end(), [&](const OldForm& each) {
        return each.letters == std::string_view(head).substr(0, letters);
    });
    const std::string interval = head.substr(letters);
    if (form == oldForms.end() || !isRuleNumber(interval))
        return std::nullopt;
    const std::string end = ruleEnd(words);
    const std::optional<std::string> list = ruleList(*form, words);
    if (!list)
        return std::nullopt;
    return "FREQ=" + std::string(form->frequency) + ";INTERVAL=" + interval + *list + end;
}

} // namespace rapport
