/** A part of a list as the API is asked for it. */
export interface Part {
  readonly limit: number;
  readonly offset: number;
}

/** The part of a list that one of its pages shows. */
export const pagePart = (page: number, size: number): Part => ({
  limit: size,
  offset: (page - 1) * size,
});
