// In a worker: fetches FlexSearch's index of titles, imports it and answers once.
import { flexsearch } from '../rivals/flexsearch.ts';
import { answerOnce } from './answer-once.ts';

answerOnce(async (file, query) => (await flexsearch.open(file))(query));
