import { createCache } from "@ant-design/cssinjs";

/**
 * The styles of antd's controls, made once: a control that leaves the page keeps its style sheet for the next page,
 * which would otherwise make it anew. A sheet goes when its count of users falls to none; here each change counts one user
 * more, so that it never does.
 */
export function keptStyles(): ReturnType<typeof createCache> {
  const cache = createCache();
  const update = cache.opUpdate.bind(cache);
  cache.opUpdate = (key, change) =>
    update(key, (before) => change(before && [before[0] + 1, before[1]]));
  return cache;
}
