/** Words that speak of another year than the report's; those that only compare with it are no such words. */
const mention =
  /(?<compare>(?:较|比|与|同|相较于?|相比)(?:上一?年度?|去年|前年|(?:19|20)\d{2}年度?))|(?<carried>(?:上一?年度?|去年|(?:19|20)\d{2}年度?)(?:的)?(?:结转|转入|遗留)|(?:结转|转|顺延|延续|延期)(?:至|到|入)?(?:下一?年度?|次年|明年|(?:19|20)\d{2}年度?))|(?<own>本年度?|今年|当年)|(?<year>(?:19|20)\d{2})(?=年)|(?<other>上一?年度?|去年|前年|明年|下一?年度?|次年|近[两三五\d]年|[两三五]年来|以来|累计|历年|同期)/gu;

/** Which year a text last speaks of: the report's, another, or none that it names. */
export function yearIn(text: string, year: number | null): "own" | "other" | "none" {
  const last = [...text.matchAll(mention)]
    .map(({ groups }) => groups ?? {})
    .findLast(({ own, year: named, other }) => own || named || other);
  if (!last) return "none";
  if (last["own"]) return "own";
  return last["year"] !== undefined && Number(last["year"]) === year ? "own" : "other";
}
