import { expect, test } from "vitest";
import { shortName } from "./short-name.ts";

test.each([
  ["河南省", "河南"],
  ["平顶山市", "平顶山"],
  ["卫东区", "卫东"],
  ["内蒙古自治区", "内蒙古"],
  ["广西壮族自治区", "广西"],
  ["新疆维吾尔自治区", "新疆"],
  ["香港特别行政区", "香港"],
  ["浦东新区", "浦东"],
  ["大兴安岭地区", "大兴安岭"],
  ["锡林郭勒盟", "锡林郭勒"],
  ["神农架林区", "神农架"],
  ["津市市", "津市"],
  ["六枝特区", "六枝"],
  ["万柏林区", "万柏林"],
  ["清新区", "清新"],
])("%s is called %s", (name, short) => {
  expect(shortName(name)).toBe(short);
});

test.each([
  ["湘西土家族苗族自治州", "湘西"],
  ["克孜勒苏柯尔克孜自治州", "克孜勒苏"],
  ["双江拉祜族佤族布朗族傣族自治县", "双江"],
  ["龙胜各族自治县", "龙胜"],
  ["梅里斯达斡尔族区", "梅里斯"],
  ["东乡族自治县", "东乡"],
  ["鄂温克族自治旗", "鄂温克"],
  ["鄂伦春自治旗", "鄂伦春"],
])("%s is called %s, without the peoples of its name", (name, short) => {
  expect(shortName(name)).toBe(short);
});

test.each(["东区", "沙县", "城区", "科尔沁右翼前旗", "巴林左旗", "井陉矿区"])(
  "%s keeps its whole name",
  (name) => {
    expect(shortName(name)).toBe(name);
  },
);
