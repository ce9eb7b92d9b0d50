-- What one load has to do and has done; kept in memory while it runs.

CREATE TABLE plan.folders (            -- named folders, each with a separator at its end
  folder VARCHAR NOT NULL
);

CREATE TABLE plan.found (              -- a row a file; and, below zero, one a former source that is read again
  position INTEGER NOT NULL,
  root VARCHAR NOT NULL,
  file VARCHAR NOT NULL,
  path VARCHAR NOT NULL,
  original VARCHAR NOT NULL,           -- where its bytes are
  bytes INTEGER NOT NULL,
  modified DOUBLE,
  given VARCHAR NOT NULL,
  noted BOOLEAN NOT NULL,              -- a manifest speaks of it: only readings that rest on the same will do
  superseded BOOLEAN NOT NULL
);

CREATE TABLE plan.known (              -- readings and refusals at hand of a file's contents
  position INTEGER NOT NULL,
  origin VARCHAR NOT NULL,             -- 'former', 'staged' or 'refused'
  id INTEGER NOT NULL,
  sha256 VARCHAR NOT NULL,
  bytes INTEGER NOT NULL,
  modified DOUBLE
);

CREATE TABLE plan.matched (            -- files whose content is one that is known
  position INTEGER NOT NULL,
  sha256 VARCHAR NOT NULL
);

CREATE TABLE plan.outcomes (           -- which reading or refusal each file has
  position INTEGER NOT NULL,
  origin VARCHAR NOT NULL,
  id INTEGER NOT NULL
);

CREATE TABLE plan.gone (               -- files once loaded from a named folder that are there no longer
  path VARCHAR NOT NULL
);

CREATE TABLE plan.agencies (           -- what the registry makes of a claim: an agency, or a refusal
  claim VARCHAR NOT NULL,
  agency VARCHAR,
  code VARCHAR,
  detail VARCHAR
);

CREATE TABLE plan.added (              -- staged readings that the next edition takes
  id INTEGER NOT NULL,
  position INTEGER NOT NULL,
  path VARCHAR NOT NULL,
  sha256 VARCHAR NOT NULL,
  superseded BOOLEAN NOT NULL,
  agency VARCHAR NOT NULL,
  year INTEGER NOT NULL,
  scope VARCHAR NOT NULL,
  published VARCHAR
);

CREATE TABLE plan.kept (               -- readings of the former edition that the next one takes over
  id INTEGER NOT NULL,
  path VARCHAR NOT NULL,
  superseded BOOLEAN NOT NULL,
  agency VARCHAR NOT NULL,
  year INTEGER NOT NULL,
  scope VARCHAR NOT NULL,
  published VARCHAR,
  was_current BOOLEAN NOT NULL
);

CREATE TABLE plan.numbered (           -- both, as they stand in the next edition
  origin VARCHAR NOT NULL,
  id INTEGER NOT NULL,
  new_id INTEGER NOT NULL,
  path VARCHAR NOT NULL,
  superseded BOOLEAN NOT NULL,
  agency VARCHAR NOT NULL,
  was_current BOOLEAN NOT NULL,
  current BOOLEAN NOT NULL
);
