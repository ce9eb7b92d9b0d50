-- An edition: everything the library holds at one moment, immutable once built.
-- Sums of them, from which most questions are answered, are added as tables of their own by `cubes/cubes.ts`.
-- Names of cells are those of the official forms (`requests.denied.state_secret.business`).

CREATE TABLE edition (
  number INTEGER NOT NULL,
  schema_version INTEGER NOT NULL,
  reader VARCHAR NOT NULL,             -- hash of the reading code; another one reads every source again
  built VARCHAR NOT NULL               -- ISO 8601, UTC
);

CREATE TABLE regions (
  code VARCHAR NOT NULL,               -- GB/T 2260; synthetic ones begin with 99
  name VARCHAR NOT NULL,
  short_name VARCHAR NOT NULL,         -- 河南, 卫东
  name_en VARCHAR NOT NULL,
  pinyin VARCHAR NOT NULL,             -- 'weidongqu'
  initials VARCHAR NOT NULL,           -- 'wdq'
  parent VARCHAR,
  level VARCHAR NOT NULL,
  valid_from INTEGER,                  -- first and last year at whose end it stood, NULL: no change known
  valid_to INTEGER,
  replaced_by VARCHAR,                 -- where one division took its place whole
  other_names VARCHAR NOT NULL,        -- former names of the same code, '桥东区@-2019', parted by '|'
  government BOOLEAN NOT NULL,         -- has a government that must report
  path VARCHAR NOT NULL,               -- '/410000/410400/410403/': below a region = starts with its path
  synthetic BOOLEAN NOT NULL
);

CREATE TABLE agencies (
  id VARCHAR NOT NULL,
  name VARCHAR NOT NULL,
  other_names VARCHAR NOT NULL,        -- parted by '|'
  region VARCHAR,                      -- NULL: not in the registry, learnt from a report
  level VARCHAR,
  kind VARCHAR NOT NULL,
  scope VARCHAR NOT NULL,              -- of the report it is expected to publish
  expected_from INTEGER,               -- first and last year of expected reports, NULL: no limit
  expected_to INTEGER,
  successor VARCHAR,                   -- the agency that it became part of, whose history it belongs to
  synthetic BOOLEAN NOT NULL,
  pinyin VARCHAR NOT NULL,             -- of its names, 'jiaoyuju', parted by '|'
  initials VARCHAR NOT NULL            -- 'jyj'
);

CREATE TABLE sources (
  id INTEGER NOT NULL,
  root VARCHAR NOT NULL,               -- the folder it was loaded from
  file VARCHAR NOT NULL,               -- its path below that folder
  sha256 VARCHAR NOT NULL,
  format VARCHAR NOT NULL,
  bytes INTEGER NOT NULL,
  modified DOUBLE,                     -- of the file, in milliseconds since 1970; NULL: too fresh to go by
  given VARCHAR NOT NULL,              -- JSON: what was known of the file besides its content when it was read
  claim VARCHAR NOT NULL,              -- JSON: whose report it says it is; the registry makes an agency of it
  url VARCHAR,
  note VARCHAR,
  superseded BOOLEAN NOT NULL,         -- the file has another content by now
  synthetic BOOLEAN NOT NULL
);

-- One row a source read. A blank, unreadable or absent cell is NULL here and among `cells`.
CREATE TABLE readings (
  source INTEGER NOT NULL,
  agency VARCHAR NOT NULL,
  region VARCHAR,
  level VARCHAR,
  kind VARCHAR NOT NULL,
  year INTEGER NOT NULL,
  scope VARCHAR NOT NULL,
  form VARCHAR,                        -- NULL: of before 2019, without comparable tables
  published VARCHAR,                   -- YYYY-MM-DD
  synthetic BOOLEAN NOT NULL,
  current BOOLEAN NOT NULL,            -- false: replaced by another report of the agency, year and scope
  counted INTEGER NOT NULL,            -- figures are made of it: 1 as of a unit, 2 as of a government for all its agencies, 0 none
  broken INTEGER NOT NULL,             -- findings by outcome
  undecided INTEGER NOT NULL,
  unread INTEGER NOT NULL,             -- cells unreadable or absent
  /* cells: a column a cell of either form */
  /* sums: a column a sum of cells that measures are made of */
);

-- The only table that figures are made of: one report an agency, year and scope, with tables that can be compared.
CREATE VIEW reports AS SELECT * EXCLUDE (current, counted) FROM readings WHERE counted > 0;

-- What stands in cells that are not plain numbers, and how numbers are printed otherwise than by their digits (251000元).
CREATE TABLE special_cells (
  source INTEGER NOT NULL,
  kind VARCHAR NOT NULL,
  raw VARCHAR,
  cells BIT NOT NULL,                  -- in which cells: a bit a row of `cell_names`
  synthetic BOOLEAN NOT NULL
);

CREATE TABLE cell_names (bit INTEGER NOT NULL, cell VARCHAR NOT NULL);
INSERT INTO cell_names VALUES /* names: every cell of either form */;

CREATE VIEW cells AS
SELECT s.source, n.cell, s.kind, s.raw, s.synthetic
FROM special_cells s JOIN cell_names n ON get_bit(s.cells, n.bit) = 1;

-- Where the cells of a report stand in its source.
CREATE TABLE places (
  source INTEGER NOT NULL,
  places VARCHAR NOT NULL,             -- JSON: for each row of `cell_names` null or its table, row, column, block, line, page
  synthetic BOOLEAN NOT NULL
);

-- Rows of the source's tables that no form has: kept as printed, part of no figure.
CREATE TABLE extras (
  source INTEGER NOT NULL,
  form_table VARCHAR NOT NULL,
  label VARCHAR NOT NULL,
  place VARCHAR NOT NULL,              -- JSON
  printed VARCHAR NOT NULL,            -- JSON list: column of the form or null, text, place
  synthetic BOOLEAN NOT NULL
);

CREATE TABLE narratives (
  source INTEGER NOT NULL,
  section VARCHAR NOT NULL,
  text VARCHAR NOT NULL,
  synthetic BOOLEAN NOT NULL
);

-- Checks that are broken or could not be made; those that hold are not kept.
CREATE TABLE findings (
  source INTEGER NOT NULL,
  rule VARCHAR NOT NULL,
  outcome VARCHAR NOT NULL,
  cells VARCHAR NOT NULL,              -- JSON list of cell names
  stated DOUBLE,
  derived DOUBLE,
  quotes VARCHAR NOT NULL,             -- JSON list of the words of the narrative that it rests on
  others VARCHAR,                      -- JSON: the other reports that it rests on, how many and which
  severity VARCHAR NOT NULL,           -- of the rule
  version INTEGER NOT NULL,            -- of the rule
  synthetic BOOLEAN NOT NULL
);

-- What a report changed of the one that it replaced: a row a cell that is not as it was.
CREATE TABLE changes (
  source INTEGER NOT NULL,             -- the later report
  former INTEGER NOT NULL,             -- the one before it, of the same agency, year and scope
  cell VARCHAR NOT NULL,
  value_before DOUBLE,                 -- NULL: no number
  value_after DOUBLE,
  raw_before VARCHAR,                  -- as printed, where that is not the number's digits
  raw_after VARCHAR,
  synthetic BOOLEAN NOT NULL
);
