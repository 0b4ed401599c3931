/**
 * Words, folded, that a text on anything may hold. An alias made of nothing else needs context on
 * the page. Add a word where a phrase of such words marks what it should not.
 */
export const EVERYDAY_WORDS: ReadonlySet<string> = new Set(
  `a an and at for from his her in its of on the their to with
  administration agreement aid aides ambassador announcement arms assessment attack attacks book
  call calls campaign ceasefire chief collapse conflict congress crisis deadline deal drones
  election elections expulsion first forces government hack interference interview invasion lady
  leader leaders letters meeting meetings minister moratorium negotiations offensive office oil
  pause peace plan plot president presidency press price prices promise proposal remarks report
  reset sanctions second secretary senator shipments spokesman state strikes summit talks tariffs
  term terms threat treaty troops ultimatum vote war warning warnings weapons
  monday tuesday wednesday thursday friday saturday sunday
  january february march april may june july august september october november december`
    .trim()
    .split(/\s+/),
);
