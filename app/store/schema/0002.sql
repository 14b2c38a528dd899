-- Version 2: the day itself. When it begins and ends, which questions a block asks, what came in another way,
-- who could not come, what contradicts what, and what the group said when the text was read back.
-- The making of older rows gets the first values of the new fields, so that replaying the record gives the tables.

ALTER TABLE day ADD COLUMN starts TEXT;
ALTER TABLE day ADD COLUMN ends TEXT;
ALTER TABLE day ADD COLUMN closed_at TEXT;
UPDATE change SET after = json_set(after, '$.starts', NULL, '$.ends', NULL, '$.closed_at', NULL)
WHERE entity = 'day' AND field = '' AND json_type(after) = 'object';

ALTER TABLE agenda_item ADD COLUMN guide TEXT;
ALTER TABLE agenda_item ADD COLUMN sections TEXT NOT NULL DEFAULT '[]';
ALTER TABLE agenda_item ADD COLUMN least_minutes INTEGER;
ALTER TABLE agenda_item ADD COLUMN allowed_minutes INTEGER;
ALTER TABLE agenda_item ADD COLUMN began_at TEXT;
UPDATE change SET after = json_set(after, '$.guide', NULL, '$.sections', json('[]'), '$.least_minutes', NULL,
    '$.allowed_minutes', NULL, '$.began_at', NULL)
WHERE entity = 'agenda_item' AND field = '' AND json_type(after) = 'object';

ALTER TABLE attendance ADD COLUMN absent INTEGER NOT NULL DEFAULT 0;
UPDATE change SET after = json_set(after, '$.absent', json('false'))
WHERE entity = 'attendance' AND field = '' AND json_type(after) = 'object';

ALTER TABLE contribution ADD COLUMN via TEXT;
UPDATE change SET after = json_set(after, '$.via', NULL)
WHERE entity = 'contribution' AND field = '' AND json_type(after) = 'object';

ALTER TABLE agreement ADD COLUMN day_id TEXT REFERENCES day (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE agreement ADD COLUMN done INTEGER NOT NULL DEFAULT 0;
UPDATE change SET after = json_set(after, '$.day_id', NULL, '$.done', json('false'))
WHERE entity = 'agreement' AND field = '' AND json_type(after) = 'object';

CREATE TABLE contradiction (
    one_id TEXT NOT NULL,
    other_id TEXT NOT NULL,
    id TEXT NOT NULL,
    presence TEXT NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(one_id) REFERENCES contribution (id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(other_id) REFERENCES contribution (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE read_back (
    step TEXT NOT NULL,
    day_id TEXT,
    at TEXT NOT NULL,
    agreed INTEGER NOT NULL,
    text_hash TEXT NOT NULL,
    id TEXT NOT NULL,
    presence TEXT NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(day_id) REFERENCES day (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX attachment_by_step ON attachment (step);
