interface SiteSwitchProps {
  /** What the switch is about, e.g. "www.example.com". */
  readonly name: string;
  readonly on: boolean;
  onSwitch(on: boolean): void;
}

/** The one switch that says whether Sidelight runs on a site, and that changes it. */
export function SiteSwitch({ name, on, onSwitch }: SiteSwitchProps) {
  return (
    <div class="site">
      <p class="host" title={name}>
        {name}
      </p>
      <p class="state" aria-hidden="true">
        {on ? "On" : "Off"}
      </p>
      <button
        type="button"
        role="switch"
        class="switch"
        aria-checked={on}
        aria-label={`Sidelight on ${name}`}
        onClick={() => onSwitch(!on)}
      >
        <span class="knob" />
      </button>
    </div>
  );
}
