/** What is not worth leaving out. */
const least = 4;

/** As far as the last name of a place; 市 after 市 begins a word. */
const place = /^.*(?:省|(?<!市)市|区|县|自治州|盟|旗|镇|乡)/u;
const placeEnd = /(?:省|市|区|县|自治州|盟|旗|镇|乡)$/u;

const latin = /\p{Script=Latin}/u;

/**
 * Names without the places that all of them begin with and without what all of them end with after the name of a place,
 * so that what tells them apart can be seen. Names in Latin letters stay: parts of them say nothing.
 */
export function shortNames(names: readonly string[]): string[] {
  if (names.length < 2 || names.some((name) => latin.test(name))) return [...names];
  const before = beginning(names);
  const rests = names.map((name) => name.slice(before));
  const after = ending(rests);
  return rests.map((rest) =>
    [before > 0 && "…", rest.slice(0, rest.length - after), after > 0 && "…"]
      .filter(Boolean)
      .join(""),
  );
}

/** How much all names share at their beginning, to the end of a place; none where nothing would be left of one. */
function beginning(names: readonly string[]): number {
  const [{ length }] = place.exec(shared(names)) ?? [""];
  return length >= least && names.every((name) => name.length > length) ? length : 0;
}

/** How much all names share at their end, from the end of a place or from a mark in brackets on. */
function ending(names: readonly string[]): number {
  const common = shared(names.map((name) => [...name].reverse().join(""))).length;
  for (let length = common; length >= least; length--) {
    const cores = names.map((name) => name.slice(0, name.length - length));
    const [first = ""] = names;
    const marked = first.at(-length) === "〔";
    if (cores.every((core) => core !== "" && (marked || placeEnd.test(core)))) return length;
  }
  return 0;
}

function shared([first = "", ...others]: readonly string[]): string {
  const differs = [...first].findIndex((char, i) => others.some((name) => name[i] !== char));
  return differs < 0 ? first : first.slice(0, differs);
}
