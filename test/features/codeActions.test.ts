import { describe, expect, it } from 'vitest';
import { codeActions } from '../../server/src/features/codeActions';
import type { RuleFinding } from '../../server/src/rules/check';

function finding(start: number, end: number, ruleId: string, preferred?: boolean): RuleFinding {
  const fixes =
    preferred === undefined
      ? []
      : [{ title: `Fix ${ruleId}`, edits: [{ span: { start, end }, newText: 'x' }], preferred }];
  return { ruleId, severity: 'warning', span: { start, end }, message: ruleId, fixes };
}
const titles = (findings: readonly RuleFinding[], start: number, end = start) =>
  codeActions(findings, { start, end }).map(({ kind, title }) => `${kind}: ${title}`);

describe('code actions', () => {
  it('are the fixes of the findings under the selection, and about their rules', () => {
    const findings = [finding(0, 5, 'one', false), finding(10, 20, 'two', false), finding(12, 14, 'two')];
    expect(titles(findings, 3)).toEqual(['quick fix: Fix one', 'about rule: About the rule "one"']);
    expect(titles(findings, 13)).toEqual(['quick fix: Fix two', 'about rule: About the rule "two"']);
    expect(titles(findings, 0, 30)).toEqual([
      'quick fix: Fix one',
      'quick fix: Fix two',
      'about rule: About the rule "one"',
      'about rule: About the rule "two"',
    ]);
    expect(titles(findings, 7)).toEqual([]);
  });

  it('are there right before and right after a finding', () => {
    expect(titles([finding(3, 5, 'one', false)], 3)).toHaveLength(2);
    expect(titles([finding(3, 5, 'one', false)], 5)).toHaveLength(2);
    expect(titles([finding(4, 4, 'one', false)], 4)).toHaveLength(2);
  });

  it('fix all that has one right answer, leaving what would touch a place twice', () => {
    const findings = [
      finding(20, 25, 'c', true),
      finding(0, 5, 'a', true),
      finding(3, 8, 'b', true),
      finding(30, 31, 'd', false),
    ];
    const all = codeActions(findings, { start: 0, end: 0 }).find(({ kind }) => kind === 'fix all');
    expect(all?.kind === 'fix all' && all.edits.map(({ span }) => span.start)).toEqual([0, 20]);
  });
});
