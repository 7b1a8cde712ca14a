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
const all = (findings: readonly RuleFinding[], start: number, end = start) =>
  codeActions(findings, { start, end }).map(({ kind, title }) => `${kind}: ${title}`);
/** Without those that silence or copy, which every finding has. */
const titles = (findings: readonly RuleFinding[], start: number, end = start) =>
  all(findings, start, end).filter((title) => !/^(?:ignore finding|turn rule off|copy finding)/.test(title));

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

  it('silence each finding, or its rule', () => {
    const findings = [finding(0, 5, 'one'), finding(2, 5, 'two')];
    expect(all(findings, 3).filter((title) => !/^(?:about|copy)/.test(title))).toEqual([
      'ignore finding: Ignore this finding of "one"',
      'ignore finding: Ignore this finding of "two"',
      'turn rule off: Turn the rule "one" off in this folder',
      'turn rule off: Turn the rule "two" off in this folder',
    ]);
    // A rule is turned off by the last lines, never by the one beside ignoring a finding.
    const last = all(findings, 3).map((title) => title.split(':')[0]);
    expect(last.slice(-4)).toEqual(['about rule', 'about rule', 'turn rule off', 'turn rule off']);
  });

  it('copy a finding: one action for each rule of the place', () => {
    const copies = (...findings: RuleFinding[]) =>
      all(findings, 3).filter((title) => title.startsWith('copy'));
    expect(copies(finding(0, 5, 'one', true))).toEqual(['copy finding: Copy finding']);
    expect(copies(finding(0, 5, 'one'), finding(2, 4, 'one'), finding(2, 5, 'two'))).toEqual([
      'copy finding: Copy finding of "one"',
      'copy finding: Copy finding of "two"',
    ]);
    expect(copies(finding(10, 15, 'one'))).toEqual([]);
  });

  it('fix all of a kind where the letter has several', () => {
    const findings = [finding(0, 5, 'one', true), finding(10, 12, 'one', true), finding(20, 22, 'two', true)];
    expect(titles(findings, 1)).toContain('quick fix: Fix all 2 findings of "one" in this letter');
    expect(titles(findings, 21).join()).not.toContain('Fix all 2');
    const kin = codeActions(findings, { start: 1, end: 1 }).find(({ title }) =>
      title.startsWith('Fix all 2'),
    );
    expect(kin?.kind === 'quick fix' && kin.edits.map(({ span }) => span.start)).toEqual([0, 10]);
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
    const one = codeActions(findings, { start: 0, end: 0 }).find(({ kind }) => kind === 'fix all');
    expect(one?.kind === 'fix all' && one.edits.map(({ span }) => span.start)).toEqual([0, 20]);
  });
});
