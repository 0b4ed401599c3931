declare module "virtual:fact-base" {
  const base: import("./schema.ts").FactBase;
  export default base;
}

declare module "virtual:matching-index" {
  /** The index of the fact base, as matching/index-text.ts writes it. */
  const text: string;
  export default text;
}
