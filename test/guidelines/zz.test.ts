import { readdirSync, readFileSync } from 'node:fs';
import { it } from 'vitest';
import { resolve } from '../../server/src/guidelines/resolve';
import { citedTopicCovers, subjectsOf } from '../../server/src/guidelines/subjects';
import { parseLetters } from '../../server/src/letter/parse';

it('x', () => {
  const out: string[] = [];
  for (const d of ['seeds', 'real'])
    for (const f of readdirSync(`../shared/letters/${d}`).filter((x) => x.endsWith('.txt')))
      for (const l of parseLetters(readFileSync(`../shared/letters/${d}/${f}`, 'utf8')))
        for (const i of l.items) {
          const subj = subjectsOf(i.title);
          out.push(
            `${f} ITEM ${i.title.slice(0, 90)} => ${subj.map((s) => s.label + (s.form ? '/' + s.form : '')).join('; ')}`,
          );
          for (const [w, g] of [
            ['CA', i.claimsGuideline],
            ['MX', i.reviewerGuideline],
          ] as const)
            for (const c of g?.citations ?? []) {
              const r = resolve(c, new Date('2017-01-15'));
              out.push(
                `   ${w} ${c.presentedAs} doc=${c.document?.text} ch=${c.chapter?.text} ed=${c.edition?.text} t=${c.topics.map((t) => t.text).join('|')} p=${c.pages.map((p) => p.text)} r=${c.regulations.map((t) => t.text)}`,
              );
              out.push(
                `      -> ${r.document?.id} ${r.edition?.id} [${r.chapters.map((x) => x.id)}] ${r.topics.map((t) => (t.topic?.id ?? '-') + ':' + t.how + ':' + subj.map((s) => citedTopicCovers(t, s))).join(' | ')} ${r.pages.map((p) => p.exists + '/' + p.fit + '/' + p.topics.map((t) => t.id))} mtus=${r.mtus} sup=${r.superseded} ${r.regulations.map((x) => x.fits)} PROBLEMS ${r.problems.map((p) => p.kind)}`,
              );
            }
        }
  require('fs').writeFileSync('/tmp/out.txt', out.join('\n'));
});
