interface SiteSwitchProps {
  readonly host: string;
  readonly on: boolean;
  onSwitch(on: boolean): void;
}

/** The one switch that says whether Sidelight runs on a site, and that changes it. */
export function SiteSwitch({ host, on, onSwitch }: SiteSwitchProps) {
  return (
    <div class="site">
      <p class="host" title={host}>
        {host}
      </p>
      <p class="state" aria-hidden="true">
        {on ? "On" : "Off"}
      </p>
      <button
        type="button"
        role="switch"
        class="switch"
        aria-checked={on}
        aria-label={`Sidelight on ${host}`}
        onClick={() => onSwitch(!on)}
      >
        <span class="knob" />
      </button>
    </div>
  );
}
