// A set of words written as one text, apart by white space.
export const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));
