import { counted, phrased, type Speech, type Wording } from "./figure.ts";

const open = "(?:依申请公开(?:政府信息)?|(?:依法)?(?:政府)?信息公开|申请公开(?:政府)?(?:信息)?)";
const request = `${open}(?:的)?(?:申请)(?:件|事项)?`;
const came = "(?:新收到?|收到|接收到?|接到|新增)(?:的|各类|各|社会|公众|群众|公民){0,3}";
const end = "(?=[，。;；！!、,.)）]|$)";
const not = "(?:未|没有|没|尚未|未曾)";
const whoever =
  "(?:过|任何|相关|有关|关于|公民|群众|社会|公众|个人|单位|企业|法人|其他组织|组织|和|或者|或|及|、|的|申请人|提出|提交|申请){0,10}";

const requests = /公开申请|依申请|申请公开|申请政府信息公开|申请信息公开/u;
const outcomes = /申请|办结|答复|不予公开|部分公开/u;
const disputes = /公开/u;
const partYear = /上半年|下半年|季度|\d月|截至|截止/u;
const otherWork =
  /热线|留言|信访件|提案|建议|咨询|来信|工单|诉求|许可|备案|上半年|下半年|季度|\d月|截至|截止/u;
const channel =
  /其中|结转|网[上络]|邮|信函|当面|现场|平台|系统|窗口|来信|传真|自然人|法人|企业|组织|转办|转来|人均|平均/u;
const listed = /(?:公开|提供|处理)(?:[、和及与或]|以及)(?:予以)?$|主动$|不$/u;
const reason = /因|属于?|涉及|由于|其中含|自然人|法人|企业/u;

const speech = (
  about: RegExp,
  unless: RegExp,
  doubtful: RegExp,
  ...wordings: Wording[]
): Speech => ({
  about,
  unless,
  doubtful,
  wordings,
  offset: 0,
});

const none = (words: string, firm = true): Wording => ({
  pattern: new RegExp(words, "gu"),
  firm,
});

const outcome = (words: string): Speech =>
  speech(outcomes, listed, new RegExp(`${reason.source}|${otherWork.source}`, "u"), counted(words));

const last = "(?:上一?年度?|去年|(?:19|20)\\d{2}年度?)(?:的)?";
const next = "(?:至|到|入)?(?:下一?年度?|次年|明年|(?:19|20)\\d{2}年度?)";
const appealWords =
  "(?:因|任何|政府信息公开|信息公开|依申请公开|工作|引起|引发|的|相关|有关|而|申请|提起|导致|被|过){0,8}";
const never = "(?:未|没有|无|未曾)(?:有|发生|产生|收到|出现|涉及|被提起|被申请)?";
const lost = "(?![^，。;；]*(?:纠正|败诉|撤销|违法|变更|维持))";

/** How each figure of the form is spoken of in running text. */
export const speeches = {
  received: speech(
    requests,
    channel,
    otherWork,
    counted(`${came}${request}`),
    counted(`受理(?:的)?${request}`, false),
    phrased(`${came}N(?:的)?${request}`),
    none(
      `${not}(?:收到|接到|受理|新收)${whoever}${open}(?:的)?(?:申请|案件|件)?(?:案件|事项|件|情况)?${end}`,
    ),
    none(`(?:无|没有)${open}(?:的)?(?:申请)(?:件|事项|情况)?${end}`),
  ),
  carried_in: {
    ...speech(
      /申请|办结|办理/u,
      /其中$/u,
      otherWork,
      counted(`${last}(?:结转|转入|遗留)(?:至?本年度?|的|办理|继续办理|未办结|政府信息公开){0,3}`),
      none(`(?:无|没有)上一?年度?结转(?:的)?(?:政府信息公开)?(?:申请)?${end}`),
    ),
    offset: -1,
  },
  carried_out: {
    ...speech(
      /申请|办结|办理/u,
      /无$/u,
      otherWork,
      counted(`(?:结转|顺延)${next}(?:的|继续|办理|答复|政府信息公开){0,3}`),
      phrased(
        `N(?:申请|的|政府信息公开|正在办理|尚在办理中?|未办结|按照《条例》){0,3}(?:结转|顺延)${next}`,
      ),
      none(`(?:无|没有)(?:申请)?结转${next}(?:继续)?(?:办理)?(?:的)?(?:申请|事项|情况)?${end}`),
    ),
    offset: 1,
  },
  concluded: speech(
    requests,
    /其中|结转|当场|网[上络]|率/u,
    otherWork,
    counted(`(?:办结|办理完毕)(?:政府信息公开|依申请公开)?(?:申请)?`),
    counted(`(?:答复|办理|办理答复|回复|处理)${request}`, false),
  ),
  granted: outcome("(?<!不)予以公开(?:的)?"),
  partial: outcome("部分公开(?:的)?"),
  granted_and_partial: outcome("予以公开(?:[、和及与或]|以及)(?:予以)?部分公开(?:的)?"),
  denied: outcome("不予公开(?:的)?"),
  unavailable: outcome("无法提供(?:的)?"),
  unprocessed: outcome("不予处理(?:的)?"),
  otherwise: outcome("其他处理(?:的)?"),
  reconsiderations: speech(
    disputes,
    /诉讼(?:[、和及与或]|以及)$/u,
    /受理|审理|办理|代理|答复|新|上一?年|维持|纠正|撤/u,
    counted("(?:行政)?复议(?:案件|申请)?"),
    none(`${never}${appealWords}(?:行政)?复议${lost}`),
  ),
  lawsuits: speech(
    disputes,
    /复议(?:[、和及与或]|以及)(?:行政)?$|一审|二审|再审/u,
    /受理|审理|办理|代理|新|上一?年|维持|纠正|撤|一审|二审|再审/u,
    counted("(?:行政)?诉讼(?:案件)?"),
    none(
      `${never}${appealWords}(?:行政)?(?:复议)?(?:[、和及与或]|以及|或者)?(?:提起|被提起)?(?:行政)?诉讼${lost}`,
    ),
  ),
  documents: speech(
    /规范性文件/u,
    /废止|清理|备案|审查|审核|起草|代拟/u,
    /发布|公布|主动公开|备案|清理|起草/u,
    counted("(?:制发|制定|新制定|出台)(?:了)?(?:行政)?规范性文件"),
    counted("公开规章\\d+件[，、](?:行政)?规范性文件", false),
    none(`${not}(?:制发|制定|出台)(?:过)?(?:行政)?规范性文件${end}`),
  ),
  licences: speech(/许可/u, /率/u, partYear, counted("作出(?:的)?行政许可(?:决定)?")),
  penalties: speech(/处罚/u, /率/u, partYear, counted("作出(?:的)?行政处罚(?:决定)?")),
} as const satisfies Readonly<Record<string, Speech>>;
