const wide = /[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uffef“”]/u;
const thin = /[ijlI.,:;|!'’·[\]()frt \-/]/u;
const broad = /[mwMW%▲▼–—…]/u;
const capital = /[A-Z]/u;

/** Of the widest common typeface, in parts of the size of type; a Han character is as wide as high. */
function emsOf(char: string): number {
  if (wide.test(char) || broad.test(char)) return 1;
  if (thin.test(char)) return 0.42;
  return capital.test(char) ? 0.74 : 0.64;
}

/** At most about how many pixels a line of text takes; bold is a tenth wider. */
export function textWidth(text: string, size: number, bold = false): number {
  const ems = [...text].reduce((sum, char) => sum + emsOf(char), 0);
  return Math.ceil(ems * size * (bold ? 1.1 : 1));
}
