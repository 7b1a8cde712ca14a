/** Milliseconds: a client answers in a few, or is taken for one that never does. */
const PATIENCE = 2000;

/** Waits for what a client is asked, but not for ever. */
export interface Patience {
  /**
   * The answer, or `instead()` where none comes in time. One that comes after all goes to `late`. Rejects as the answer does.
   */
  inTime<Answer>(
    answer: Promise<Answer>,
    instead: () => Answer,
    late: (answer: Answer) => void,
  ): Promise<Answer>;
}

/** Of one client: after the first answer that did not come the next ones are not waited for, until one has come. */
export function createPatience(milliseconds = PATIENCE): Patience {
  let isSilent = false;
  return {
    inTime: (answer, instead, late) =>
      new Promise((resolve, reject) => {
        let isOver = false;
        const giveUp = (): void => {
          isOver = true;
          isSilent = true;
          resolve(instead());
        };
        const clock = setTimeout(giveUp, isSilent ? 0 : milliseconds);
        answer.then(
          (value) => {
            isSilent = false;
            clearTimeout(clock);
            if (isOver) late(value);
            else resolve(value);
          },
          (error) => {
            isSilent = false;
            clearTimeout(clock);
            reject(error);
          },
        );
      }),
  };
}
