// One case of the voices of a text.

export interface VoiceText {
  why: string;
  text: string;
  /** `name|kind|role: indexes of its statements`, in order of the first one; the role only where the text tells one. */
  voices: readonly string[];
}
