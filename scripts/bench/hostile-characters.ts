import { type HostileLength, type HostileText, longLine, repeated } from "./hostile-text.ts";

const ARABIC_AND_HEBREW =
  "\u200fهل قابل الوزير محمد السفير في القاهرة؟ \u200fשר החוץ דוד כהן נפגש איתו אתמול. ";
const RUSSIAN = "Президент и министр обсудили вопрос с Иваном Петровым в городе Москве. ";
const CHINESE_AND_JAPANESE = "国务卿约翰逊周二在北京会见了外交部长王毅并讨论了贸易问题ドナルド";

/** Texts whose characters are out of the ordinary; `news` is the ordinary text to compare with. */
export function hostileCharacters(
  news: string,
  { bytes, repetitions: times }: HostileLength,
): HostileText[] {
  return [
    longLine("a line of words", `${news} `, bytes),
    longLine("a line without blanks", "abcdefghij", bytes),
    longLine("a line of capitals without blanks", "ABCDEFGHIJ", bytes),
    longLine("a line of digits", "0123456789", bytes),
    longLine("blanks only", " ", bytes),
    longLine("punctuation only", "?!.,;:—", bytes),
    longLine("soft hyphens only", "\u00ad", bytes),
    longLine("right-to-left text", ARABIC_AND_HEBREW, bytes),
    longLine("Cyrillic text", RUSSIAN, bytes),
    longLine("Chinese and Japanese text", CHINESE_AND_JAPANESE, bytes),
    repeated("one-letter words", "a b ", times),
    repeated("one-letter capitals", "A B ", times),
    repeated("stops between letters", "U.S.A.", times),
    repeated("apostrophes between letters", "o'", times),
    repeated("operators of a search alone", "= ' ^ ! $ | ", times),
    {
      name: "combining marks on one letter",
      make: (share) => [`Jose${"\u0301".repeat(Math.ceil(times * share))}`],
    },
    {
      name: "an at sign and no end",
      make: (share) => [`@${"a".repeat(Math.ceil(times * share))}`],
    },
  ];
}
