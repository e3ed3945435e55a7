// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/plan/IncomingBytes.h"

#include <QDataStream>
#include <QIODevice>

namespace rapport
{
namespace
{

template <class T, class Noun>
concept OneOf = std::is_same_v<std::remove_const_t<T>, Noun>;

// The fields of each noun, named once for both directions.
template <OneOf<Reach> T, class Stream>
void eachField(T& reach, Stream& stream)
{
    stream(reach.value, reach.label);
}

template <OneOf<Post> T, class Stream>
void eachField(T& post, Stream& stream)
{
    stream(post.institution, post.department, post.role, post.specialty, post.pgy, post.sinceOn,
           post.untilOn);
}

template <OneOf<Contact> T, class Stream>
void eachField(T& contact, Stream& stream)
{
    stream(contact.uid, contact.title, contact.given, contact.family, contact.suffix,
           contact.preferred, contact.pronunciation, contact.pronouns, contact.kind, contact.emails,
           contact.phones, contact.links, contact.posts, contact.specialties, contact.notes,
           contact.metOn, contact.metPlace, contact.tags, contact.circles, contact.idealDays,
           contact.latestDays, contact.otherUids, contact.properties, contact.archivedAt,
           contact.createdAt, contact.trashedAt);
}

template <OneOf<Group> T, class Stream>
void eachField(T& group, Stream& stream)
{
    stream(group.uid, group.name, group.kind, group.level, group.meetsWhen, group.webPage,
           group.fundsTravel, group.memberSinceOn, group.memberUntilOn, group.notes,
           group.properties, group.createdAt, group.trashedAt);
}

template <OneOf<MeetingTime> T, class Stream>
void eachField(T& time, Stream& stream)
{
    stream(time.startOn, time.endOn, time.startAt, time.endAt, time.timeZone);
}

template <OneOf<SpecialtyInterest> T, class Stream>
void eachField(T& interest, Stream& stream)
{
    stream(interest.specialty, interest.before, interest.after);
}

template <OneOf<Meeting> T, class Stream>
void eachField(T& meeting, Stream& stream)
{
    stream(meeting.uid, meeting.topic, meeting.kind, meeting.level, meeting.status, meeting.time,
           meeting.line, meeting.place, meeting.link, meeting.notes, meeting.takeAway, meeting.cost,
           meeting.took, meeting.specialties, meeting.mood, meeting.quote, meeting.seriesUid,
           meeting.recurrenceId, meeting.properties, meeting.createdAt, meeting.trashedAt);
}

template <OneOf<FollowUp> T, class Stream>
void eachField(T& followUp, Stream& stream)
{
    stream(followUp.uid, followUp.kind, followUp.title, followUp.dueOn, followUp.dueHour,
           followUp.note, followUp.hard, followUp.state, followUp.snoozedUntil, followUp.nudgeOn,
           followUp.closedAt, followUp.outcome, followUp.properties, followUp.createdAt,
           followUp.trashedAt);
}

template <OneOf<SpooledPhoto> T, class Stream>
void eachField(T& photo, Stream& stream)
{
    stream(photo.mediaType, photo.offset, photo.size);
}

template <OneOf<IncomingPerson> T, class Stream>
void eachField(T& person, Stream& stream)
{
    stream(person.name, person.email, person.uid, person.role, person.note);
}

template <OneOf<IncomingContact> T, class Stream>
void eachField(T& incoming, Stream& stream)
{
    stream(incoming.contact, incoming.photo);
}

template <OneOf<IncomingGroup> T, class Stream>
void eachField(T& incoming, Stream& stream)
{
    stream(incoming.group, incoming.parentName, incoming.members);
}

template <OneOf<IncomingMeeting> T, class Stream>
void eachField(T& incoming, Stream& stream)
{
    stream(incoming.meeting, incoming.groups, incoming.people);
}

template <OneOf<IncomingFollowUp> T, class Stream>
void eachField(T& incoming, Stream& stream)
{
    stream(incoming.followUp, incoming.person, incoming.meetingUid, incoming.hasDay);
}

template <class T, class Stream>
concept HasFields = requires(T& value, Stream& stream)
{
    eachField(value, stream);
};

class FieldWriter
{
public:
    explicit FieldWriter(QDataStream& out)
        : m_out(out)
    {
    }
    template <class... Fields>
    void operator()(const Fields&... fields)
    {
        (put(fields), ...);
    }

private:
    template <class T>
    void put(const T& value)
    {
        if constexpr (std::is_enum_v<T>)
            m_out << static_cast<qint32>(value);
        else if constexpr (HasFields<const T, FieldWriter>)
            eachField(value, *this);
        else
            m_out << value;
    }
    template <class T>
    void put(const std::optional<T>& value)
    {
        m_out << value.has_value();
        if (value)
            put(*value);
    }
    template <class T>
    void putAll(const T& values)
    {
        m_out << static_cast<quint32>(values.size());
        for (const auto& value : values)
            put(value);
    }
    template <class T>
    void put(const std::vector<T>& values)
    {
        putAll(values);
    }
    template <class T>
    void put(const std::set<T>& values)
    {
        putAll(values);
    }

    QDataStream& m_out;
};

class FieldReader
{
public:
    explicit FieldReader(QDataStream& in)
        : m_in(in)
    {
    }
    template <class... Fields>
    void operator()(Fields&... fields)
    {
        (get(fields), ...);
    }

private:
    template <class T>
    void get(T& value)
    {
        if constexpr (std::is_enum_v<T>)
            value = static_cast<T>(taken<qint32>());
        else if constexpr (HasFields<T, FieldReader>)
            eachField(value, *this);
        else
            m_in >> value;
    }
    template <class T>
    T taken()
    {
        T value{};
        get(value);
        return value;
    }
    template <class T>
    void get(std::optional<T>& value)
    {
        value.reset();
        if (taken<bool>())
            value = taken<T>();
    }
    template <class T>
    void get(std::vector<T>& values)
    {
        values.clear();
        for (quint32 left = taken<quint32>(); left > 0 && m_in.status() == QDataStream::Ok; --left)
            values.push_back(taken<T>());
    }
    template <class T>
    void get(std::set<T>& values)
    {
        values.clear();
        for (quint32 left = taken<quint32>(); left > 0 && m_in.status() == QDataStream::Ok; --left)
            values.insert(taken<T>());
    }

    QDataStream& m_in;
};

template <class Noun>
IncomingNoun readNoun(QDataStream& in)
{
    Noun noun;
    FieldReader read(in);
    eachField(noun, read);
    return noun;
}

} // namespace

QByteArray bytesOf(const IncomingNoun& noun)
{
    QByteArray bytes;
    bytes.reserve(1024);
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out << static_cast<quint8>(noun.index());
    FieldWriter write(out);
    std::visit([&](const auto& each) { eachField(each, write); }, noun);
    return bytes;
}

std::optional<IncomingNoun> nounOf(const QByteArray& bytes)
{
    using Read = IncomingNoun (*)(QDataStream&);
    constexpr Read reads[] = {readNoun<IncomingContact>, readNoun<IncomingGroup>,
                              readNoun<IncomingMeeting>, readNoun<IncomingFollowUp>};
    static_assert(std::size(reads) == std::variant_size_v<IncomingNoun>);
    QDataStream in(bytes);
    quint8 index = 0;
    in >> index;
    if (in.status() != QDataStream::Ok || index >= std::size(reads))
        return std::nullopt;
    IncomingNoun noun = reads[index](in);
    if (in.status() != QDataStream::Ok)
        return std::nullopt;
    return noun;
}

} // namespace rapport
