/** The peoples whose names stand in names of divisions; those of one character only with 族. */
const peoples =
  /(?:(?:蒙古|哈萨克|柯尔克孜|塔吉克|锡伯|维吾尔|达斡尔|鄂温克|朝鲜|土家|布依|哈尼|景颇|傈僳|拉祜|布朗|纳西|普米|独龙|仡佬|仫佬|毛南|东乡|保安|撒拉|裕固|各)族?|[回藏苗彝壮满侗瑶白傣黎佤畲水土羌怒]族)$/u;

const autonomous = /自治[区州县旗]$/u;
const kinds =
  /(?:特别行政区|行政委员会|(?<=..)地区|(?<=神农架)林区|(?<=..)[新特]区|[省市县区盟旗])$/u;

/** Banners and mining districts are called by their whole names: 科尔沁右翼前旗, 井陉矿区. */
const whole = /(?:[前后中左右]旗|联合旗|矿区)$/u;

/** The name of a division without its kind: 河南省 → 河南, 卫东区 → 卫东, 湘西土家族苗族自治州 → 湘西, 东区 → 东区. */
export function shortName(name: string): string {
  if (whole.test(name)) return name;
  const stem = withoutPeoples(name.replace(autonomous, "").replace(kinds, ""));
  return stem.length < 2 ? name : stem;
}

/** What is left must still be a name: 鄂温克族自治旗 is 鄂温克, and 内蒙古 keeps its people. */
function withoutPeoples(name: string): string {
  const stem = name.replace(peoples, "");
  if (stem === name) return name;
  return stem.length < 2 ? name.replace(/族$/u, "") : withoutPeoples(stem);
}
