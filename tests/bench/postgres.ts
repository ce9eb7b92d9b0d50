import { execFile } from "node:child_process";
import { access, chown, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { Client } from "pg";

/** Where Debian's package postgresql-15 puts what it does not put on the path. */
const programs = "/usr/lib/postgresql/15/bin";

/** For a machine with some gigabytes of memory that does nothing else; how many work on a query is left as it is. */
const settings = {
  listen_addresses: "",
  shared_buffers: "4GB",
  effective_cache_size: "8GB",
  work_mem: "64MB",
  maintenance_work_mem: "512MB",
  max_wal_size: "4GB",
  random_page_cost: "1.1",
  fsync: "off",
};

/** A PostgreSQL 15 in a temporary folder, reached by a socket there, for as long as a work takes; null where it is missing. */
export async function withPostgres<T>(
  work: (client: Client, folder: string) => Promise<T>,
): Promise<T | null> {
  if (
    !(await access(programs).then(
      () => true,
      () => false,
    ))
  )
    return null;
  const folder = await mkdtemp(join(tmpdir(), "gongkai-postgres-"));
  const owner = await ownerOf(folder);
  const data = join(folder, "data");
  const run = (program: string, ...args: string[]) =>
    promisify(execFile)(join(programs, program), ["-D", data, ...args], { ...owner, cwd: folder });
  const given = { ...settings, unix_socket_directories: folder };
  const options = Object.entries(given).map(([name, value]) => `-c ${name}='${value}'`);
  await run("initdb", "--username=postgres", "--auth=trust", "--encoding=UTF8", "--no-locale");
  await run("pg_ctl", "start", "-w", "-l", join(folder, "log"), "-o", options.join(" "));
  const client = new Client({ host: folder, user: "postgres", database: "postgres" });
  try {
    await client.connect();
    return await work(client, folder);
  } finally {
    await client.end();
    await run("pg_ctl", "stop", "-m", "immediate");
    await rm(folder, { recursive: true });
  }
}

/** PostgreSQL refuses to run as root: then it runs as the user that its package makes. */
async function ownerOf(folder: string): Promise<{ uid?: number; gid?: number }> {
  if (process.getuid?.() !== 0) return {};
  const idOf = async (which: string) =>
    Number((await promisify(execFile)("id", [which, "postgres"])).stdout);
  const owner = { uid: await idOf("-u"), gid: await idOf("-g") };
  await chown(folder, owner.uid, owner.gid);
  return owner;
}
