import { expect, test } from 'vitest';
import { dateInPath, dayOfAddress } from '../../page/address-day';

const DAYS: readonly [address: string, day: string | null][] = [
  ['https://gannet.example/news/2015/03/18/ferry-late', '2015-03-18'],
  ['https://gannet.example/2013-04-22/ferry', '2013-04-22'],
  ['https://gannet.example/2010/WORLD/asia/08/13/ferry', '2010-08-13'],
  ['https://gannet.example/2010/world/asia-pacific/08/13/ferry', '2010-08-13'],
  ['https://gannet.example/islands/2015/apr/21/ferry', '2015-04-21'],
  ['https://gannet.example/islands/20241013-216478/', '2024-10-13'],
  ['https://gannet.example/2024/1/5/ferry', '2024-01-05'],
  ['https://gannet.example/2024/05/ferry', null],
  ['https://gannet.example/2024/02/31/ferry', null],
  ['https://gannet.example/2024/13/05/ferry', null],
  ['https://gannet.example/news/20241399', null],
  ['https://gannet.example/2024/ferries-may-run', null],
  ['https://gannet.example/2024/10-things-to-know', null],
  ['https://gannet.example/news/2016123', null],
  ['https://gannet.example/ferry-2024-05-06', null],
  ['https://gannet.example/ferry', null],
  ['no address', null],
];

test.each(DAYS)('%s was published on %s', (address, day) => {
  expect(dayOfAddress(address)).toBe(day);
});

const DATED: readonly [path: string, isDated: boolean][] = [
  ['/2022/10/17/ferry', true],
  ['/2016/12/15/505723552/ferry', true],
  ['/2022/10/ferry', true],
  ['/202410/ferry', true],
  ['/islands/2022/', false],
  ['/islands/2022/ferries', false],
  ['/2022/12345/ferry', false],
  ['/1850/10/17/ferry', false],
];

test.each(DATED)('%s names a month: %s', (path, isDated) => {
  expect(dateInPath(path) !== null).toBe(isDated);
});
