// One question with a few answers, each with a line on what it means; the answer is kept at once.
import type { JSX } from 'preact';

interface ChoicesProps<V extends string> {
  name: string;
  legend: string;
  value: V;
  choices: readonly { value: V; text: string; hint?: string }[];
  onChoose(value: V): void;
}

export function Choices<V extends string>({ name, legend, value, choices, onChoose }: ChoicesProps<V>): JSX.Element {
  return (
    <fieldset class="choices">
      <legend>{legend}</legend>
      {choices.map((choice) => (
        <label key={choice.value}>
          <input
            type="radio"
            name={name}
            value={choice.value}
            checked={choice.value === value}
            onChange={() => onChoose(choice.value)}
          />
          <span>
            {choice.text}
            {choice.hint ? <small>{choice.hint}</small> : null}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
