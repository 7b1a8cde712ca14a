/** Care and studies that are of no part of the body: what one item says of them holds for every item. Ids of concepts. */
export const FOR_THE_WHOLE_PERSON: ReadonlySet<string> = new Set([
  'cognitive-behavioral-therapy',
  'hypnotherapy',
  'biofeedback',
  'emdr',
  'psychiatric-treatment',
  'psychological-evaluation',
  'functional-restoration',
  'pain-program',
  'work-hardening',
  'vestibular-therapy',
  'bone-scan',
  'sleep-study',
  'gym-membership',
  'detoxification',
]);
