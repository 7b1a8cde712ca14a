import { describe, it } from 'vitest';
import { credentialsSentence, formD } from './formD';
import { expectFindings } from './underlined';

describe('missing-credentials', () => {
  it('is content with the block, and with the sentence', () => {
    expectFindings(formD());
    expectFindings(formD({ credentials: credentialsSentence }));
  });

  it('finds that there is neither, at the section that lacks them', () => {
    expectFindings(
      formD({ credentials: 'He/she has been in active clinical practice for more than five years.' }).replace(
        '\n',
        '\n^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ missing-credentials\n',
      ),
    );
  });

  it('finds a label with nothing after it', () => {
    expectFindings(
      formD({
        credentials: `The Expert Reviewer has the following credentials:
State(s) of Licensure: California
Certification(s)/Specialty:
^^^^^^^^^^^^^^^^^^^^^^^^^^^ missing-credentials`,
      }),
    );
    expectFindings(
      formD({
        credentials: `The Expert Reviewer has the following credentials:
State(s) of Licensure:
^^^^^^^^^^^^^^^^^^^^^^ missing-credentials
Certification(s)/Specialty: Neurology`,
      }),
    );
  });

  it('finds a block that stops after its first line', () => {
    expectFindings(
      formD({
        credentials: `The Expert Reviewer has the following credentials:
                            ^^^^^^^^^^^^^^^^^^^^^^ missing-credentials`,
      }),
    );
  });

  it('finds a sentence that names no specialty', () => {
    expectFindings(
      formD({
        credentials: `The expert reviewer is Board Certified in , and is licensed to practice in California.
                             ^^^^^^^^^^^^^^ missing-credentials`,
      }),
    );
  });

  it('finds a sentence that names no state', () => {
    expectFindings(
      formD({
        credentials: `The expert reviewer is Board Certified in Neurology and is licensed to practice in .
                                                                       ^^^^^^^^^^^ missing-credentials`,
      }),
    );
  });

  it('leaves a letter without the section to missing-section', () => {
    expectFindings(formD().replace(/HOW THE[\s\S]*(?=CLINICAL)/, ''), ['missing-credentials']);
  });

  it('is content with what tells them without a verb', () => {
    expectFindings(
      formD({
        credentials: 'Board certified in Neurology; licensed in Nevada; in active practice for six years.',
      }),
    );
  });
});
