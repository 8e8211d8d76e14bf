// In a worker: fetches the lists as they ship, opens them and recognises one page.
import { openKnowledge } from '../../../src/core/open-knowledge.ts';
import { createPage } from '../../../src/core/page/page.ts';
import { recognise } from '../../../src/core/recognise.ts';
import { answerOnce } from './answer-once.ts';

answerOnce(async (file, title) => {
  const address = 'https://unknown.example/heat';
  const magnets = { count: 1, names: ['Heat.1995.1080p.BluRay.x264-GROUP'] };
  return recognise(createPage({ address, title, magnets }), openKnowledge(file), '2026-11-23').flag;
});
