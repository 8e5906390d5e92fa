import { wordSet } from '../word-list';

/** Words after “and” that go on with an organisation’s name: Department of Health and Human Services. */
export const AND_TAILS: ReadonlySet<string> = wordSet(
  `human services international technology development prevention medicine trade budget sciences science families sport
  sports media industry research education affairs reform rights drug tobacco firearms exchange wales culture welfare
  security customs border space gynaecologists gynecologists labor labour transport housing tourism planning means commerce government
  rescue health social care skills innovation agriculture pensions employment infrastructure communities consumer equality heritage water medicaid tropical`,
);

/** Names that end in ’s and go on: King’s College, McDonald’s, the People’s Daily. */
export const POSSESSIVE_NAMES: ReadonlySet<string> = wordSet(
  `children people women men king queen mcdonald lloyd sotheby christie guy moody sainsbury macy kohl wendy parkinson
  alzheimer men's john mary peter thomas andrew james paul nicholas bartholomew jude macdonald denny`,
);
