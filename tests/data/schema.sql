CREATE TABLE advice (
  id         INTEGER PRIMARY KEY AUTOINCREMENT,
  uid        TEXT NOT NULL UNIQUE,
  contact_id INTEGER REFERENCES contact(id),
  meeting_id INTEGER REFERENCES meeting(id),
  words      TEXT NOT NULL,
  given_on   TEXT NOT NULL,
  next_step  TEXT NOT NULL DEFAULT '',
  result     TEXT NOT NULL DEFAULT '',
  told_on    TEXT,
  created_at TEXT NOT NULL,
  trashed_at TEXT
) STRICT;

CREATE TABLE batch ( -- one import; its uid is operation.batch
  id   INTEGER PRIMARY KEY AUTOINCREMENT,
  uid  TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL DEFAULT '',
  at   TEXT NOT NULL
) STRICT;

CREATE TABLE contact (
  id             INTEGER PRIMARY KEY AUTOINCREMENT,
  uid            TEXT NOT NULL UNIQUE,
  title          TEXT NOT NULL DEFAULT '',
  given          TEXT NOT NULL DEFAULT '',
  family         TEXT NOT NULL DEFAULT '',
  suffix         TEXT NOT NULL DEFAULT '',
  preferred      TEXT NOT NULL DEFAULT '',
  pronunciation  TEXT NOT NULL DEFAULT '',
  pronouns       TEXT NOT NULL DEFAULT '',
  kind           TEXT NOT NULL DEFAULT 'other',
  notes          TEXT NOT NULL DEFAULT '',
  met_meeting_id INTEGER REFERENCES meeting(id),
  met_on         TEXT,
  met_place      TEXT NOT NULL DEFAULT '',
  met_through_id INTEGER REFERENCES contact(id),
  sort_key       TEXT NOT NULL DEFAULT '', -- folded "family given", for lists in order of names
  created_at     TEXT NOT NULL,
  trashed_at     TEXT
, ideal_days INTEGER CHECK (ideal_days > 0), latest_days INTEGER CHECK (latest_days >= ideal_days), archived_at TEXT, batch_id INTEGER REFERENCES batch(id), said BLOB NOT NULL DEFAULT x'') STRICT;

CREATE TABLE contact_circle (
  id         INTEGER PRIMARY KEY AUTOINCREMENT,
  contact_id INTEGER NOT NULL REFERENCES contact(id),
  position   INTEGER NOT NULL,
  name       TEXT NOT NULL
) STRICT;

CREATE TABLE contact_photo ( -- at most one a contact
  id         INTEGER PRIMARY KEY AUTOINCREMENT,
  contact_id INTEGER NOT NULL REFERENCES contact(id),
  media_type TEXT NOT NULL,
  bytes      BLOB NOT NULL
) STRICT;

CREATE TABLE contact_post (
  id          INTEGER PRIMARY KEY AUTOINCREMENT,
  contact_id  INTEGER NOT NULL REFERENCES contact(id),
  position    INTEGER NOT NULL,
  institution TEXT NOT NULL DEFAULT '',
  department  TEXT NOT NULL DEFAULT '',
  role        TEXT NOT NULL DEFAULT '',
  specialty   TEXT NOT NULL DEFAULT '',
  pgy         INTEGER CHECK (pgy BETWEEN 1 AND 10),
  since_on    TEXT,
  until_on    TEXT
) STRICT;

CREATE TABLE contact_property (
  id         INTEGER PRIMARY KEY AUTOINCREMENT,
  contact_id INTEGER NOT NULL REFERENCES contact(id),
  position   INTEGER NOT NULL,
  line       TEXT NOT NULL
) STRICT;

CREATE TABLE contact_reach ( -- e-mail addresses, phones and links, in order of preference
  id         INTEGER PRIMARY KEY AUTOINCREMENT,
  contact_id INTEGER NOT NULL REFERENCES contact(id),
  medium     TEXT NOT NULL CHECK (medium IN ('email', 'phone', 'link')),
  position   INTEGER NOT NULL,
  value      TEXT NOT NULL,
  label      TEXT NOT NULL DEFAULT '',
  match_key  TEXT NOT NULL DEFAULT '' -- lower-case address, digits of the phone
) STRICT;

CREATE TABLE contact_specialty (
  id         INTEGER PRIMARY KEY AUTOINCREMENT,
  contact_id INTEGER NOT NULL REFERENCES contact(id),
  position   INTEGER NOT NULL,
  specialty  TEXT NOT NULL
) STRICT;

CREATE TABLE contact_tag (
  id         INTEGER PRIMARY KEY AUTOINCREMENT,
  contact_id INTEGER NOT NULL REFERENCES contact(id),
  position   INTEGER NOT NULL,
  name       TEXT NOT NULL
) STRICT;

CREATE TABLE contact_uid ( -- of the same person elsewhere
  id         INTEGER PRIMARY KEY AUTOINCREMENT,
  contact_id INTEGER NOT NULL REFERENCES contact(id),
  position   INTEGER NOT NULL,
  uid        TEXT NOT NULL
) STRICT;

CREATE TABLE delivery ( -- a reminder that was shown: which noun, for which due instant
  kind         TEXT NOT NULL CHECK (kind IN ('follow-up', 'meeting')),
  uid          TEXT NOT NULL,
  due_at       TEXT NOT NULL,
  delivered_at TEXT NOT NULL,
  PRIMARY KEY (kind, uid)
) STRICT, WITHOUT ROWID;

CREATE TABLE follow_up (
  id             INTEGER PRIMARY KEY AUTOINCREMENT,
  uid            TEXT NOT NULL UNIQUE,
  kind           TEXT NOT NULL,
  title          TEXT NOT NULL DEFAULT '',
  contact_id     INTEGER REFERENCES contact(id),
  meeting_id     INTEGER REFERENCES meeting(id),
  advice_id      INTEGER REFERENCES advice(id),
  opportunity_id INTEGER REFERENCES opportunity(id),
  due_on         TEXT NOT NULL,
  due_hour       TEXT,
  note           TEXT NOT NULL DEFAULT '',
  hard           INTEGER NOT NULL DEFAULT 0 CHECK (hard IN (0, 1)),
  state          TEXT NOT NULL DEFAULT 'open'
                 CHECK (state IN ('open', 'snoozed', 'waiting', 'done', 'dropped')),
  snoozed_until  TEXT CHECK ((state = 'snoozed') = (snoozed_until IS NOT NULL)),
  nudge_on       TEXT CHECK ((state = 'waiting') = (nudge_on IS NOT NULL)),
  closed_at      TEXT CHECK ((state IN ('done', 'dropped')) = (closed_at IS NOT NULL)),
  outcome        TEXT NOT NULL DEFAULT '',
  created_at     TEXT NOT NULL,
  trashed_at     TEXT
, batch_id INTEGER REFERENCES batch(id), said BLOB NOT NULL DEFAULT x'') STRICT;

CREATE TABLE follow_up_property (
  id           INTEGER PRIMARY KEY AUTOINCREMENT,
  follow_up_id INTEGER NOT NULL REFERENCES follow_up(id),
  position     INTEGER NOT NULL,
  line         TEXT NOT NULL
) STRICT;

CREATE TABLE "group" (
  id              INTEGER PRIMARY KEY AUTOINCREMENT,
  uid             TEXT NOT NULL UNIQUE,
  name            TEXT NOT NULL,
  match_key       TEXT NOT NULL DEFAULT '', -- folded name
  kind            TEXT NOT NULL DEFAULT 'other',
  level           TEXT CHECK (level IN ('institutional', 'local', 'national')),
  parent_id       INTEGER REFERENCES "group"(id),
  meets_when      TEXT NOT NULL DEFAULT '',
  web_page        TEXT NOT NULL DEFAULT '',
  funds_travel    INTEGER NOT NULL DEFAULT 0 CHECK (funds_travel IN (0, 1)),
  sponsor_id      INTEGER REFERENCES contact(id),
  member_since_on TEXT,
  member_until_on TEXT,
  notes           TEXT NOT NULL DEFAULT '',
  created_at      TEXT NOT NULL,
  trashed_at      TEXT
, batch_id INTEGER REFERENCES batch(id), said BLOB NOT NULL DEFAULT x'') STRICT;

CREATE TABLE group_contact (
  group_id   INTEGER NOT NULL REFERENCES "group"(id),
  contact_id INTEGER NOT NULL REFERENCES contact(id),
  PRIMARY KEY (group_id, contact_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE group_property (
  id       INTEGER PRIMARY KEY AUTOINCREMENT,
  group_id INTEGER NOT NULL REFERENCES "group"(id),
  position INTEGER NOT NULL,
  line     TEXT NOT NULL
) STRICT;

CREATE TABLE interaction (
  id         INTEGER PRIMARY KEY AUTOINCREMENT,
  uid        TEXT NOT NULL UNIQUE,
  channel    TEXT NOT NULL DEFAULT 'in person',
  "on"       TEXT NOT NULL,
  minutes    INTEGER CHECK (minutes >= 0),
  words      TEXT NOT NULL DEFAULT '',
  created_at TEXT NOT NULL,
  trashed_at TEXT
) STRICT;

CREATE TABLE interaction_contact (
  interaction_id INTEGER NOT NULL REFERENCES interaction(id),
  contact_id     INTEGER NOT NULL REFERENCES contact(id),
  PRIMARY KEY (interaction_id, contact_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE meeting (
  id         INTEGER PRIMARY KEY AUTOINCREMENT,
  uid        TEXT NOT NULL UNIQUE,
  topic      TEXT NOT NULL DEFAULT '',
  kind       TEXT NOT NULL DEFAULT 'other',
  level      TEXT CHECK (level IN ('institutional', 'local', 'national')),
  status     TEXT NOT NULL CHECK (status IN ('planned', 'attended', 'missed')),
  start_on   TEXT NOT NULL,
  end_on     TEXT NOT NULL CHECK (end_on >= start_on),
  start_at   TEXT,
  end_at     TEXT CHECK (end_at IS NULL OR (start_at IS NOT NULL AND end_at >= start_at)),
  time_zone  TEXT NOT NULL DEFAULT '',
  line       TEXT NOT NULL DEFAULT '',
  place      TEXT NOT NULL DEFAULT '',
  link       TEXT NOT NULL DEFAULT '',
  notes      TEXT NOT NULL DEFAULT '',
  take_away  TEXT NOT NULL DEFAULT '',
  cost       REAL CHECK (cost >= 0),
  took       TEXT NOT NULL DEFAULT '', -- words joined by ", "
  mood       TEXT NOT NULL DEFAULT '',
  quote      TEXT NOT NULL DEFAULT '',
  created_at TEXT NOT NULL,
  trashed_at TEXT
, series_uid TEXT NOT NULL DEFAULT '', recurrence_id TEXT NOT NULL DEFAULT '', batch_id INTEGER REFERENCES batch(id), said BLOB NOT NULL DEFAULT x'') STRICT;

CREATE TABLE meeting_group (
  id         INTEGER PRIMARY KEY AUTOINCREMENT,
  meeting_id INTEGER NOT NULL REFERENCES meeting(id),
  group_id   INTEGER NOT NULL REFERENCES "group"(id),
  position   INTEGER NOT NULL
) STRICT;

CREATE TABLE meeting_kind ( -- the student's own, beside the built-in words
  name TEXT PRIMARY KEY NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE meeting_property (
  id         INTEGER PRIMARY KEY AUTOINCREMENT,
  meeting_id INTEGER NOT NULL REFERENCES meeting(id),
  position   INTEGER NOT NULL,
  line       TEXT NOT NULL
) STRICT;

CREATE TABLE meeting_specialty (
  id         INTEGER PRIMARY KEY AUTOINCREMENT,
  meeting_id INTEGER NOT NULL REFERENCES meeting(id),
  position   INTEGER NOT NULL,
  specialty  TEXT NOT NULL,
  before     TEXT CHECK (before IN ('not for me', 'maybe', 'want more')),
  after      TEXT CHECK (after IN ('not for me', 'maybe', 'want more'))
) STRICT;

CREATE TABLE not_same ( -- "not the same" person, said once; first_id < second_id
  first_id  INTEGER NOT NULL REFERENCES contact(id),
  second_id INTEGER NOT NULL REFERENCES contact(id) CHECK (first_id < second_id),
  PRIMARY KEY (first_id, second_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE operation (
  id        INTEGER PRIMARY KEY AUTOINCREMENT,
  name      TEXT NOT NULL,
  at        TEXT NOT NULL,
  batch     TEXT,
  undone_at TEXT,
  changeset BLOB NOT NULL -- last: large, and seldom read
) STRICT;

CREATE TABLE opportunity (
  id          INTEGER PRIMARY KEY AUTOINCREMENT,
  uid         TEXT NOT NULL UNIQUE,
  kind        TEXT NOT NULL,
  title       TEXT NOT NULL DEFAULT '',
  stage       TEXT NOT NULL DEFAULT 'heard of',
  contact_id  INTEGER REFERENCES contact(id),
  meeting_id  INTEGER REFERENCES meeting(id),
  deadline_on TEXT,
  next_step   TEXT NOT NULL DEFAULT '',
  notes       TEXT NOT NULL DEFAULT '',
  created_at  TEXT NOT NULL,
  trashed_at  TEXT
) STRICT;

CREATE TABLE participant (
  id         INTEGER PRIMARY KEY AUTOINCREMENT,
  meeting_id INTEGER NOT NULL REFERENCES meeting(id),
  contact_id INTEGER NOT NULL REFERENCES contact(id),
  position   INTEGER NOT NULL,
  role       TEXT NOT NULL DEFAULT 'met there',
  note       TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE published (
  uid      TEXT PRIMARY KEY NOT NULL,
  sequence INTEGER NOT NULL,
  digest   TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE VIRTUAL TABLE search USING fts5(
  kind UNINDEXED, uid UNINDEXED, title, body, folded,
  tokenize = "unicode61 remove_diacritics 2", prefix = '1 2 3'
);

CREATE TABLE 'search_config'(k PRIMARY KEY, v) WITHOUT ROWID;

CREATE TABLE 'search_content'(id INTEGER PRIMARY KEY, c0, c1, c2, c3, c4);

CREATE TABLE 'search_data'(id INTEGER PRIMARY KEY, block BLOB);

CREATE TABLE 'search_docsize'(id INTEGER PRIMARY KEY, sz BLOB);

CREATE TABLE 'search_idx'(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID;

CREATE TABLE setting ( -- profile.* and the settings that travel with the data
  key   TEXT PRIMARY KEY NOT NULL,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE specialty ( -- the student's own, beside resources/specialties.json
  name         TEXT PRIMARY KEY NOT NULL,
  abbreviation TEXT NOT NULL DEFAULT ''
) STRICT, WITHOUT ROWID;

CREATE TABLE term (
  id       INTEGER PRIMARY KEY AUTOINCREMENT,
  uid      TEXT NOT NULL UNIQUE,
  name     TEXT NOT NULL,
  first_on TEXT NOT NULL,
  last_on  TEXT NOT NULL CHECK (last_on >= first_on)
) STRICT;

CREATE INDEX advice_by_contact ON advice(contact_id);

CREATE INDEX advice_by_meeting ON advice(meeting_id);

CREATE INDEX contact_by_archived ON contact(sort_key) WHERE archived_at IS NOT NULL AND trashed_at IS NULL;

CREATE INDEX contact_by_batch ON contact(batch_id);

CREATE INDEX contact_by_met_meeting ON contact(met_meeting_id);

CREATE INDEX contact_by_met_through ON contact(met_through_id);

CREATE INDEX contact_by_name ON contact(sort_key) WHERE trashed_at IS NULL;

CREATE INDEX contact_by_trashed ON contact(trashed_at) WHERE trashed_at IS NOT NULL;

CREATE INDEX contact_circle_by_contact ON contact_circle(contact_id, position);

CREATE INDEX contact_circle_by_name ON contact_circle(name);

CREATE INDEX contact_photo_by_contact ON contact_photo(contact_id);

CREATE INDEX contact_post_by_contact ON contact_post(contact_id, position);

CREATE INDEX contact_property_by_contact ON contact_property(contact_id, position);

CREATE INDEX contact_reach_by_contact ON contact_reach(contact_id, medium, position);

CREATE INDEX contact_reach_by_key ON contact_reach(medium, match_key);

CREATE INDEX contact_specialty_by_contact ON contact_specialty(contact_id, position);

CREATE INDEX contact_tag_by_contact ON contact_tag(contact_id, position);

CREATE INDEX contact_tag_by_name ON contact_tag(name);

CREATE INDEX contact_uid_by_contact ON contact_uid(contact_id, position);

CREATE INDEX contact_uid_by_uid ON contact_uid(uid);

CREATE INDEX follow_up_by_advice ON follow_up(advice_id);

CREATE INDEX follow_up_by_batch ON follow_up(batch_id);

CREATE INDEX follow_up_by_closed ON follow_up(closed_at) WHERE closed_at IS NOT NULL;

CREATE INDEX follow_up_by_contact ON follow_up(contact_id);

CREATE INDEX follow_up_by_due ON follow_up(state, due_on, due_hour) WHERE trashed_at IS NULL;

CREATE INDEX follow_up_by_meeting ON follow_up(meeting_id);

CREATE INDEX follow_up_by_nudge ON follow_up(nudge_on) WHERE state = 'waiting' AND trashed_at IS NULL;

CREATE INDEX follow_up_by_opportunity ON follow_up(opportunity_id);

CREATE INDEX follow_up_by_snooze ON follow_up(snoozed_until) WHERE state = 'snoozed' AND trashed_at IS NULL;

CREATE INDEX follow_up_property_by_follow_up ON follow_up_property(follow_up_id, position);

CREATE INDEX group_by_batch ON "group"(batch_id);

CREATE INDEX group_by_key ON "group"(match_key);

CREATE INDEX group_by_parent ON "group"(parent_id);

CREATE INDEX group_by_sponsor ON "group"(sponsor_id);

CREATE INDEX group_contact_by_contact ON group_contact(contact_id);

CREATE INDEX group_property_by_group ON group_property(group_id, position);

CREATE INDEX interaction_by_day ON interaction("on");

CREATE INDEX interaction_contact_by_contact ON interaction_contact(contact_id);

CREATE INDEX meeting_by_batch ON meeting(batch_id);

CREATE INDEX meeting_by_day ON meeting(start_on, start_at) WHERE trashed_at IS NULL;

CREATE INDEX meeting_by_series ON meeting(series_uid) WHERE series_uid <> '';

CREATE INDEX meeting_by_status ON meeting(status, end_on) WHERE trashed_at IS NULL;

CREATE INDEX meeting_by_trashed ON meeting(trashed_at) WHERE trashed_at IS NOT NULL;

CREATE INDEX meeting_group_by_group ON meeting_group(group_id);

CREATE INDEX meeting_group_by_meeting ON meeting_group(meeting_id, position);

CREATE INDEX meeting_property_by_meeting ON meeting_property(meeting_id, position);

CREATE INDEX meeting_specialty_by_meeting ON meeting_specialty(meeting_id, position);

CREATE INDEX not_same_by_second ON not_same(second_id);

CREATE INDEX operation_by_batch ON operation(batch) WHERE batch IS NOT NULL;

CREATE INDEX operation_by_undone ON operation(undone_at) WHERE undone_at IS NOT NULL;

CREATE INDEX opportunity_by_contact ON opportunity(contact_id);

CREATE INDEX opportunity_by_meeting ON opportunity(meeting_id);

CREATE INDEX participant_by_contact ON participant(contact_id);

CREATE INDEX participant_by_meeting ON participant(meeting_id, position);

