import { describe, expect, it } from 'vitest';
import { rules } from '../../server/src/rules';
import { isOn, severityOf } from '../../server/src/rules/check';
import type { Finding, Rule } from '../../server/src/rules/rule';
import { formD } from './formD';
import { findingsOf } from './underlined';

const rule: Rule = { ...rules[0]!, severity: 'warning' };
const finding: Finding = { span: { start: 0, end: 1 }, message: 'x' };

describe('the rule table', () => {
  it('holds each id once, in the form that a setting has', () => {
    const ids = rules.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });

  it('has a whole page for each rule', () => {
    for (const { page, id } of rules) {
      for (const [part, text] of Object.entries(page)) expect(text.trim(), `${id}: ${part}`).not.toBe('');
      expect(page.finds, id).not.toMatch(/\.$/);
      expect(page.wrong, id).not.toBe(page.right);
    }
  });
});

describe('severities', () => {
  it('are the defaults where nothing is set', () => {
    expect(severityOf(rule, finding, undefined)).toBe('warning');
    expect(severityOf(rule, { ...finding, severity: 'information' }, undefined)).toBe('information');
  });

  it('are what is set', () => {
    expect(severityOf(rule, finding, 'hint')).toBe('hint');
    expect(severityOf(rule, finding, 'error')).toBe('error');
  });

  it('leave a finding that is quieter by itself quiet, and never make it louder than what is set', () => {
    const quiet: Finding = { ...finding, severity: 'information' };
    expect(severityOf(rule, quiet, 'error')).toBe('information');
    expect(severityOf(rule, quiet, 'warning')).toBe('information');
    expect(severityOf(rule, quiet, 'hint')).toBe('hint');
  });

  it('take down a finding that is louder by itself', () => {
    const loud: Finding = { ...finding, severity: 'error' };
    expect(severityOf(rule, loud, undefined)).toBe('error');
    expect(severityOf(rule, loud, 'information')).toBe('information');
  });

  it('turn rules on and off', () => {
    expect(isOn(rule, undefined)).toBe(true);
    expect(isOn(rule, 'off')).toBe(false);
    expect(isOn({ ...rule, offByDefault: true }, undefined)).toBe(false);
    expect(isOn({ ...rule, offByDefault: true }, 'hint')).toBe(true);
    expect(findingsOf('', { 'missing-section': 'off' })).toEqual([]);
  });
});

describe('findings', () => {
  it('come in the order of the text', () => {
    const text = formD({ credentials: '', summary: 'TBD', items: 'Wrist brace: Denied' });
    const starts = findingsOf(text).map(({ span }) => span.start);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
    expect(starts.length).toBeGreaterThan(3);
  });
});
