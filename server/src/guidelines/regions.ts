/** Regions of the body as guideline chapters divide it. `any` is a chapter for all of them. */
export type Region =
  | 'neck'
  | 'upper back'
  | 'shoulder'
  | 'elbow'
  | 'forearm wrist hand'
  | 'low back'
  | 'hip'
  | 'knee'
  | 'ankle foot'
  | 'head'
  | 'eye'
  | 'mental'
  | 'abdomen'
  | 'lungs'
  | 'any';
