import {
  type Consent,
  CONSENT_VERSIONS,
} from '@marquee/plugin-accounts-common';
import { useAccountTexts } from '../texts/useAccountTexts';
import { useField } from './useField';

/** One consent; it stands by itself and is never given in advance. */
export function ConsentField(props: { name: Consent }) {
  const texts = useAccountTexts();
  const { name } = props;
  const field = useField(name);
  return (
    <div className="field">
      {field.error && (
        <p id={field.errorId} className="field-error">
          {field.error}
        </p>
      )}
      <label className="check">
        <input
          type="checkbox"
          value={CONSENT_VERSIONS[name]}
          {...field.input}
        />
        <span>
          {texts(`field.${name}`, { version: CONSENT_VERSIONS[name] })}
        </span>
      </label>
      <a href={`/${name}`} target="_blank" rel="noopener" className="small">
        {texts(name === 'terms' ? 'readTerms' : 'readPrivacy')}
      </a>
    </div>
  );
}
