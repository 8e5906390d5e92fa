/**
 * What rows of quotations are likely to hold, the likeliest last: what stands here costs a row next to nothing. Rows that
 * were written with it can be read with nothing else: it is never changed. Another one would need a field of its own.
 */
export const ROW_DICTIONARY = [
  'prime minister president secretary spokesman spokeswoman director professor chairman leader police department ',
  'Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April June July August September ',
  'October November December according to a statement in an interview with the told reporters told the BBC added ',
  'through because between another government people would could should against before after about going their there ',
  'these those which where while when what have been were will with from this they them that don’t it’s I’m we’re ',
  'not just think know want need very more than into over under also only some most much many every other than then ',
  'of the in the to the for the on the and the it is that the we have to be with the at the from the there is is a ',
  '","hedge":"reportedly","via":"","onBehalfOf":"","channel":"posted on X","anonymous":{"reason":null},',
  '"translated":"","altered":["bracket","ellipsis"],"laterWordings":[{"parts":[{"readAt":"2025-01-01T00:00:00.000Z"}],',
  '"missingSince":"","annotation":{"note":"","tags":[""],"at":""},"decision":{"at":"2025-01-01T00:00:00.000Z",',
  '"before":{"status":"auto","sources":[],"speakerIds":[""]}},"status":"confirmed","status":"corrected","rejected",',
  '"trace":[],"kind":"organisation","kind":"document","kind":"unknown","kind":"indirect","kind":"partial",',
  '"id":"several-possible","id":"nobody-named","id":"same-speaker","id":"resolved-role","id":"resolved-pronoun",',
  '"id":"resolved-organisation","id":"according-to","id":"continued","id":"structure","id":"nearest","id":"colon",',
  '"id":"cue-near","id":"cue-after","id":"cue-before","words":["according to","words":["added","words":["told",',
  '"sure":false,"mention":null,"cue":null,"mention":"he","mention":"she","cue":"told","cue":"added","cue":"says",',
  '{"kind":"direct","parts":[{"exact":"We’,” The “ “I","prefix":" said: “","suffix":",” he said.”, said ","start":1,"end":',
  '2}],"sources":[{"name":"","kind":"person","role":null}],"mention":"","cue":"said","context":"“,” said . ',
  'said.","confidence":0.9,"sure":true,"reasons":[{"id":"cue-between","words":["said",""]},{"id":"resolved-name",',
  '"words":[""]}],"antecedents":[""],"v":1,"id":0,"articleId":0,"speakerIds":0,"status":"auto","savedAt":0,"deletedAt":0}',
].join('');
