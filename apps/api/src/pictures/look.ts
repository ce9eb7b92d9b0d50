/** So many lines, and so many bars, can be told apart in a picture. */
export const mostLines = 20;
export const mostBars = 60;

export const font =
  "'Noto Sans SC', 'Noto Sans CJK SC', 'Microsoft YaHei', 'PingFang SC', sans-serif";

const colours = [
  ...["#1f5fbf", "#d9822b", "#2e8b57", "#b5405d", "#6b5ca5", "#3aa0b0", "#8c6d31", "#7f7f7f"],
];

export const colourAt = (n: number): string => colours[n % colours.length] ?? "#1a1a1a";

interface Word {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly fontSize: number;
  readonly width: number;
}

/** A line of text that is cut where its room ends. */
export const wordOf = ({ text, left, top, fontSize, width }: Word) => ({
  ...{ type: "text", left, top },
  style: { text, fontSize, fontFamily: font, fill: "#1a1a1a", width, overflow: "truncate" },
});
