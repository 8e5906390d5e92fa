import { expect, test } from 'vitest';
import { readPrintedDay } from '@/page/printed-day';

test.each([
  ['Published: April 21, 2015, at 11:29 a.m.', null, '2015-04-21'],
  ['posted Aug 18th 2010 7:30PM', null, '2010-08-18'],
  ['9:39AM BST 05 Oct 2011', 'en', '2011-10-05'],
  ['Wednesday, 21 Sep 2011 | 4:35 PM ET', 'en', '2011-09-21'],
  ['1er mai 2015 à 13h36', 'fr', '2015-05-01'],
  ['30 avril 2015', 'fr', '2015-04-30'],
  ['le 3 août 2015', 'fr', '2015-08-03'],
  ['28 de octubre de 2012', 'es', '2012-10-28'],
  ['1. März 2020, 10:30 Uhr', 'de', '2020-03-01'],
  ['2015-08-03 09:05', null, '2015-08-03'],
  ['15.08.2015, 14:10', null, '2015-08-15'],
  ['2/26/2015 7:11 AM PST', null, '2015-02-26'],
  ['domingo 28/10/2012 03:21 horas', null, '2012-10-28'],
  ['4/5/2015', 'en-US', '2015-04-05'],
  ['4/5/2015', 'en-GB', '2015-05-04'],
  ['4/5/2015', 'en', null],
  ['4/5/2015', null, null],
  ['5/5/2015', null, '2015-05-05'],
  ['31/02/2015', null, null],
  ['Marketing 2015', null, null],
  ['March 18 at 3:57 PM', null, null],
  ['The 50 best websites of 2011', null, null],
])('%s in %s', (line, language, day) => {
  expect(readPrintedDay(line, language)).toBe(day);
});
