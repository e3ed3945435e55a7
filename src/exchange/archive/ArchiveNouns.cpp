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

// The small sections; those of people and of times are in files of their own.

template <class Fields>
void fieldsOf(Fields& fields, typename Fields::template Of<ArchivedKind>& kind)
{
    fields.text("name", kind.name);
}

template <class Fields>
void fieldsOf(Fields& fields, typename Fields::template Of<ArchivedSpecialty>& specialty)
{
    fields.text("name", specialty.name);
    fields.text("abbreviation", specialty.abbreviation);
}

template <class Fields>
void fieldsOf(Fields& fields, typename Fields::template Of<Term>& term)
{
    fields.text("uid", term.uid);
    fields.text("name", term.name);
    fields.day("first_on", term.firstOn);
    fields.day("last_on", term.lastOn);
}

template <class Fields>
void fieldsOf(Fields& fields, typename Fields::template Of<Batch>& batch)
{
    fields.text("uid", batch.uid);
    fields.text("name", batch.name);
    fields.instant("at", batch.at);
}

template <class Fields>
void fieldsOf(Fields& fields, typename Fields::template Of<ArchivedNotSame>& pair)
{
    fields.text("one", pair.one);
    fields.text("other", pair.other);
}

template <class Noun>
ArchiveJson written(const Noun& noun)
{
    ArchiveObjectWriter writer;
    fieldsOf(writer, noun);
    return writer.take();
}

ArchiveJson written(const ArchivedSettings& settings)
{
    ArchiveJson json = ArchiveJson::object();
    for (const auto& [key, value] : settings.values)
        json[key.toStdString()] = value.toStdString();
    return json;
}

template <class Noun>
ArchivedNoun nounFrom(const ArchiveJson& json, QStringList& complaints)
{
    Noun noun;
    ArchiveObjectReader reader(json, complaints);
    fieldsOf(reader, noun);
    reader.complainOfTheRest();
    return noun;
}

template <>
ArchivedNoun nounFrom<ArchivedSettings>(const ArchiveJson& json, QStringList& complaints)
{
    ArchivedSettings settings;
    ArchiveObjectReader reader(json, complaints);
    if (json.is_object())
        for (const auto& [key, value] : json.items())
            reader.text(key.c_str(), settings.values[QString::fromStdString(key)]);
    return settings;
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
