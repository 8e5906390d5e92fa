/**
 * Formulas that different people say on different days: sharing one says nothing about who repeats whom. By hand; in
 * small letters, without punctuation.
 */
export const STOCK_PHRASES: readonly string[] = `
thoughts and prayers are with
thoughts and prayers
our hearts go out to
my heart goes out to
deepest condolences
heartfelt condolences to the family
rest in peace
enough is enough
at the end of the day
no stone unturned
no one is above the law
nobody is above the law
justice will be served
let justice take its course
we do not comment on
we cannot comment on ongoing investigations
it would be inappropriate to comment
the investigation is ongoing
our top priority
is our number one priority
we take these allegations very seriously
we take this matter extremely seriously
we are aware of the incident
we are aware of reports
cooperating fully with the authorities
we will continue to monitor the situation
continue to work closely with
deeply saddened by the loss
shocked and saddened
we apologise for any inconvenience
we apologize for any inconvenience
we are looking forward to
i am very proud of
take it one game at a time
take it one day at a time
give one hundred percent
thank you very much
happy birthday
make america great again
god bless america
god bless you
`
  .trim()
  .split('\n');
