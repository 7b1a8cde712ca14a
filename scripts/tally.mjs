// The last line of every suite: "N passed, M failed".

/** @returns The last tally line in an output, or `undefined`. */
export function tallyIn(output) {
  const [last] = [...output.matchAll(/^\s*(\d+) passed, (\d+) failed\s*$/gm)].reverse();
  return last && { passed: Number(last[1]), failed: Number(last[2]) };
}

export function addTallies(...tallies) {
  return {
    passed: tallies.reduce((sum, { passed }) => sum + passed, 0),
    failed: tallies.reduce((sum, { failed }) => sum + failed, 0),
  };
}
