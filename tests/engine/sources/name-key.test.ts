import { describe, expect, test } from 'vitest';
import { nameKey } from '@/engine/sources/name-key';

describe('nameKey', () => {
  test.each([
    ['Zelensky', 'Zelenskyy', 'Zelenskiy', 'Zelenskij', 'Zelenskyi', 'Zelenski', 'Зеленський', 'Зеленский'],
    ['Volodymyr Zelensky', 'VOLODYMYR ZELENSKYY', 'Volodymyr  Zelenskyi’s'],
    ['Sergey Lavrov', 'Sergei Lavrov', 'Сергей Лавров'],
    ['Alexei Navalny', 'Aleksei Navalny', 'Alexey Navalnyi', 'Алексей Навальный'],
    ['Yuri Volkov', 'Yury Volkov', 'Yuriy Volkov', 'Юрий Волков'],
    ['Dmitry Orlov', 'Dmitri Orlov', 'Dmitriy Orlov'],
    ['Kim Jong Un', 'Kim Jong-un'],
    ['Sørensen', 'Sorensen'],
    ['Lech Wałęsa', 'Lech Walesa'],
    ['Mokitimi Tšosane', 'Mokitimi Tsosane'],
    ['Recep Yıldız', 'Recep Yildiz'],
    ['O’Brien', "O'Brien", 'OBrien'],
    ['Hoffmann', 'Hoffman'],
  ])('gives the spellings of %s one key', (...spellings) => {
    expect(new Set(spellings.map(nameKey)).size).toBe(1);
  });

  test.each([
    ['Kelly', 'Kelley'],
    ['Mary Holm', 'Mari Holm'],
    ['Tony Berg', 'Toni Berg'],
    ['Ann', 'An'],
    ['Lee', 'Le'],
    ['Kim Jong Un', 'Kim Yo Jong'],
    ['Sana Qureshi', 'Sana'],
    ['Healey', 'Healy'],
    ['Janet Yellen', 'Janet Ellen'],
    ['Bill Clinton', 'Hillary Clinton'],
    ['Zelenska', 'Zelensky'],
  ])('keeps %s apart from %s', (one, other) => {
    expect(nameKey(one)).not.toBe(nameKey(other));
  });

  test.each([
    ['', ''],
    ['“…”', ''],
    ['R2-D2', 'r2 d2'],
    ['习近平', '习近平'],
  ])('makes %j into %j', (name, key) => {
    expect(nameKey(name)).toBe(key);
  });
});
