// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/plan/FileFormat.h"

#include "support/Catch.h"

using namespace rapport;

namespace
{

FileFormat formatOfBytes(const QByteArray& bytes)
{
    return formatOf(bytes);
}

QByteArray asUtf16(const QString& text)
{
    return QByteArray("\xFF\xFE", 2) +
           QByteArray(reinterpret_cast<const char*>(text.utf16()), text.size() * 2);
}

} // namespace

TEST_CASE("a file is known by its content, whatever it is called")
{
    CHECK(formatOfBytes("BEGIN:VCARD\r\nVERSION:3.0\r\n") == FileFormat::VCard);
    CHECK(formatOfBytes("\xEF\xBB\xBF\n begin:vcard\n") == FileFormat::VCard);
    CHECK(formatOfBytes(asUtf16("BEGIN:VCARD\r\n"_q)) == FileFormat::VCard);
    CHECK(formatOfBytes("Exported by somebody\nBEGIN:VCARD\n") == FileFormat::VCard);
    CHECK(formatOfBytes("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n") == FileFormat::Calendar);
    CHECK(formatOfBytes("BEGIN:VEVENT\nUID:1\n") == FileFormat::Calendar);
    CHECK(formatOfBytes("\nBEGIN:VTODO\nUID:1\n") == FileFormat::Calendar);
    CHECK(formatOfBytes("BEGIN:VFREEBUSY\nUID:1\n") == FileFormat::Calendar);
    CHECK(formatOfBytes("begin:vjournal\nUID:1\n") == FileFormat::Calendar);
    CHECK(formatOfBytes("First Name,Last Name\nAna,Ruiz\n") == FileFormat::Csv);
    CHECK(formatOfBytes("Note: a BEGIN:VCARD in a cell,x\n") == FileFormat::Csv);
    CHECK(formatOfBytes("Name,Notes\nAna,\"a card:\nBEGIN:VCARD\nEND:VCARD\"\n") ==
          FileFormat::Csv);
    CHECK(formatOfBytes("He said \"hello\"\nBEGIN:VCARD\n") == FileFormat::VCard);
    CHECK(formatOfBytes("{\"rapport\": {\"version\": 1}}") == FileFormat::Archive);
}

TEST_CASE("what cannot be imported is named, with what to do instead")
{
    const std::pair<QByteArray, FileFormat> files[] = {
        {QByteArray("SQLite format 3\0abc", 19), FileFormat::Notebook},
        {"<!DOCTYPE html><html>", FileFormat::Html},
        {"\n<html><body>Sign in</body>", FileFormat::Html},
        {"<?xml version=\"1.0\"?>\n<!DOCTYPE html><html>", FileFormat::Html},
        {"<?xml version=\"1.0\"?>\n<c:contact xmlns:c=\"x\"/>", FileFormat::Xml},
        {"// <!-- <mdb:mork:z v=\"1.4\"/> -->\n< <(a=c)> >", FileFormat::Mork},
        {"PK\x03\x04xx", FileFormat::Zip},
        {"%PDF-1.7\n", FileFormat::Pdf},
        {"\xFF\xD8\xFF\xE0", FileFormat::Image},
        {"{\"people\": []}", FileFormat::Json},
        {"{\n \"version\": \"1.0-preview.1\",\n \"app_version\": \"3.7.0\",\n \"export_date\":"
         " \"2022-02-01T10:00:00.000000Z\",\n \"url\": \"https://app.monicahq.com\",\n"
         " \"exported_by\": \"5f0c\",\n \"account\": {}}",
         FileFormat::Monica},
        {"{\"account\": {\"uuid\": \"5f0c\", \"number_of_invitations_sent\": null}}",
         FileFormat::Monica},
        {"# ****\n# Ana Ruiz dump of data\nSET FOREIGN_KEY_CHECKS=0;\n\nINSERT IGNORE INTO "
         "accounts (`id`) VALUES\n (1);\n",
         FileFormat::Sql},
        {"dn: cn=Ana Ruiz,mail=ana@x.edu\nobjectclass: person\n", FileFormat::Ldif},
        {"version: 1\n\ndn: cn=Ana\nobjectClass: top\n", FileFormat::Ldif},
        {"\x1F\x8B\x08", FileFormat::Gzip},
        {"", FileFormat::Empty},
        {" \r\n ", FileFormat::Empty},
        {QByteArray("\x7F"
                    "ELF\x02\x01\x01\0\0\0\0\0\0\0\0\0",
                    16),
         FileFormat::Unknown},
    };
    for (const auto& [bytes, format] : files) {
        INFO(bytes.toStdString());
        CHECK(formatOf(bytes) == format);
        CHECK_FALSE(isReadable(format));
        CHECK(whyNotReadable(format).size() > 10);
    }
    CHECK(whyNotReadable(FileFormat::Zip).contains("unpack it"_q));
}
