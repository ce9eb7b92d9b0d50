import type { Label } from "@gongkai/model";

/** One step on the way to a line or column of the form: a group, or the line or column itself. */
export interface Step {
  readonly key: string;
  readonly label: Label;
  readonly number?: string;
}

/** A step as printed: from which line or column on, over how many of them, at which level and how deep. */
export interface Heading extends Step {
  readonly id: string;
  readonly at: number;
  readonly level: number;
  readonly breadth: number;
  readonly depth: number;
}

/** Headings over neighbours that share a group become one; the last step of a path fills what depth is left. */
export function layersOf(paths: readonly (readonly Step[])[]): Heading[] {
  const levels = depthOf(paths);
  const headings: Heading[] = [];
  const open = new Map<string, number>();
  for (const [at, path] of paths.entries()) {
    for (const [level, step] of path.entries()) {
      const last = level === path.length - 1;
      const id = path
        .slice(0, level + 1)
        .map(({ key }) => key)
        .join("/");
      const before = open.get(id);
      const group = before === undefined ? undefined : headings[before];
      if (group && before !== undefined && !last && group.at + group.breadth === at) {
        headings[before] = { ...group, breadth: group.breadth + 1 };
      } else {
        open.set(id, headings.length);
        headings.push({
          ...step,
          id: `${id}@${at}`,
          at,
          level,
          breadth: 1,
          depth: last ? levels - level : 1,
        });
      }
    }
  }
  return headings;
}

export const depthOf = (paths: readonly (readonly Step[])[]): number =>
  Math.max(...paths.map(({ length }) => length));

export const atLevel = (headings: readonly Heading[], level: number): Heading[] =>
  headings.filter((heading) => heading.level === level);
