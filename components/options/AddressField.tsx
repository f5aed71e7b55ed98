// A pack from an address: the address, a button, and what happens when it is pressed.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { T } from '../t';

interface AddressFieldProps {
  t: T;
  disabled: boolean;
  onAddress(address: string): void;
}

export function AddressField({ t, disabled, onAddress }: AddressFieldProps): JSX.Element {
  const [address, setAddress] = useState('');
  return (
    <form
      class="address"
      onSubmit={(event) => {
        event.preventDefault();
        if (address.trim()) onAddress(address.trim());
      }}
    >
      <label for="import-address">{t('import_address')}</label>
      <div class="joined">
        <input
          id="import-address"
          type="text"
          inputMode="url"
          autocomplete="off"
          spellcheck={false}
          placeholder="https://"
          value={address}
          aria-describedby="import-address-hint"
          onInput={(event) => setAddress(event.currentTarget.value)}
        />
        <button type="submit" class="btn line" disabled={disabled}>
          {t('import_fetch')}
        </button>
      </div>
      <p class="soft" id="import-address-hint">
        {t('import_address_hint')}
      </p>
    </form>
  );
}
