/** The first character of each initial in the order of pinyin; none begins with i, u or v. */
const firsts = [..."阿八嚓哒妸发旮哈讥咔垃痳拏噢妑七呥扨它穵夕丫帀"];
const letters = "abcdefghjklmnopqrstwxyz";

const order = new Intl.Collator("zh-Hans-CN-u-co-pinyin");
const han = /\p{Script=Han}/u;

/** The initials of a name's pinyin; of a character with several readings the commonest. 教育局 is `jyj`. */
export function initialsOf(name: string): string {
  return [...name]
    .map((char) => {
      if (!han.test(char)) return char.toLowerCase();
      const at = firsts.findLastIndex((first) => order.compare(first, char) <= 0);
      return letters[at] ?? "";
    })
    .join("");
}

/** Whether a text can be the initials of something. */
export const isInitials = (text: string): boolean => /^[a-z]{2,}$/iu.test(text);

export const holdsInitials = (name: string, typed: string): boolean =>
  initialsOf(name).includes(typed.toLowerCase());
