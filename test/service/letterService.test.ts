import { describe, expect, it } from 'vitest';
import { parseLetters } from '../../server/src/letter/parse';
import { rules as allRules } from '../../server/src/rules';
import type { Rule } from '../../server/src/rules/rule';
import type { Fault } from '../../server/src/service/faults';
import { createLetterService } from '../../server/src/service/letterService';
import { defaultSettings, readSettings } from '../../server/src/service/settings';
import { TWO_ITEMS } from './samples';

const page = { finds: '', why: '', wrong: '', right: '', ignore: '' };
const base = { family: 'Missing', severity: 'warning', page } as const;

/** Finds each item's name; on the first one quieter than usual. */
const namesRule: Rule = {
  ...base,
  id: 'test-names',
  scope: 'item',
  check: (item) => [
    { span: item.name, message: 'a name', ...(item.number === 1 && { severity: 'information' as const }) },
  ],
};
const throwingRule: Rule = {
  ...base,
  id: 'test-throwing',
  scope: 'item',
  check: (item) => {
    throw new TypeError(`secret: ${item.title}`);
  },
};

function severities(rules: Record<string, unknown>, rule: Rule = namesRule): readonly string[] {
  const service = createLetterService({ rules: [rule] });
  service.open('a', 1, TWO_ITEMS);
  return service.findings('a', readSettings({ rules })).map(({ severity }) => severity);
}

describe('the letter service', () => {
  it('parses each version of a file once, and only when it is asked', () => {
    let parses = 0;
    const parse = (text: string) => {
      parses++;
      return parseLetters(text);
    };
    const service = createLetterService({ parse });
    service.open('a', 1, TWO_ITEMS);
    service.change('a', 2, `${TWO_ITEMS}x`);
    expect(parses).toBe(0);
    service.outline('a');
    service.findings('a');
    service.folds('a');
    service.hover('a', 10);
    expect(parses).toBe(1);
    service.change('a', 3, TWO_ITEMS);
    service.outline('a');
    expect(parses).toBe(2);
  });

  it('has empty answers for a file that is not open, and leaves nothing behind of one that was closed', () => {
    const service = createLetterService();
    const nothing = () => {
      expect(service.letters('a')).toEqual([]);
      expect(service.findings('a')).toEqual([]);
      expect(service.outline('a')).toEqual([]);
      expect(service.hover('a', 0)).toBeUndefined();
      expect(service.status('a')).toBeUndefined();
      expect(service.workspaceSymbols('')).toEqual([]);
      expect(service.text('a')).toBe('');
      expect(service.uris).toEqual([]);
    };
    nothing();
    service.open('a', 1, TWO_ITEMS);
    expect(service.findings('a').length + service.outline('a').length).toBeGreaterThan(0);
    service.close('a');
    nothing();
  });

  it('gives each text a revision of its own, also when a file is opened again with the same version', () => {
    const service = createLetterService();
    service.open('a', 1, 'one');
    const first = service.revision('a');
    service.close('a');
    service.open('a', 1, 'two');
    expect(service.revision('a')).not.toBe(first);
  });

  it('goes on where a rule throws, and tells of it once, without any text of the letter', () => {
    const faults: Fault[] = [];
    const service = createLetterService({
      rules: [throwingRule, namesRule],
      onFault: (fault) => faults.push(fault),
    });
    service.open('a', 1, TWO_ITEMS);
    expect(service.findings('a').map(({ ruleId }) => ruleId)).toEqual(['test-names', 'test-names']);
    service.change('a', 2, TWO_ITEMS.replace('#60', '#90'));
    service.findings('a');
    expect(faults.map((fault) => fault.of)).toEqual(['test-throwing']);
    expect(faults[0]!.trace).toContain('TypeError');
    expect(faults[0]!.trace).not.toContain('secret');
    expect(faults[0]!.trace).not.toContain('Cyclobenzaprine');
  });

  it('goes on where the parser throws', () => {
    const faults: Fault[] = [];
    const service = createLetterService({
      parse: () => {
        throw new Error('no');
      },
      onFault: (fault) => faults.push(fault),
    });
    service.open('a', 1, TWO_ITEMS);
    expect(service.outline('a')).toEqual([]);
    expect(service.findings('a')).toEqual([]);
    expect(faults.map((fault) => fault.of)).toEqual(['parser']);
  });

  it('has no fault where a letter tells more than a call has room for arguments', () => {
    const faults: Fault[] = [];
    const service = createLetterService({ onFault: (fault) => faults.push(fault) });
    const told = 'On 1/2/2016 the left knee, wrist and neck were sore. '.repeat(70_000);
    service.open('long', 1, TWO_ITEMS.replace('gardener', `gardener. ${told}`));
    expect(service.findings('long').length).toBeGreaterThan(0);
    expect(faults).toEqual([]);
  });

  it('survives offsets that are not in the text', () => {
    const faults: Fault[] = [];
    const service = createLetterService({ onFault: (fault) => faults.push(fault) });
    service.open('a', 1, TWO_ITEMS);
    for (const offset of [-5, 1e9, Number.NaN]) {
      service.hover('a', offset);
      service.selections('a', offset);
      service.highlights('a', offset);
    }
    expect(faults).toEqual([]);
  });

  it('tells the form, the items and the case number', () => {
    const service = createLetterService();
    service.open('a', 1, TWO_ITEMS);
    expect(service.status('a')).toEqual({ form: 'D', items: 2, letters: 1, caseNumber: 'CM16-1234567' });
  });

  it('finds nothing wrong with the sample of these tests', () => {
    const service = createLetterService({ rules: allRules });
    service.open('a', 1, TWO_ITEMS);
    const loud = service
      .findings('a')
      .filter(({ severity }) => severity === 'error' || severity === 'warning');
    expect(loud.filter(({ ruleId }) => ruleId.startsWith('missing-'))).toEqual([]);
  });
});

describe('severities', () => {
  it('are the rule’s own, or the finding’s, where nothing is set', () => {
    expect(severities({})).toEqual(['information', 'warning']);
  });
  it('are what is set; a finding that is quieter than its rule stays so', () => {
    expect(severities({ 'test-names': 'error' })).toEqual(['information', 'error']);
    expect(severities({ 'test-names': 'hint' })).toEqual(['hint', 'hint']);
  });
  it('turn a rule off, and on where it is off by default', () => {
    expect(severities({ 'test-names': 'off' })).toEqual([]);
    const quiet: Rule = { ...namesRule, offByDefault: true };
    expect(severities({}, quiet)).toEqual([]);
    expect(severities({ 'test-names': 'hint' }, quiet)).toEqual(['hint', 'hint']);
  });
  it('are at once others when settings change', () => {
    const service = createLetterService({ rules: [namesRule] });
    service.open('a', 1, TWO_ITEMS);
    expect(service.findings('a')).toHaveLength(2);
    expect(service.findings('a', readSettings({ rules: { 'test-names': 'off' } }))).toHaveLength(0);
    expect(service.findings('a')).toHaveLength(2);
  });
  it('are read from whatever a client sends', () => {
    expect(readSettings({ rules: { a: 'error', b: 'loud', c: 3, d: 'off' } }).rules).toEqual({
      a: 'error',
      d: 'off',
    });
    for (const odd of [null, undefined, 'x', 3, [], { rules: null }, { rules: 'off' }]) {
      expect(readSettings(odd).rules).toEqual(defaultSettings.rules);
    }
  });
});
