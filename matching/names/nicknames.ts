import { fold } from "../words/fold.ts";

/**
 * Formal given names and the short forms that newspapers write for them. Only what hardly ever names
 * another member of the same family: "Don Trump" is rather the son.
 */
const SHORT_FORMS = `
  Abraham Abe; Albert Al Bert; Alexander Alex; Alistair Ally; Andrew Andy Drew; Anthony Tony; Arthur Art;
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

/**
 * Spellings of one given name in Latin letters, as papers write it from other scripts. Vladimir and
 * Volodymyr are left out: whether somebody is called both, only a record can say.
 */
const SPELLINGS = `
  Alexander Aleksandr Alexandr Aleksander Oleksandr; Aleksandra Alexandra Oleksandra;
  Alexei Alexey Aleksei Aleksey Oleksii Oleksiy; Anatoly Anatoli Anatoliy Anatolii;
  Andrei Andrey Andrej Andriy Andrii; Arkady Arkadi; Artem Artyom; Bogdan Bohdan; Daria Darya;
  Dmitry Dmitri Dmitriy Dmitrij Dimitri Dmytro; Fyodor Fedor Fiodor; Galina Halyna;
  Gennady Gennadi Gennadiy Hennadiy; Georgy Georgi Georgiy; Grigory Grigori Hryhoriy; Igor Ihor;
  Ilya Ilia; Inga Inha; Irina Iryna; Kirill Kyrylo; Konstantin Constantin; Ksenia Xenia;
  Lyudmila Ludmila Liudmila; Maria Mariya Mariia; Maxim Maksim Maksym; Mikhail Michail Mykhailo;
  Natalya Natalia Nataliya; Nikolai Nikolay Nikolaj Mykola; Oleg Oleh; Olga Olha; Pavel Pavlo;
  Pyotr Petr Piotr Petro; Semyon Semen; Sergei Sergey Sergej Serguei Sergii Serhii Serhiy;
  Sofia Sofya Sofiya; Svetlana Svitlana; Tatyana Tatiana Tatjana Tetiana; Timofei Timofey;
  Valery Valeri Valeriy Valerii; Vasily Vasili Vassily Vasyl; Vitaly Vitali Vitaliy Vitalii;
  Vyacheslav Viacheslav Viatcheslav Vjaceslav; Wladimir Vladimir; Yegor Egor;
  Yekaterina Ekaterina Kateryna; Yelena Elena Jelena Olena; Yevgeny Yevgeni Evgeny Evgeni Evgeniy Yevhen;
  Yulia Yuliya Iulia Julia; Yuri Yury Yuriy Iouri Iurii Juri;
  Abdul Abdel; Abdullah Abdallah Abdulla; Ahmed Ahmad; Faisal Feisal Faysal; Fatima Fatemeh; Hamid Hameed;
  Hassan Hasan; Hussein Hussain Husain Hossein Husayn; Ibrahim Ebrahim Ibraheem; Ismail Esmail; Jamal Gamal;
  Karim Kareem; Khalid Khaled; Mahmoud Mahmud; Majid Majed; Moammar Muammar;
  Mohammed Muhammad Mohammad Mohamed Mohamad Muhammed; Mustafa Mostafa Moustafa; Nasser Nasir Naser;
  Omar Umar; Osama Usama; Rafiq Rafik; Rashid Rasheed; Said Saeed Sayeed; Salim Saleem Selim;
  Suleiman Sulaiman Soleiman; Tariq Tareq Tarek Tarik; Walid Waleed;
  Yusuf Yusef Yousef Youssef Yousuf; Zayed Zaid Zayd
`;

const equals = readEquals();

/**
 * Other forms of a given name, folded: the short ones of a formal name, the formal of a short one, other
 * spellings.
 */
export function otherForms(givenName: string): readonly string[] {
  return equals.get(fold(givenName)) ?? [];
}

function readEquals(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  const add = (name: string, other: string) => found.set(name, [...(found.get(name) ?? []), other]);
  for (const [formal = "", ...short] of rowsOf(SHORT_FORMS)) {
    for (const form of short) {
      add(formal, form);
      add(form, formal);
    }
  }
  for (const names of rowsOf(SPELLINGS)) {
    for (const name of names) for (const other of names) if (other !== name) add(name, other);
  }
  return found;
}

function rowsOf(table: string): string[][] {
  return table.split(";").map((row) => row.trim().split(/\s+/).map(fold));
}
