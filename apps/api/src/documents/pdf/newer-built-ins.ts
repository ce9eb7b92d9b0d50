/**
 * What pdf.js uses of JavaScript that Node has not got yet. Its build for older engines brings all this and much more,
 * and takes three times as long to load.
 */
function define(target: object, name: string, value: unknown): void {
  if (!(name in target))
    Object.defineProperty(target, name, { value, writable: true, configurable: true });
}

interface Store<Key, Value> {
  has(key: Key): boolean;
  get(key: Key): Value | undefined;
  set(key: Key, value: Value): unknown;
}

function getOrInsertComputed<K, V>(this: Store<K, V>, key: K, compute: (key: K) => V) {
  if (!this.has(key)) this.set(key, compute(key));
  return this.get(key);
}

function getOrInsert<K, V>(this: Store<K, V>, key: K, value: V) {
  return getOrInsertComputed.call(this, key, () => value);
}

for (const store of [Map.prototype, WeakMap.prototype]) {
  define(store, "getOrInsert", getOrInsert);
  define(store, "getOrInsertComputed", getOrInsertComputed);
}

const encodedAs = (encoding: BufferEncoding) =>
  function (this: Uint8Array): string {
    return Buffer.from(this.buffer, this.byteOffset, this.byteLength).toString(encoding);
  };

define(Uint8Array.prototype, "toHex", encodedAs("hex"));
define(Uint8Array.prototype, "toBase64", encodedAs("base64"));
define(Uint8Array, "fromBase64", (text: string) => new Uint8Array(Buffer.from(text, "base64")));
define(Math, "sumPrecise", (numbers: Iterable<number>) => {
  let sum = 0;
  for (const number of numbers) sum += number;
  return sum;
});
