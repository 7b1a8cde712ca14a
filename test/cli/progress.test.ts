import { describe, expect, it } from 'vitest';
import { createProgress } from '../../server/src/cli/progress';

describe('progress', () => {
  it('is shown on one line, no more often than one can read, and taken away', () => {
    let [written, now] = ['', 0];
    const progress = createProgress(
      {
        write: (text) => {
          written += text;
        },
      },
      () => now,
    );
    progress.show(1, 20_000);
    progress.clear();
    expect(written).toBe('');
    now = 150;
    progress.show(1234, 20_000);
    now = 200;
    progress.show(1240, 20_000);
    expect(written).toBe('\r\u001b[2K1,234 of 20,000 files');
    progress.clear();
    expect(written).toMatch(/files\r\u001b\[2K$/);
  });
});
