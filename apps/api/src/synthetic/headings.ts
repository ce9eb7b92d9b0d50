type Six = readonly [string, string, string, string, string, string];

/** The official headings, then two wordings found in real reports; `Y` stands for the year. */
const wordings: readonly Six[] = [
  [
    "一、总体情况",
    "二、主动公开政府信息情况",
    "三、收到和处理政府信息公开申请情况",
    "四、政府信息公开行政复议、行政诉讼情况",
    "五、存在的主要问题及改进情况",
    "六、其他需要报告的事项",
  ],
  [
    "一、工作基本情况",
    "二、主动公开政府信息的情况",
    "三、收到和处理政府信息公开申请的情况",
    "四、因政府信息公开工作被申请行政复议、提起行政诉讼情况",
    "五、存在的主要问题及整改措施",
    "六、其他需要报告的事项",
  ],
  [
    "一、Y年总体情况",
    "二、行政机关主动公开政府信息情况",
    "三、行政机关收到和处理政府信息公开申请情况",
    "四、政府信息公开行政复议和行政诉讼情况",
    "五、政府信息公开工作存在的主要问题及改进情况",
    "六、其他需要报告的事项",
  ],
];

/** The six sections' headings in one of the wordings. */
export function headings(wording: number, year: number): Six {
  const [one, ...rest] = wordings[wording] ?? ["", "", "", "", "", ""];
  return [one.replace("Y", String(year)), ...rest];
}
