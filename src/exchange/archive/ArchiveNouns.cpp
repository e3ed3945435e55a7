// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/archive/ArchiveNouns.h"

#include "exchange/archive/ArchivePeople.h"
#include "exchange/archive/ArchiveTimes.h"

#include <array>

namespace rapport
{
namespace
{

// Overloads for the small sections; those of people and of times are in files of their own.

ArchiveJson written(const ArchivedSettings& settings)
{
    ArchiveJson json = ArchiveJson::object();
    for (const auto& [key, value] : settings.values)
        json[key.toStdString()] = value.toStdString();
    return json;
}

void read(const ArchiveJson& json, ArchivedSettings& settings, QStringList& complaints)
{
    ArchiveObjectReader reader(json, complaints);
    if (json.is_object())
        for (const auto& [key, value] : json.items())
            settings.values[QString::fromStdString(key)] = reader.text(key.c_str());
}

ArchiveJson written(const ArchivedKind& kind)
{
    ArchiveObjectWriter writer;
    writer.text("name", kind.name);
    return writer.take();
}

void read(ArchiveObjectReader& reader, ArchivedKind& kind)
{
    kind.name = reader.text("name");
}

ArchiveJson written(const ArchivedSpecialty& specialty)
{
    ArchiveObjectWriter writer;
    writer.text("name", specialty.name);
    writer.text("abbreviation", specialty.abbreviation);
    return writer.take();
}

void read(ArchiveObjectReader& reader, ArchivedSpecialty& specialty)
{
    specialty.name = reader.text("name");
    specialty.abbreviation = reader.text("abbreviation");
}

ArchiveJson written(const Term& term)
{
    ArchiveObjectWriter writer;
    writer.text("uid", term.uid);
    writer.text("name", term.name);
    writer.day("first_on", term.firstOn);
    writer.day("last_on", term.lastOn);
    return writer.take();
}

void read(ArchiveObjectReader& reader, Term& term)
{
    term.uid = reader.text("uid");
    term.name = reader.text("name");
    term.firstOn = reader.day("first_on");
    term.lastOn = reader.day("last_on");
}

ArchiveJson written(const Batch& batch)
{
    ArchiveObjectWriter writer;
    writer.text("uid", batch.uid);
    writer.text("name", batch.name);
    writer.instant("at", batch.at);
    return writer.take();
}

void read(ArchiveObjectReader& reader, Batch& batch)
{
    batch.uid = reader.text("uid");
    batch.name = reader.text("name");
    batch.at = reader.instant("at");
}

ArchiveJson written(const ArchivedNotSame& pair)
{
    ArchiveObjectWriter writer;
    writer.text("one", pair.one);
    writer.text("other", pair.other);
    return writer.take();
}

void read(ArchiveObjectReader& reader, ArchivedNotSame& pair)
{
    pair.one = reader.text("one");
    pair.other = reader.text("other");
}

template <class Noun>
ArchivedNoun nounFrom(const ArchiveJson& json, QStringList& complaints)
{
    Noun noun;
    if constexpr (std::is_same_v<Noun, ArchivedSettings>) {
        read(json, noun, complaints);
    } else {
        ArchiveObjectReader reader(json, complaints);
        read(reader, noun);
        reader.complainOfTheRest();
    }
    return noun;
}

struct Section {
    const char* name;
    ArchivedNoun (*read)(const ArchiveJson& json, QStringList& complaints);
};

// In the order of ArchivedNoun.
constexpr std::array sections{Section{"settings", nounFrom<ArchivedSettings>},
                              Section{"meeting_kinds", nounFrom<ArchivedKind>},
                              Section{"specialties", nounFrom<ArchivedSpecialty>},
                              Section{"terms", nounFrom<Term>},
                              Section{"imports", nounFrom<Batch>},
                              Section{"contacts", nounFrom<ArchivedContact>},
                              Section{"groups", nounFrom<ArchivedGroup>},
                              Section{"meetings", nounFrom<ArchivedMeeting>},
                              Section{"interactions", nounFrom<ArchivedInteraction>},
                              Section{"advice", nounFrom<ArchivedAdvice>},
                              Section{"opportunities", nounFrom<ArchivedOpportunity>},
                              Section{"follow_ups", nounFrom<ArchivedFollowUp>},
                              Section{"not_the_same", nounFrom<ArchivedNotSame>}};
static_assert(sections.size() == std::variant_size_v<ArchivedNoun>);

} // namespace

const char* sectionOf(const ArchivedNoun& noun)
{
    return sections[noun.index()].name;
}

ArchiveJson toArchiveJson(const ArchivedNoun& noun)
{
    return std::visit([](const auto& each) { return written(each); }, noun);
}

bool isArchiveSection(const std::string& name)
{
    for (const Section& section : sections)
        if (name == section.name)
            return true;
    return false;
}

std::optional<ArchivedNoun> fromArchiveJson(const std::string& section, const ArchiveJson& json,
                                            QStringList& complaints)
{
    for (const Section& each : sections)
        if (section == each.name)
            return each.read(json, complaints);
    return std::nullopt;
}

} // namespace rapport
