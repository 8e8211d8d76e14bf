interface TickBoxProps {
  readonly label: string;
  readonly help?: string;
  readonly isTicked: boolean;
  readonly onTick: (isTicked: boolean) => void;
}

/** One thing that is on or off. */
export function TickBox({ label, help, isTicked, onTick }: TickBoxProps) {
  return (
    <div class="field">
      <label class="tick">
        <input type="checkbox" checked={isTicked} onChange={(event) => onTick(event.currentTarget.checked)} />
        <span>{label}</span>
      </label>
      {help !== undefined && <p class="note">{help}</p>}
    </div>
  );
}
