import * as assert from 'node:assert/strict';
import { eventually, test } from './harness';
import { hoverAt, placeOf, showLetter } from './workspace';

test('hover on a citation says which document, and on its pages which topic', async () => {
  const { document } = await showLetter('two-items.imr');
  const pages = placeOf(document, '63-66');
  const onPages = await eventually(async () => {
    const text = await hoverAt(document, pages.start.translate(0, 1));
    assert.match(text, /muscle relaxants/i);
    return text;
  });
  assert.match(onPages, /Chronic Pain/);

  const onDocument = await hoverAt(
    document,
    placeOf(document, 'Chronic Pain Treatment').start.translate(0, 2),
  );
  assert.match(onDocument, /Chronic Pain Medical Treatment Guidelines/);
});

test('hover on plain prose is silent', async () => {
  const { document } = await showLetter('two-items.imr');
  assert.equal(await hoverAt(document, placeOf(document, 'lifted a crate').start), '');
});
