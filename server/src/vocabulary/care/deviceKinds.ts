/**
 * Devices of which there are kinds for different uses: a topic on one kind says nothing of another. Each kind with
 * the words that tell it; some are ids of bodyParts.ts as well.
 */
export const DEVICE_KINDS: ReadonlyMap<string, readonly (readonly string[])[]> = new Map([
  [
    'pillow',
    [['cervical', 'neck'], ['wedge'], ['abduction'], ['lumbar'], ['knee', 'leg'], ['body'], ['pregnancy']],
  ],
  [
    'chair',
    [['shower', 'bath', 'tub'], ['wheel', 'power', 'manual'], ['lift'], ['desk', 'office', 'ergonomic']],
  ],
  ['bed', [['hospital'], ['adjustable']]],
  [
    'brace',
    [['knee'], ['back', 'lumbar'], ['wrist'], ['elbow', 'tennis'], ['ankle'], ['neck', 'cervical'], ['hip']],
  ],
  ['support', [['back', 'lumbar'], ['wrist'], ['ankle'], ['arch'], ['knee'], ['elbow']]],
  ['splint', [['wrist'], ['finger', 'mallet'], ['thumb', 'spica'], ['elbow'], ['ankle'], ['night', 'foot']]],
]);
