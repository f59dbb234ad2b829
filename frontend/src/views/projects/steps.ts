/** The ten steps of a project (domain section 8). */
export const STEPS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;
export type Step = (typeof STEPS)[number];
