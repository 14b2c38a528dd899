-- Version 5: from draft to database. Remarks that come and go in Word, files that came back, the way to publication,
-- the chain, variation between organisations, the word list of a practice, what was looked at for privacy.
-- The making of older rows gets the first values of the new fields, so that replaying the record gives the tables.

CREATE TABLE word_return (
    name TEXT NOT NULL,
    at TEXT NOT NULL,
    blob_hash TEXT,
    export_code TEXT,
    settled TEXT NOT NULL,
    id TEXT NOT NULL,
    presence TEXT NOT NULL,
    PRIMARY KEY (id)
);

ALTER TABLE remark ADD COLUMN step TEXT;
ALTER TABLE remark ADD COLUMN reply_to TEXT REFERENCES remark (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE remark ADD COLUMN return_id TEXT REFERENCES word_return (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE remark ADD COLUMN contribution_id TEXT REFERENCES contribution (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE remark ADD COLUMN status TEXT;
ALTER TABLE remark ADD COLUMN reason TEXT;
ALTER TABLE remark ADD COLUMN answer TEXT;
ALTER TABLE remark ADD COLUMN placed TEXT;
ALTER TABLE remark ADD COLUMN resolved INTEGER NOT NULL DEFAULT 0;
ALTER TABLE remark ADD COLUMN marks TEXT NOT NULL DEFAULT '[]';
UPDATE change SET after = json_set(after, '$.step', NULL, '$.reply_to', NULL, '$.return_id', NULL,
    '$.contribution_id', NULL, '$.status', NULL, '$.reason', NULL, '$.answer', NULL, '$.placed', NULL,
    '$.resolved', json('false'), '$.marks', json('[]'))
WHERE entity = 'remark' AND field = '' AND json_type(after) = 'object';

ALTER TABLE day ADD COLUMN naming TEXT;
UPDATE change SET after = json_set(after, '$.naming', NULL)
WHERE entity = 'day' AND field = '' AND json_type(after) = 'object';

ALTER TABLE practice ADD COLUMN keep_until TEXT;
UPDATE change SET after = json_set(after, '$.keep_until', NULL)
WHERE entity = 'practice' AND field = '' AND json_type(after) = 'object';

CREATE TABLE milestone (
    "key" TEXT NOT NULL,
    date TEXT,
    done INTEGER NOT NULL,
    note TEXT NOT NULL,
    id TEXT NOT NULL,
    presence TEXT NOT NULL,
    PRIMARY KEY (id)
);

CREATE TABLE chain_item (
    part TEXT NOT NULL,
    text TEXT NOT NULL,
    about_id TEXT,
    rank TEXT NOT NULL,
    id TEXT NOT NULL,
    presence TEXT NOT NULL,
    PRIMARY KEY (id)
);

CREATE TABLE chain_link (
    one_id TEXT NOT NULL,
    other_id TEXT NOT NULL,
    id TEXT NOT NULL,
    presence TEXT NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(one_id) REFERENCES chain_item (id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(other_id) REFERENCES chain_item (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE variation (
    about_id TEXT NOT NULL,
    spread TEXT NOT NULL,
    organisations TEXT NOT NULL,
    text TEXT NOT NULL,
    id TEXT NOT NULL,
    presence TEXT NOT NULL,
    PRIMARY KEY (id)
);

CREATE TABLE known_word (
    word TEXT NOT NULL,
    id TEXT NOT NULL,
    presence TEXT NOT NULL,
    PRIMARY KEY (id)
);

CREATE TABLE cleared (
    kind TEXT NOT NULL,
    words TEXT NOT NULL,
    place TEXT,
    id TEXT NOT NULL,
    presence TEXT NOT NULL,
    PRIMARY KEY (id)
);
