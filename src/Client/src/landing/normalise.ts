/** Old and odd forms of kanji, and the ordinary form that stands for each. */
export type OddForms = ReadonlyMap<string, string>;

// The rules are those of Annai.Content.Matching, sign by sign: tests/Vectors/normalise.json holds them together.
const long =
  "(?:社会|特定)?医療法人(?:社団|財団)?|(?:一般|公益)?(?:社団|財団)法人|社会福祉法人|学校法人|宗教法人|" +
  "(?:地方)?独立行政法人|(?:国立|公立)大学法人|国立研究開発法人|(?:認定)?(?:特定非営利活動|npo)法人|農事組合法人|" +
  "(?:株式|有限|合同|合資|合名|相互)会社";
const short =
  "医|医社|医財|医療|社医|特医|株|有|合|資|財|社|福|社福|学|宗|独|地独|特非|一社|一財|公社|公財|npo";
const firstForms = new RegExp(`^(?:\\(?(?:${long}|${short})\\)(?:社団|財団)?|${long})+`);
const lastForms = new RegExp(`(?:\\((?:${long}|${short})\\)|${long})+$`);

const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{NChar}\uFFFD\uFE00-\uFE0F\u{E0100}-\u{E01EF}]/gu;
const alone = "゛゜İ㊑㊒㊓㊖㊩";
const composed = ["\u3099", "\u309A", "i", "(株)", "(有)", "(社)", "(財)", "(医)"];

const dropped = /[\s・·•‧∙⋅\u0300-\u036F\u3099\u309A]/;
const dash = /[\u2010-\u2015−─━⁃˗⎯゠]/;
const wave = /[〜〰∼∾]/;
const opening = /[[{<〈《「『【〔〖〘〚«]/;
const closing = /[\]}>〉》」』】〕〗〙〛»]/;
const stop = /[.,。、!?'"’‘”“~]/;

const digit = /[0-9]/;
const kanji = /[々〇\u3400-\u9FFF\uF900-\uFAFF]/;
const hiragana = /[ぁ-ゖゝゞ]/;
const kana = /[ぁ-ゖゝゞァ-ヺヽヾー]/;
const numeral = /[〇一二三四五六七八九十百千]/;
const numerals = "〇一二三四五六七八九";
const counter = /^(?:[丁条番号]|地割)/;

/** The one spelling under which names, addresses and search words are compared: the same as at the build. */
export function normalised(text: string, forms: OddForms): string {
  for (;;) {
    const passed = settled(withoutForms(folded(composedOf(text), forms)));
    if (passed === text) return text;
    text = passed;
  }
}

function composedOf(text: string): string {
  const visible = text.replace(unseen, "").replace(/[゛゜İ㊑㊒㊓㊖㊩]/g, (sign) => composed[alone.indexOf(sign)] ?? "");
  return visible.normalize("NFKC");
}

/** From groups whose first stands for the rest: 高髙 崎﨑. */
export function oddForms(groups: string): OddForms {
  return new Map(groups.split(" ").flatMap((group) => {
    const signs = [...group];
    return signs.slice(1).map((odd): [string, string] => [odd, signs[0] ?? ""]);
  }));
}

function folded(text: string, forms: OddForms): string {
  let signs = "";
  // Sign by sign, for a sigma at the end of a word is another one than within.
  for (const sign of text) signs += foldedSign(sign.toLowerCase(), forms);
  return signs;
}

function foldedSign(sign: string, forms: OddForms): string {
  if (dropped.test(sign) && sign.length === 1) return "";
  if (dash.test(sign)) return "-";
  if (wave.test(sign)) return "~";
  if (opening.test(sign)) return "(";
  return closing.test(sign) ? ")" : (forms.get(sign) ?? sign);
}

function withoutForms(text: string): string {
  return without(lastForms, without(firstForms, text)).replace(/[()]/g, "");
}

function without(forms: RegExp, text: string): string {
  const rest = text.replace(forms, "");
  return /[\p{L}\p{Nd}]/u.test(rest) ? rest : text;
}

function settled(text: string): string {
  let done = "";
  for (let at = 0; at < text.length; ) {
    const length = lengthAt(text, at);
    done += spelling(text, at, length, done.slice(-1));
    at += length;
  }
  return done;
}

/** How many signs are spelled together: a number in kanji, or ヴァ. */
function lengthAt(text: string, at: number): number {
  let end = at;
  while (numeral.test(text.charAt(end))) end++;
  return end > at ? end - at : /^[ヴゔ][ァィェォぁぃぇぉ]/.test(text.slice(at, at + 2)) ? 2 : 1;
}

function spelling(text: string, at: number, length: number, last: string): string {
  const sign = text.charAt(at);
  const following = text.charAt(at + length);
  if (numeral.test(sign)) return number(text, at, length, last);
  if (length === 2) return "ばびべぼ".charAt("ぁぃぇぉ".indexOf(hiraganaOf(text.charAt(at + 1))));
  if (sign === "ヴ" || sign === "ゔ") return hiraganaOf(following) === "ゅ" ? "び" : "ぶ";
  return beside(sign, text.charAt(at - 1), last, following);
}

function beside(sign: string, written: string, last: string, following: string): string {
  if (sign === "-" || sign === "ー")
    return kana.test(last) && (sign === "ー" || !/[0-9a-z]/.test(following)) ? "ー" : "-";
  const isBeforeKanji = kanji.test(following);
  if (sign === "ケ" && isBeforeKanji && (kanji.test(written) || hiragana.test(written) || digit.test(written)))
    return "が";
  if (/[かカ]/.test(sign) && isBeforeKanji && (digit.test(last) || numeral.test(last))) return "が";
  if (stop.test(sign)) return digit.test(last) && digit.test(following) ? sign : "";
  return hiraganaOf(sign);
}

function hiraganaOf(sign: string): string {
  const index = "ッっヮゎヰゐヱゑ".indexOf(sign);
  if (index >= 0 && sign !== "") return "つつわわいいええ".charAt(index);
  return /[ァ-ヶヽヾ]/.test(sign) ? String.fromCharCode(sign.charCodeAt(0) - 0x60) : sign;
}

function number(text: string, at: number, length: number, last: string): string {
  const run = text.slice(at, at + length);
  const isCounted = !digit.test(last) && length <= 8 && counter.test(text.slice(at + length, at + length + 2));
  const value = isCounted ? valueOf(run) : undefined;
  return value === undefined ? run : String(value);
}

function valueOf(run: string): number | undefined {
  if (!/[十百千]/.test(run)) return Number([...run].map((sign) => numerals.indexOf(sign)).join(""));
  let total = 0;
  let pending = -1;
  let smallest = Infinity;
  for (const sign of run) {
    const unit = { 十: 10, 百: 100, 千: 1000 }[sign] ?? 1;
    if (unit === 1 ? pending >= 0 : unit >= smallest) return undefined;
    if (unit > 1) {
      total += (pending < 0 ? 1 : pending) * unit;
      smallest = unit;
    }
    pending = unit === 1 ? numerals.indexOf(sign) : -1;
  }
  return total + Math.max(pending, 0);
}
