/** Names of bodies, offices and laws that no other words can stand for; the records' own count too. */
export const OFFICIAL_NAMES: readonly string[] = [
  "Office of the Director of National Intelligence",
  "Department of Government Efficiency",
];
