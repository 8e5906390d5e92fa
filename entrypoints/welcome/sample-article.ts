/**
 * An invented article, to try the marks, the card and the search on. In English in every language of the interface, since
 * it is really read; of each kind of answer it has one: a name, “he”, an office, somebody who speaks for others, nobody.
 */
export const SAMPLE_ARTICLE = {
  outlet: 'The Harbour Post',
  author: 'Ruth Ellerby',
  url: 'https://harbour-post.example/old-ferry',
  published: '2026-11-02T09:30:00Z',
  title: 'Old ferry gets one more winter as Port Ellis waits for its bridge',
  paragraphs: [
    'PORT ELLIS — The town will keep its old ferry for one more winter, because the new bridge will not open before spring.',
    '“We will hold the crossing until the last car is over,” Mayor Ana Petrova told the harbour council on Monday. “Nobody is going to spend Christmas on the wrong side of the water.”',
    'Idris Pole, who has run the ferry for 31 years, was less certain. “She is an old lady,” he said. “I can keep her going, but I cannot make her young.”',
    'The bridge is two years late. The mayor promised that it would open “without one more delay”.',
    'A spokeswoman for Meridian Roads, which is building it, said the steel was “on site and paid for”.',
    'Not everybody in the council chamber was convinced. “Spring is what they told us last year.”',
    'The vote on the winter timetable is on Thursday.',
  ],
} as const;
