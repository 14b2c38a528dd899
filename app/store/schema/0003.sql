-- Version 3: writing it up. Which answers are not needed, what the group wants to reach, named versions,
-- the state that an export was made from, hiaten, and the Word template of an organisation.
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
