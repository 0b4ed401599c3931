import { fold } from "../words/fold.ts";

/**
 * Formal given names and the short forms that newspapers write for them. Only what hardly ever names
 * another member of the same family: "Don Trump" is rather the son.
 */
const SHORT_FORMS = `
  Abraham Abe; Albert Al Bert; Alexander Alex; Andrew Andy Drew; Anthony Tony; Arthur Art;
  Benjamin Ben; Bernard Bernie; Bradley Brad; Charles Charlie Chuck; Christopher Chris;
  Daniel Dan Danny; David Dave; Deborah Debbie; Douglas Doug; Edward Ed Eddie Ted;
  Elizabeth Liz Beth; Eugene Gene; Frederick Fred; Gerald Gerry Jerry; Geoffrey Geoff;
  Gregory Greg; Harold Harry Hal; Henry Harry Hank; James Jim Jimmy; Jeffrey Jeff; Jerome Jerry;
  Joseph Joe; Joshua Josh; Katherine Kate Kathy; Kenneth Ken; Lawrence Larry; Leonard Len;
  Leslie Les; Louis Lou; Margaret Maggie Peggy; Matthew Matt; Michael Mike Mick; Mitchell Mitch;
  Nathaniel Nate; Nicholas Nick; Patricia Pat Patty; Patrick Pat; Peter Pete; Philip Phil;
  Randall Randy; Raymond Ray; Reginald Reg; Richard Dick Rich Rick; Robert Bob Bobby Rob;
  Ronald Ron; Russell Russ; Samuel Sam; Stanley Stan; Stephen Steve; Steven Steve; Stuart Stu;
  Susan Sue; Terrence Terry; Theodore Ted Teddy; Thomas Tom Tommy; Timothy Tim; Victoria Vicky;
  Vincent Vince; Walter Walt; William Bill Billy Will
`;

const equals = readEquals();

/** Other forms of a given name, folded: the short ones of a formal name, the formal of a short one. */
export function otherForms(givenName: string): readonly string[] {
  return equals.get(fold(givenName)) ?? [];
}

function readEquals(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  const add = (name: string, other: string) => found.set(name, [...(found.get(name) ?? []), other]);
  for (const row of SHORT_FORMS.split(";")) {
    const [formal = "", ...short] = row.trim().split(/\s+/).map(fold);
    for (const form of short) {
      add(formal, form);
      add(form, formal);
    }
  }
  return found;
}
