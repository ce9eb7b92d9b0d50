const wide = /[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uffef“”]/u;

/** At most about how many pixels a line of text takes; a Han character is as wide as high. */
export function textWidth(text: string, size: number): number {
  const ems = [...text].reduce((sum, char) => sum + (wide.test(char) ? 1 : 0.66), 0);
  return Math.ceil(ems * size);
}
