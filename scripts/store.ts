import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { ensureBuilt } from './setup/build.mjs';
import { PlainError, ROOT, runMain } from './setup/run.mjs';
import { type Asking, faultsInAnswers } from './store/answers';
import { faultsInListing, type Listing, listingOf } from './store/listing-texts';
import { PICTURES } from './store/pictures';
import { takePictures } from './store/take-pictures';

/**
 * `npm run store`: everything that the forms of the two stores ask for, into `.output/store/`: texts in each language,
 * answers about permissions and privacy, notes for reviewers, and pictures of the extension as it runs. With `-- --readme`
 * the picture of the README is made anew, too.
 */
const FOLDER = `${ROOT}.output/store`;
const SOURCES = `${ROOT}assets/store`;
/** Texts of the whole product, the same in every language. */
const FORMS = ['permissions', 'privacy', 'reviewers'];

await runMain(async () => {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  const listings = readListings();
  const names = PICTURES.map(({ name }) => name);
  const faults = [...listings].flatMap(([language, listing]) => faultsInListing(language, listing, names));
  faults.push(...faultsInAnswers(read('permissions'), manifests()));
  if (faults.length > 0) throw new PlainError(faults.join('\n'));
  for (const form of FORMS) writeFileSync(join(FOLDER, `${form}.md`), read(form));
  for (const [language, listing] of listings) writeListing(language, listing);
  const tiles = [...listings].map(([language, { name, promotion }]) => ({
    file: `${language}/tile-440x280.png`,
    ...{ name, words: promotion },
  }));
  const pictures = await takePictures(FOLDER, tiles);
  if (process.argv.includes('--readme'))
    copyFileSync(join(FOLDER, pictures[0] ?? ''), `${ROOT}assets/screenshot.png`);
  console.log(`Store: ${[...listings.keys()].join(', ')}; ${pictures.length} pictures; ${FOLDER}/`);
});

function read(name: string): string {
  return readFileSync(`${SOURCES}/${name}.md`, 'utf8');
}

/** A listing for each language that has both a catalogue and a text here. */
function readListings(): ReadonlyMap<string, Listing> {
  const languages = readdirSync(`${ROOT}locales`)
    .filter((file) => file.endsWith('.json'))
    .map((file) => basename(file, '.json'));
  return new Map(
    languages.map((language) => {
      const catalogue = JSON.parse(readFileSync(`${ROOT}locales/${language}.json`, 'utf8'));
      return [language, listingOf(language, catalogue, read(language))];
    }),
  );
}

function manifests(): readonly Asking[] {
  return (['chrome', 'firefox'] as const).map((browser) =>
    JSON.parse(readFileSync(`${ensureBuilt('production', browser)}/manifest.json`, 'utf8')),
  );
}

function writeListing(language: string, listing: Listing): void {
  mkdirSync(join(FOLDER, language), { recursive: true });
  const write = (name: string, text: string) => writeFileSync(join(FOLDER, language, name), `${text}\n`);
  write('name.txt', listing.name);
  write('summary.txt', listing.summary);
  write('description.txt', listing.description);
  write('captions.txt', [...listing.captions].map(([name, caption]) => `${name}: ${caption}`).join('\n'));
}
