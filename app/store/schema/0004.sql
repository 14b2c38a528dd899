-- Version 4: all the other sessions. Choices and who gave them, a status per perspective, agreements on a step,
-- moments and leerinzichten as rows of their own, sources as a register, days of a series, and forms in Word.
-- The making of older rows gets the first values of the new fields, so that replaying the record gives the tables.

CREATE TABLE choice (
    id TEXT NOT NULL,
    option TEXT NOT NULL,
    count INTEGER NOT NULL,
    decided INTEGER NOT NULL,
    presence TEXT NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(id) REFERENCES contribution (id) DEFERRABLE INITIALLY DEFERRED
);

ALTER TABLE check_mark ADD COLUMN perspective TEXT;
UPDATE change SET after = json_set(after, '$.perspective', NULL)
WHERE entity = 'check_mark' AND field = '' AND json_type(after) = 'object';

ALTER TABLE agreement ADD COLUMN step TEXT;
UPDATE change SET after = json_set(after, '$.step', NULL)
WHERE entity = 'agreement' AND field = '' AND json_type(after) = 'object';

ALTER TABLE day ADD COLUMN series INTEGER NOT NULL DEFAULT 0;
UPDATE change SET after = json_set(after, '$.series', json('false'))
WHERE entity = 'day' AND field = '' AND json_type(after) = 'object';

ALTER TABLE source ADD COLUMN "key" TEXT;
ALTER TABLE source ADD COLUMN entry_type TEXT;
ALTER TABLE source ADD COLUMN published_in TEXT;
ALTER TABLE source ADD COLUMN publisher TEXT;
ALTER TABLE source ADD COLUMN volume TEXT;
ALTER TABLE source ADD COLUMN issue TEXT;
ALTER TABLE source ADD COLUMN pages TEXT;
ALTER TABLE source ADD COLUMN doi TEXT;
ALTER TABLE source ADD COLUMN sections TEXT NOT NULL DEFAULT '[]';
ALTER TABLE source ADD COLUMN more TEXT NOT NULL DEFAULT '[]';
UPDATE change SET after = json_set(after, '$.key', NULL, '$.entry_type', NULL, '$.published_in', NULL,
    '$.publisher', NULL, '$.volume', NULL, '$.issue', NULL, '$.pages', NULL, '$.doi', NULL,
    '$.sections', json('[]'), '$.more', json('[]'))
WHERE entity = 'source' AND field = '' AND json_type(after) = 'object';

CREATE TABLE word_form (
    guide TEXT NOT NULL,
    name TEXT NOT NULL,
    blob_hash TEXT,
    places TEXT NOT NULL,
    id TEXT NOT NULL,
    presence TEXT NOT NULL,
    PRIMARY KEY (id)
);

CREATE TABLE moment (
    trajectory_id TEXT NOT NULL,
    "when" TEXT,
    text TEXT NOT NULL,
    rank TEXT NOT NULL,
    id TEXT NOT NULL,
    presence TEXT NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(trajectory_id) REFERENCES trajectory (id) DEFERRABLE INITIALLY DEFERRED
);

ALTER TABLE factor ADD COLUMN moment_id TEXT REFERENCES moment (id) DEFERRABLE INITIALLY DEFERRED;
UPDATE change SET after = json_set(after, '$.moment_id', NULL)
WHERE entity = 'factor' AND field = '' AND json_type(after) = 'object';

CREATE TABLE insight (
    trajectory_id TEXT,
    text TEXT NOT NULL,
    secured TEXT,
    yields TEXT NOT NULL,
    factors TEXT NOT NULL,
    rank TEXT NOT NULL,
    id TEXT NOT NULL,
    presence TEXT NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(trajectory_id) REFERENCES trajectory (id) DEFERRABLE INITIALLY DEFERRED
);

-- A trajectory had its moments and leerinzichten as lists of texts. Each text becomes a row, made by an actor that
-- is named after the trajectory: copies of one file that are migrated apart make the same rows.
INSERT INTO moment (trajectory_id, "when", text, rank, id, presence)
SELECT t.id, NULL, j.value, printf('%08x', j.key + 1), t.id || '-m' || j.key, t.presence
FROM trajectory t, json_each(t.moments) j WHERE typeof(j.value) = 'text';

INSERT INTO insight (trajectory_id, text, secured, yields, factors, rank, id, presence)
SELECT t.id, j.value, NULL, '[]', '[]', printf('%08x', j.key + 1), t.id || '-i' || j.key, t.presence
FROM trajectory t, json_each(t.insights) j WHERE typeof(j.value) = 'text';

INSERT INTO actor (id, name, opened)
SELECT 'v4-' || t.id, '', coalesce((SELECT min(opened) FROM actor), '')
FROM trajectory t WHERE t.moments <> '[]' OR t.insights <> '[]';

INSERT INTO work (actor, counter, kind, label, at)
SELECT id, 1, 'do', 'Praktijkervaring omgezet', opened FROM actor WHERE id LIKE 'v4-%';

INSERT INTO change (actor, counter, work, entity, entity_id, field, before, after, seen, erased)
SELECT 'v4-' || m.trajectory_id, row_number() OVER (PARTITION BY m.trajectory_id ORDER BY m.rank), 1, 'moment', m.id,
    '', 'null', json_object('trajectory_id', m.trajectory_id, 'when', NULL, 'text', m.text, 'rank', m.rank,
    'id', m.id, 'presence', m.presence), '', 0
FROM moment m;

INSERT INTO change (actor, counter, work, entity, entity_id, field, before, after, seen, erased)
SELECT 'v4-' || i.trajectory_id,
    (SELECT count(*) FROM moment m WHERE m.trajectory_id = i.trajectory_id)
        + row_number() OVER (PARTITION BY i.trajectory_id ORDER BY i.rank),
    1, 'insight', i.id, '', 'null', json_object('trajectory_id', i.trajectory_id, 'text', i.text, 'secured', NULL,
    'yields', json('[]'), 'factors', json('[]'), 'rank', i.rank, 'id', i.id, 'presence', i.presence), '', 0
FROM insight i;

DELETE FROM change WHERE entity = 'trajectory' AND field IN ('moments', 'insights');
UPDATE change SET after = json_remove(after, '$.moments', '$.insights')
WHERE entity = 'trajectory' AND field = '' AND json_type(after) = 'object';
ALTER TABLE trajectory DROP COLUMN moments;
ALTER TABLE trajectory DROP COLUMN insights;
