/** By its file, because the bare name means a module of Node's own. */
declare module "punycode/punycode.es6.js" {
  export { toUnicode } from "punycode";
}
