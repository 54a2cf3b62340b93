import { MiniSearchEngine } from '../../src/search/minisearch/engine.ts';
import { PostingsEngine } from '../../src/search/postings/engine.ts';
import { LinearEngine } from '../fakes/linear-engine.ts';
import { testSearchEngine } from './search-engine.ts';

testSearchEngine('The linear scan', () => new LinearEngine());
testSearchEngine('MiniSearch', () => new MiniSearchEngine());
testSearchEngine('The postings engine', () => new PostingsEngine());
