-- SPDX-FileCopyrightText: 2026 The Rapport authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What files said of a noun when they were last imported, as digests: what they say again is no
-- news, whatever the student has made of it since.

ALTER TABLE contact ADD COLUMN said BLOB NOT NULL DEFAULT x'';
ALTER TABLE "group" ADD COLUMN said BLOB NOT NULL DEFAULT x'';
ALTER TABLE meeting ADD COLUMN said BLOB NOT NULL DEFAULT x'';
ALTER TABLE follow_up ADD COLUMN said BLOB NOT NULL DEFAULT x'';
