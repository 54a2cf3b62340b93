import type { Article } from '../../src/core/article.ts';
import { articleOf } from './corpus-of.ts';

/** Invented hearings of invented forces, in the manner of a watchdog's summaries and a local paper. */
export const hearings: readonly Article[] = [
  articleOf({
    id: 'h-1',
    headline: 'Pursuit through Vale Green - Northmoor Police, March 2017',
    body: [
      'On 5 March 2017 two Northmoor Police officers followed a van through Vale Green. They did not switch on the lights of their car. The van left the road near Mill Lane and struck a wall.',
      'The driver, who was aged thirty, broke an arm and two ribs. He was taken to hospital by ambulance forty minutes later.',
      'We interviewed both officers. We also obtained footage from a shop.',
      'Based on the evidence, we were of the opinion that the driver of the police car had a case to answer for misconduct.',
      'At a misconduct meeting in June 2018 the panel found that misconduct was not proven against the passenger. The driver of the police car received a written warning. However, she was told that she could appeal.',
    ].join('\n\n'),
  }),
  articleOf({
    id: 'h-2',
    headline: 'Custody death - Southmoor Police, March 2018',
    body: [
      'In March 2018 a man was arrested by Southmoor Police and taken into custody. A detention officer checked his cell every hour.',
      'The man was found unresponsive at 4.15am. He was pronounced dead at 5.20am.',
      'An inquest concluded that his death was drug related. As the sergeant had retired, no further action could be taken.',
    ].join('\n\n'),
  }),
  articleOf({
    id: 'h-3',
    headline: 'Sergeant sacked over false timesheets',
    body: [
      'A sergeant with Northmoor Police has been dismissed without notice after claiming for shifts that he had not worked.',
      'Test Example, who chaired the panel, said: “This was planned dishonesty. It was not a slip.”',
      'Sergeant Sample Person denied four allegations and admitted one. He did not attend the hearing at Vale Green on 9 October 2021.',
    ].join('\n\n'),
  }),
  articleOf({
    id: 'h-4',
    headline: 'Stop and search - Northmoor Police, August 2019',
    body: [
      'On 2 August 2019 officers stopped three boys in Vale Green Park. One boy was held by the arm.',
      'The mother of one boy complained that the officers had been rude. She said that nobody had explained the search.',
      'The force decided that the officers should receive training. They have apologised to the family.',
    ].join('\n\n'),
  }),
];
