/** Nouns of one gender for women and men: la victime, le témoin. */
const FIXED =
  /^(?:victimes?|sources?|personnes?|témoins?|médecins?|professeurs?|chefs?|auteurs?|écrivains?|proches?)$/;

/** directrice, avocate, présidente; not: maire, ministre, which women and men are called. */
const FEMININE = /(?:trice|euse|ière|ienne|ante|ente|ée|ate|esse|onne|cheffe|élue)$/;

/** la syndicaliste, une avocate; le maire. `noun` is empty for a name: la CGT. */
export function genderOf(noun: string, determiner: string): 'female' | 'male' | null {
  if (FIXED.test(noun)) return null;
  if (FEMININE.test(noun) || /^(?:la|une|cette)$/.test(determiner)) return 'female';
  return /^(?:le|un|ce|cet|du|au)$/.test(determiner) ? 'male' : null;
}
