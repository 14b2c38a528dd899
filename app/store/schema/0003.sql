-- Version 3: writing it up. Which answers are not needed, what the group wants to reach, named versions,
-- the state that an export was made from, hiaten, and the Word template of an organisation. And the exercise:
-- where a note hangs, votes of a table, the notes behind a profile, decks and games of cards.
-- The making of older rows gets the first values of the new fields, so that replaying the record gives the tables.

ALTER TABLE contribution ADD COLUMN not_needed INTEGER NOT NULL DEFAULT 0;
UPDATE change SET after = json_set(after, '$.not_needed', json('false'))
WHERE entity = 'contribution' AND field = '' AND json_type(after) = 'object';

ALTER TABLE practice ADD COLUMN goal TEXT;
UPDATE change SET after = json_set(after, '$.goal', NULL)
WHERE entity = 'practice' AND field = '' AND json_type(after) = 'object';

ALTER TABLE export ADD COLUMN knowledge TEXT NOT NULL DEFAULT '{}';
ALTER TABLE export ADD COLUMN level TEXT;
ALTER TABLE export ADD COLUMN sections TEXT NOT NULL DEFAULT '[]';
ALTER TABLE export ADD COLUMN final INTEGER NOT NULL DEFAULT 0;
UPDATE change SET after = json_set(after, '$.knowledge', '{}', '$.level', NULL, '$.sections', json('[]'),
    '$.final', json('false'))
WHERE entity = 'export' AND field = '' AND json_type(after) = 'object';

CREATE TABLE version (
    name TEXT NOT NULL,
    at TEXT NOT NULL,
    knowledge TEXT NOT NULL,
    id TEXT NOT NULL,
    presence TEXT NOT NULL,
    PRIMARY KEY (id)
);

CREATE TABLE gap (
    step TEXT,
    text TEXT NOT NULL,
    closed INTEGER NOT NULL,
    rank TEXT NOT NULL,
    id TEXT NOT NULL,
    presence TEXT NOT NULL,
    PRIMARY KEY (id)
);

CREATE TABLE word_template (
    name TEXT NOT NULL,
    blob_hash TEXT,
    id TEXT NOT NULL,
    presence TEXT NOT NULL,
    PRIMARY KEY (id)
);

ALTER TABLE note ADD COLUMN x REAL;
ALTER TABLE note ADD COLUMN y REAL;
UPDATE change SET after = json_set(after, '$.x', NULL, '$.y', NULL)
WHERE entity = 'note' AND field = '' AND json_type(after) = 'object';

ALTER TABLE vote ADD COLUMN subgroup_id TEXT REFERENCES subgroup (id) DEFERRABLE INITIALLY DEFERRED;
UPDATE change SET after = json_set(after, '$.subgroup_id', NULL)
WHERE entity = 'vote' AND field = '' AND json_type(after) = 'object';

ALTER TABLE core_activity ADD COLUMN wisdom TEXT;
UPDATE change SET after = json_set(after, '$.wisdom', NULL)
WHERE entity = 'core_activity' AND field = '' AND json_type(after) = 'object';

ALTER TABLE casus ADD COLUMN title TEXT NOT NULL DEFAULT '';
ALTER TABLE casus ADD COLUMN worker TEXT;
UPDATE change SET after = json_set(after, '$.title', '', '$.worker', NULL)
WHERE entity = 'casus' AND field = '' AND json_type(after) = 'object';

CREATE TABLE deck (
    name TEXT NOT NULL,
    origin TEXT,
    rank TEXT NOT NULL,
    id TEXT NOT NULL,
    presence TEXT NOT NULL,
    PRIMARY KEY (id)
);

CREATE TABLE round (
    step TEXT NOT NULL,
    day_id TEXT,
    deck_id TEXT,
    casus_id TEXT,
    closed INTEGER NOT NULL,
    cards TEXT NOT NULL,
    turns TEXT NOT NULL,
    rank TEXT NOT NULL,
    id TEXT NOT NULL,
    presence TEXT NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(day_id) REFERENCES day (id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(deck_id) REFERENCES deck (id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id) REFERENCES casus (id) DEFERRABLE INITIALLY DEFERRED
);

ALTER TABLE card ADD COLUMN deck_id TEXT REFERENCES deck (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE card ADD COLUMN activity_id TEXT REFERENCES core_activity (id) DEFERRABLE INITIALLY DEFERRED;
UPDATE change SET after = json_set(after, '$.deck_id', NULL, '$.activity_id', NULL)
WHERE entity = 'card' AND field = '' AND json_type(after) = 'object';

ALTER TABLE play ADD COLUMN round_id TEXT REFERENCES round (id) DEFERRABLE INITIALLY DEFERRED;
UPDATE change SET after = json_set(after, '$.round_id', NULL)
WHERE entity = 'play' AND field = '' AND json_type(after) = 'object';

CREATE TABLE backing (
    activity_id TEXT NOT NULL,
    cell TEXT NOT NULL,
    note_id TEXT NOT NULL,
    id TEXT NOT NULL,
    presence TEXT NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(activity_id) REFERENCES core_activity (id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(note_id) REFERENCES contribution (id) DEFERRABLE INITIALLY DEFERRED
);
