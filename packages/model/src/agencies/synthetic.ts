/** The end of every generated agency's name, so that none passes for a real one. */
export const syntheticSuffix = "〔合成〕";

/** What every generated document says of itself. */
export const syntheticNotice = "合成示例数据";
