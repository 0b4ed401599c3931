declare module "virtual:fact-base" {
  const base: import("./schema.ts").FactBase;
  export default base;
}
