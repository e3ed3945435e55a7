-- SPDX-FileCopyrightText: 2026 The Rapport authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What importing, sorting and merging need: imports as batches, tags and circles, rhythm, the
-- archive, photos, uids and properties of other programs, and pairs that are not the same person.

CREATE TABLE batch ( -- one import; its uid is operation.batch
  id   INTEGER PRIMARY KEY AUTOINCREMENT,
  uid  TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL DEFAULT '',
  at   TEXT NOT NULL
) STRICT;

ALTER TABLE contact ADD COLUMN ideal_days INTEGER CHECK (ideal_days > 0);
ALTER TABLE contact ADD COLUMN latest_days INTEGER CHECK (latest_days >= ideal_days);
ALTER TABLE contact ADD COLUMN archived_at TEXT;
ALTER TABLE contact ADD COLUMN batch_id INTEGER REFERENCES batch(id);
CREATE INDEX contact_by_batch ON contact(batch_id);
CREATE INDEX contact_by_archived ON contact(sort_key) WHERE archived_at IS NOT NULL AND trashed_at IS NULL;

CREATE TABLE contact_tag (
  id         INTEGER PRIMARY KEY AUTOINCREMENT,
  contact_id INTEGER NOT NULL REFERENCES contact(id),
  position   INTEGER NOT NULL,
  name       TEXT NOT NULL
) STRICT;
CREATE INDEX contact_tag_by_contact ON contact_tag(contact_id, position);
CREATE INDEX contact_tag_by_name ON contact_tag(name);

CREATE TABLE contact_circle (
  id         INTEGER PRIMARY KEY AUTOINCREMENT,
  contact_id INTEGER NOT NULL REFERENCES contact(id),
  position   INTEGER NOT NULL,
  name       TEXT NOT NULL
) STRICT;
CREATE INDEX contact_circle_by_contact ON contact_circle(contact_id, position);
CREATE INDEX contact_circle_by_name ON contact_circle(name);

CREATE TABLE contact_uid ( -- of the same person elsewhere
  id         INTEGER PRIMARY KEY AUTOINCREMENT,
  contact_id INTEGER NOT NULL REFERENCES contact(id),
  position   INTEGER NOT NULL,
  uid        TEXT NOT NULL
) STRICT;
CREATE INDEX contact_uid_by_contact ON contact_uid(contact_id, position);
CREATE INDEX contact_uid_by_uid ON contact_uid(uid);

CREATE TABLE contact_photo ( -- at most one a contact
  id         INTEGER PRIMARY KEY AUTOINCREMENT,
  contact_id INTEGER NOT NULL REFERENCES contact(id),
  media_type TEXT NOT NULL,
  bytes      BLOB NOT NULL
) STRICT;
CREATE INDEX contact_photo_by_contact ON contact_photo(contact_id);

CREATE TABLE not_same ( -- "not the same" person, said once; first_id < second_id
  first_id  INTEGER NOT NULL REFERENCES contact(id),
  second_id INTEGER NOT NULL REFERENCES contact(id) CHECK (first_id < second_id),
  PRIMARY KEY (first_id, second_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX not_same_by_second ON not_same(second_id);

ALTER TABLE meeting ADD COLUMN series_uid TEXT NOT NULL DEFAULT '';
ALTER TABLE meeting ADD COLUMN recurrence_id TEXT NOT NULL DEFAULT '';
ALTER TABLE meeting ADD COLUMN batch_id INTEGER REFERENCES batch(id);
CREATE INDEX meeting_by_series ON meeting(series_uid) WHERE series_uid <> '';
CREATE INDEX meeting_by_batch ON meeting(batch_id);

ALTER TABLE follow_up ADD COLUMN batch_id INTEGER REFERENCES batch(id);
CREATE INDEX follow_up_by_batch ON follow_up(batch_id);

ALTER TABLE "group" ADD COLUMN batch_id INTEGER REFERENCES batch(id);
CREATE INDEX group_by_batch ON "group"(batch_id);

-- Content lines of vCards, events and tasks that have no column: they survive the round trip.

CREATE TABLE contact_property (
  id         INTEGER PRIMARY KEY AUTOINCREMENT,
  contact_id INTEGER NOT NULL REFERENCES contact(id),
  position   INTEGER NOT NULL,
  line       TEXT NOT NULL
) STRICT;
CREATE INDEX contact_property_by_contact ON contact_property(contact_id, position);

CREATE TABLE group_property (
  id       INTEGER PRIMARY KEY AUTOINCREMENT,
  group_id INTEGER NOT NULL REFERENCES "group"(id),
  position INTEGER NOT NULL,
  line     TEXT NOT NULL
) STRICT;
CREATE INDEX group_property_by_group ON group_property(group_id, position);

CREATE TABLE meeting_property (
  id         INTEGER PRIMARY KEY AUTOINCREMENT,
  meeting_id INTEGER NOT NULL REFERENCES meeting(id),
  position   INTEGER NOT NULL,
  line       TEXT NOT NULL
) STRICT;
CREATE INDEX meeting_property_by_meeting ON meeting_property(meeting_id, position);

CREATE TABLE follow_up_property (
  id           INTEGER PRIMARY KEY AUTOINCREMENT,
  follow_up_id INTEGER NOT NULL REFERENCES follow_up(id),
  position     INTEGER NOT NULL,
  line         TEXT NOT NULL
) STRICT;
CREATE INDEX follow_up_property_by_follow_up ON follow_up_property(follow_up_id, position);

-- Not recorded: what was last written to a calendar file, so that a changed one gets the next
-- SEQUENCE (RFC 5545 3.8.7.4), also after an undo.
CREATE TABLE published (
  uid      TEXT PRIMARY KEY NOT NULL,
  sequence INTEGER NOT NULL,
  digest   TEXT NOT NULL
) STRICT, WITHOUT ROWID;
