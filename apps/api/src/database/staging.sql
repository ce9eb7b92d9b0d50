-- What has been read and stands in no edition yet: the tables of an edition, and the files that were refused.

CREATE TABLE refusals (
  id INTEGER NOT NULL,
  root VARCHAR NOT NULL,
  file VARCHAR NOT NULL,
  sha256 VARCHAR NOT NULL,
  bytes INTEGER NOT NULL,
  modified DOUBLE,                     -- as in `sources`
  given VARCHAR NOT NULL,
  code VARCHAR NOT NULL,
  detail VARCHAR
);
