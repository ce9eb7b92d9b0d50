/** The disk that the library is on is full; what was read before is kept. */
export class DiskFull extends Error {}

/** Whether the system has refused to store more, as Node or DuckDB put it. */
export const isDiskFull = (error: unknown): boolean =>
  error instanceof Error &&
  /ENOSPC|EDQUOT|no space left|disk quota|could not write all bytes/iu.test(error.message);
