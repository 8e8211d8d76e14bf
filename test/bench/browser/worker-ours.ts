// In a worker: fetches our index of titles, opens it and answers once.
import { openOurTitles } from '../rivals/open-our-titles.ts';
import { answerOnce } from './answer-once.ts';

answerOnce(async (file, query) => (await openOurTitles(file))(query));
