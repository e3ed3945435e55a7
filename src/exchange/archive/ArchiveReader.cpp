// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/archive/ArchiveReader.h"

#include "exchange/archive/ArchiveInput.h"
#include "exchange/archive/ArchiveNouns.h"

#include <QCoreApplication>

namespace rapport
{
namespace
{

struct ArchiveReaderText {
    Q_DECLARE_TR_FUNCTIONS(ArchiveReader)
};

// Of one noun: more is no archive of ours, and would take more memory than bytes.
constexpr std::size_t deepest = 16;
constexpr std::size_t mostMembers = 1000;
constexpr std::size_t mostValues = 200'000;

// Events of the JSON parser. At the top level it notes the version and which section comes; of a
// section it builds one noun at a time and hands it over. A false answer stops the parser.
class ArchiveEvents
{
public:
    ArchiveEvents(ArchiveInput& input, ArchiveSink& sink)
        : m_input(input)
        , m_sink(sink)
    {
    }

    Result<void> result(bool isParsed) const
    {
        if (m_failure)
            return tl::unexpected(*m_failure);
        if (m_isCancelled || (isParsed && m_hasVersion))
            return {};
        return tl::unexpected(isParsed ? notAnArchive() : damaged());
    }

    bool null() { return add(nullptr); }
    bool boolean(bool value) { return add(value); }
    bool number_integer(std::int64_t value) { return add(value); }
    bool number_unsigned(std::uint64_t value) { return add(value); }
    bool number_float(double value, const std::string&) { return add(value); }
    bool string(std::string& value) { return add(std::move(value)); }
    bool binary(ArchiveJson::binary_t&) { return false; } // not in JSON text

    bool start_object(std::size_t)
    {
        if (m_level == Level::Outside) {
            m_level = Level::Top;
            return true;
        }
        return open(ArchiveJson::object());
    }
    bool key(std::string& name)
    {
        if (m_level == Level::Top && m_open.empty())
            m_section = std::move(name);
        else
            m_keys.back() = std::move(name);
        return true;
    }
    bool end_object()
    {
        if (m_open.empty()) {
            m_level = Level::Outside;
            return true;
        }
        return close();
    }
    bool start_array(std::size_t)
    {
        if (m_level == Level::Top && m_open.empty()) {
            m_level = Level::Section;
            startNoun();
            return true;
        }
        return m_level == Level::Outside ? fail(notAnArchive()) : open(ArchiveJson::array());
    }
    bool end_array()
    {
        if (m_open.empty()) {
            m_level = Level::Top;
            return true;
        }
        return close();
    }
    bool parse_error(std::size_t, const std::string&, const nlohmann::detail::exception&)
    {
        return false;
    }

private:
    enum class Level { Outside, Top, Section };

    static Error notAnArchive()
    {
        return {Error::Kind::Invalid,
                ArchiveReaderText::tr("The file"),
                ArchiveReaderText::tr("it is JSON, but no archive of Rapport"),
                {}};
    }

    Error damaged() const
    {
        const QString why =
            m_input.isTooLong()
                ? ArchiveReaderText::tr("line %1 is longer than an archive's may be")
                : ArchiveReaderText::tr("from line %1 on it cannot be read");
        return {Error::Kind::Damaged,
                ArchiveReaderText::tr("The archive"),
                why.arg(m_input.line()),
                {}};
    }

    bool fail(Error error)
    {
        m_failure = std::move(error);
        return false;
    }

    void startNoun()
    {
        m_values = 0;
        m_input.startNoun();
        m_line = m_input.line();
    }

    bool open(ArchiveJson container)
    {
        if (m_open.size() >= deepest)
            return false;
        if (m_open.empty())
            m_line = m_input.line();
        m_open.push_back(std::move(container));
        m_keys.emplace_back();
        return true;
    }

    bool close()
    {
        ArchiveJson closed = std::move(m_open.back());
        m_open.pop_back();
        m_keys.pop_back();
        return add(std::move(closed));
    }

    bool add(ArchiveJson value)
    {
        if (m_open.empty())
            return deliver(value);
        const std::size_t most = m_open.back().is_array() ? mostValues : mostMembers;
        if (++m_values > mostValues || m_open.back().size() >= most)
            return false;
        if (m_open.back().is_array())
            m_open.back().push_back(std::move(value));
        else
            m_open.back()[m_keys.back()] = std::move(value);
        return true;
    }

    bool deliver(const ArchiveJson& value)
    {
        const int line = m_line;
        startNoun();
        if (m_level == Level::Outside)
            return fail(notAnArchive());
        if (m_level == Level::Top && m_section == "rapport")
            return checkVersion(value);
        QStringList complaints;
        std::optional<ArchivedNoun> noun = fromArchiveJson(m_section, value, complaints);
        if (!noun && m_section != "written_at")
            complaints.push_back(ArchiveReaderText::tr("“%1” was not understood and left out.")
                                     .arg(QString::fromStdString(m_section)));
        for (const QString& complaint : complaints)
            m_sink.converted({line, complaint});
        if (noun && value.is_object())
            m_sink.take(line, std::move(*noun));
        m_isCancelled = m_sink.isCancelled();
        return !m_isCancelled;
    }

    bool checkVersion(const ArchiveJson& value)
    {
        if (!value.is_number_integer() || value.get<double>() < 1)
            return fail(notAnArchive());
        if (value.get<double>() > archiveVersion)
            return fail({Error::Kind::Newer,
                         ArchiveReaderText::tr("The archive"),
                         QString::fromStdString(value.dump()),
                         {}});
        m_hasVersion = true;
        return true;
    }

    ArchiveInput& m_input;
    ArchiveSink& m_sink;
    Level m_level = Level::Outside;
    std::string m_section;
    std::vector<ArchiveJson> m_open; // objects and lists of the noun that are not closed yet
    std::vector<std::string> m_keys; // the member that comes next, of each
    std::size_t m_values = 0;        // of the noun
    int m_line = 1;                  // where it begins
    bool m_hasVersion = false;
    bool m_isCancelled = false;
    std::optional<Error> m_failure;
};

} // namespace

Result<void> readArchive(const ArchiveSource& source, ArchiveSink& sink)
{
    const auto input = std::make_unique<ArchiveInput>(source);
    ArchiveEvents events(*input, sink);
    const bool isParsed =
        ArchiveJson::sax_parse(ArchiveInputIterator(input.get()), ArchiveInputIterator(), &events);
    return events.result(isParsed);
}

} // namespace rapport
