-- Version 1 of a practice file. Later versions are later files; this one never changes again.

CREATE TABLE agreement (
    what TEXT NOT NULL,
    who TEXT,
    due TEXT,
    rank TEXT NOT NULL,
    id TEXT NOT NULL,
    presence TEXT NOT NULL,
    PRIMARY KEY (id)
);

CREATE TABLE blob (
    hash TEXT NOT NULL,
    content BLOB NOT NULL,
    PRIMARY KEY (hash)
);

CREATE TABLE card (
    title TEXT NOT NULL,
    principle TEXT,
    text TEXT,
    rank TEXT NOT NULL,
    id TEXT NOT NULL,
    presence TEXT NOT NULL,
    PRIMARY KEY (id)
);

CREATE TABLE casus (
    text TEXT NOT NULL,
    rank TEXT NOT NULL,
    id TEXT NOT NULL,
    presence TEXT NOT NULL,
    PRIMARY KEY (id)
);

CREATE TABLE cluster (
    step TEXT NOT NULL,
    name TEXT NOT NULL,
    specific INTEGER NOT NULL,
    rank TEXT NOT NULL,
    id TEXT NOT NULL,
    presence TEXT NOT NULL,
    PRIMARY KEY (id)
);

CREATE TABLE core_component (
    name TEXT NOT NULL,
    rationale TEXT,
    rank TEXT NOT NULL,
    id TEXT NOT NULL,
    presence TEXT NOT NULL,
    PRIMARY KEY (id)
);

CREATE TABLE day (
    title TEXT,
    date TEXT,
    place TEXT,
    facilitator TEXT,
    expert TEXT,
    scribe TEXT,
    rank TEXT NOT NULL,
    id TEXT NOT NULL,
    presence TEXT NOT NULL,
    PRIMARY KEY (id)
);

CREATE TABLE draft (
    step TEXT NOT NULL,
    text TEXT NOT NULL,
    status TEXT,
    id TEXT NOT NULL,
    presence TEXT NOT NULL,
    PRIMARY KEY (id)
);

CREATE TABLE export (
    code TEXT NOT NULL,
    number INTEGER NOT NULL,
    what TEXT NOT NULL,
    format TEXT NOT NULL,
    at TEXT NOT NULL,
    file_name TEXT NOT NULL,
    blob_hash TEXT,
    id TEXT NOT NULL,
    presence TEXT NOT NULL,
    PRIMARY KEY (id)
);

CREATE TABLE guide (
    "key" TEXT NOT NULL,
    title TEXT NOT NULL,
    content TEXT NOT NULL,
    rank TEXT NOT NULL,
    id TEXT NOT NULL,
    presence TEXT NOT NULL,
    PRIMARY KEY (id)
);

CREATE TABLE network (
    form TEXT,
    reason TEXT,
    first_session TEXT,
    interval_weeks INTEGER,
    duration_months INTEGER,
    facilitators TEXT NOT NULL,
    remark TEXT,
    id TEXT NOT NULL,
    presence TEXT NOT NULL,
    PRIMARY KEY (id)
);

CREATE TABLE person (
    name TEXT NOT NULL,
    role TEXT,
    organisation TEXT,
    naming TEXT,
    quotable INTEGER,
    rank TEXT NOT NULL,
    id TEXT NOT NULL,
    presence TEXT NOT NULL,
    PRIMARY KEY (id)
);

CREATE TABLE practice (
    kind TEXT NOT NULL,
    title TEXT NOT NULL,
    submitter TEXT,
    partners TEXT NOT NULL,
    contact_name TEXT,
    contact_role TEXT,
    contact_email TEXT,
    themes TEXT NOT NULL,
    target_group TEXT,
    short_description TEXT,
    level TEXT,
    id TEXT NOT NULL,
    presence TEXT NOT NULL,
    PRIMARY KEY (id)
);

CREATE TABLE remark (
    section TEXT,
    on_text TEXT,
    comment TEXT NOT NULL,
    author TEXT,
    date TEXT,
    rank TEXT NOT NULL,
    id TEXT NOT NULL,
    presence TEXT NOT NULL,
    PRIMARY KEY (id)
);

CREATE TABLE source (
    kind TEXT,
    author TEXT,
    year TEXT,
    title TEXT NOT NULL,
    url TEXT,
    supports TEXT,
    rank TEXT NOT NULL,
    id TEXT NOT NULL,
    presence TEXT NOT NULL,
    PRIMARY KEY (id)
);

CREATE TABLE trajectory (
    title TEXT NOT NULL,
    outcome TEXT,
    moments TEXT NOT NULL,
    insights TEXT NOT NULL,
    rank TEXT NOT NULL,
    id TEXT NOT NULL,
    presence TEXT NOT NULL,
    PRIMARY KEY (id)
);

CREATE TABLE agenda_item (
    day_id TEXT NOT NULL,
    activity TEXT NOT NULL,
    short_name TEXT,
    minutes INTEGER,
    actual_minutes INTEGER,
    pause INTEGER NOT NULL,
    rank TEXT NOT NULL,
    id TEXT NOT NULL,
    presence TEXT NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(day_id) REFERENCES day (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE core_activity (
    component_id TEXT NOT NULL,
    cluster_id TEXT,
    title TEXT NOT NULL,
    expected TEXT,
    developing TEXT,
    undesired TEXT,
    rank TEXT NOT NULL,
    id TEXT NOT NULL,
    presence TEXT NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(component_id) REFERENCES core_component (id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(cluster_id) REFERENCES cluster (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE factor (
    trajectory_id TEXT NOT NULL,
    helps INTEGER NOT NULL,
    text TEXT NOT NULL,
    perspective TEXT,
    rank TEXT NOT NULL,
    id TEXT NOT NULL,
    presence TEXT NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(trajectory_id) REFERENCES trajectory (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE subgroup (
    day_id TEXT,
    name TEXT NOT NULL,
    rank TEXT NOT NULL,
    id TEXT NOT NULL,
    presence TEXT NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(day_id) REFERENCES day (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE attendance (
    day_id TEXT NOT NULL,
    person_id TEXT NOT NULL,
    subgroup_id TEXT,
    id TEXT NOT NULL,
    presence TEXT NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(day_id) REFERENCES day (id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(person_id) REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(subgroup_id) REFERENCES subgroup (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE contribution (
    kind TEXT NOT NULL,
    step TEXT NOT NULL,
    day_id TEXT,
    person_id TEXT,
    subgroup_id TEXT,
    at TEXT,
    text TEXT,
    private INTEGER NOT NULL,
    anonymous INTEGER NOT NULL,
    to_ask INTEGER NOT NULL,
    parked INTEGER NOT NULL,
    unfinished INTEGER NOT NULL,
    rank TEXT NOT NULL,
    id TEXT NOT NULL,
    presence TEXT NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(day_id) REFERENCES day (id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(person_id) REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(subgroup_id) REFERENCES subgroup (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE attachment (
    contribution_id TEXT,
    step TEXT,
    day_id TEXT,
    name TEXT NOT NULL,
    media_type TEXT,
    blob_hash TEXT,
    rank TEXT NOT NULL,
    id TEXT NOT NULL,
    presence TEXT NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(contribution_id) REFERENCES contribution (id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(day_id) REFERENCES day (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE check_mark (
    id TEXT NOT NULL,
    status TEXT,
    presence TEXT NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(id) REFERENCES contribution (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE note (
    id TEXT NOT NULL,
    color TEXT,
    knowledge TEXT,
    cluster_id TEXT,
    presence TEXT NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(id) REFERENCES contribution (id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(cluster_id) REFERENCES cluster (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE play (
    id TEXT NOT NULL,
    card_id TEXT NOT NULL,
    use INTEGER,
    presence TEXT NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(id) REFERENCES contribution (id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(card_id) REFERENCES card (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE score (
    id TEXT NOT NULL,
    value REAL,
    presence TEXT NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(id) REFERENCES contribution (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE vote (
    note_id TEXT,
    cluster_id TEXT,
    voter_id TEXT,
    count INTEGER NOT NULL,
    id TEXT NOT NULL,
    presence TEXT NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(note_id) REFERENCES note (id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(cluster_id) REFERENCES cluster (id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(voter_id) REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX contribution_by_step ON contribution (step, rank);
CREATE INDEX note_by_cluster ON note (cluster_id);
CREATE INDEX vote_by_note ON vote (note_id);
CREATE INDEX attachment_by_contribution ON attachment (contribution_id);

-- What the file knows of itself: its id, so that copies of one practice recognise each other.
CREATE TABLE file (
    key TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (key)
);

-- Every opening for writing is a new actor. 'opened' is for people; order never comes from it.
CREATE TABLE actor (
    id TEXT NOT NULL,
    name TEXT NOT NULL,
    opened TEXT NOT NULL,
    PRIMARY KEY (id)
);

-- Steps of work: what one gesture did, labelled for people. 'counter' is that of its first change.
-- 'target' is the step ("counter.actor") that an undo or redo speaks of; 'knew' and 'learned' say, per actor, how far
-- the file knew the record before and after a merge.
CREATE TABLE work (
    actor TEXT NOT NULL,
    counter INTEGER NOT NULL,
    kind TEXT NOT NULL,
    label TEXT NOT NULL,
    at TEXT NOT NULL,
    target TEXT,
    knew TEXT,
    learned TEXT,
    PRIMARY KEY (actor, counter)
) WITHOUT ROWID;

-- Changes, by field. An empty field is the making of the row, with all its first values in 'after'.
-- With 'at' filled, 'before' and 'after' are the pieces of a long text that changed at that place.
-- 'seen' names the changes this one knew of and replaces: what is not seen by another is a head.
CREATE TABLE change (
    actor TEXT NOT NULL,
    counter INTEGER NOT NULL,
    work INTEGER NOT NULL,
    entity TEXT NOT NULL,
    entity_id TEXT NOT NULL,
    field TEXT NOT NULL,
    at INTEGER,
    before TEXT,
    after TEXT,
    seen TEXT NOT NULL,
    erased INTEGER NOT NULL,
    PRIMARY KEY (actor, counter)
) WITHOUT ROWID;

CREATE INDEX change_by_row ON change (entity_id, entity, field);

-- What was erased for good, so that merging an old copy doesn't revive it.
-- With 'keep' filled, only what came before that change ("counter.actor") of the field is gone.
CREATE TABLE tombstone (
    entity TEXT NOT NULL,
    entity_id TEXT NOT NULL,
    field TEXT NOT NULL,
    keep TEXT NOT NULL,
    at TEXT NOT NULL,
    PRIMARY KEY (entity, entity_id, field, keep)
) WITHOUT ROWID;
