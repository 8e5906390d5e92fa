/** Given names and the short forms under which the same person goes: the full form first. */
const SHORT_FORMS = `william bill will billy|robert bob rob bobby robbie|richard dick rick rich ricky|james jim jimmy jamie|
john jack johnny|joseph joe joey|thomas tom tommy|michael mike mick mickey|charles charlie chuck|edward ed ted eddie|
theodore ted teddy|elizabeth liz beth betsy lizzie eliza|margaret maggie peggy meg|katherine kate kathy katie|
catherine cathy kate katie|kathleen kathy|patricia pat patty trish|patrick pat paddy|anthony tony|andrew andy drew|
alexander alex sandy sasha|benjamin ben|bernard bernie|christopher chris|daniel dan danny|david dave|donald don donny|
gerald gerry jerry|gregory greg|henry harry hank|jennifer jen jenny|jeffrey jeff|jonathan jon|kenneth ken|lawrence larry|
leonard len lenny|matthew matt|nicholas nick|peter pete|philip phil|raymond ray|ronald ron|samuel sam|samantha sam|
stephen steve|steven steve|susan sue|timothy tim|vincent vince|walter walt|zachary zach|deborah debbie deb|rebecca becky|
victoria vicky tori|joshua josh|nathaniel nate|frederick fred|francis frank|eugene gene|abraham abe|barbara barb`;

const FULL_FORMS = new Map<string, Set<string>>();
for (const group of SHORT_FORMS.replace(/\s/g, ' ').split('|')) {
  const names = group.trim().split(/ +/);
  for (const name of names) {
    const known = FULL_FORMS.get(name) ?? new Set();
    for (const other of names) known.add(other);
    FULL_FORMS.set(name, known);
  }
}

/** Could one given name be a form of the other? Bill and William, Tim and Timothy; lower case. */
export function isNicknameOf(one: string, other: string): boolean {
  return FULL_FORMS.get(one)?.has(other) ?? false;
}
