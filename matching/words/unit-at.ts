/**
 * The UTF-16 unit of a text at a place: `text.charCodeAt(at)`, with the method found once for all.
 *
 * V8 keeps strings in many forms (whole, joined, cut out of another one, in one byte or two), and once
 * more than four of them have come by, it looks the method up again for each unit. A bound function has
 * nothing to be looked up and is compiled in, also where a bundler has made a `var` of the constant;
 * Firefox takes as long either way. This takes a fifth off the time of recognise (`npm run bench`).
 */
export const unitAt: (text: string, at: number) => number = Function.prototype.call.bind(
  String.prototype.charCodeAt,
);
