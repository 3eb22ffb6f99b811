import { useState } from "react";
import { DISTRICT, isSame, type Ratings } from "../../app/rate/read";
import type { RoundChoice } from "../../app/rate/round";
import type { StartedRound } from "../../app/rate/start";
import { ratePaneText } from "../../text/pane/rate";
import { today } from "../parts/today";
import { useJob } from "../parts/useJob";
import { usePane } from "../shell/pane";
import type { RoundKey } from "./rounds";

/** A round that is to be started: what was chosen for it, what is missing, and laying out its forms. */
export function useNewRound({ instruments, suggested }: Ratings, onStarted: (round: RoundKey) => void) {
  const { announce, noteChange } = usePane();
  const [id, setId] = useState(instruments[0]!.id);
  const [period, setPeriod] = useState(suggested.period);
  const [units, setUnits] = useState<readonly string[]>([DISTRICT]);
  const [raters, setRaters] = useState("");
  const [layout, setLayout] = useState<RoundChoice["layout"]>("sheetPerUnit");
  const [isTried, setTried] = useState(false);
  const make = useJob<StartedRound>();
  const instrument = instruments.find((each) => each.id === id) ?? instruments[0]!;
  const names = raters
    .split("\n")
    .map((name) => name.trim())
    .filter((name) => name !== "");
  const twice = names.find((name, index) => names.findIndex((other) => isSame(other, name)) < index);
  const hasNoPeriod = period.trim() === "";
  const hasNoUnits = units.length === 0;

  const start = async () => {
    setTried(true);
    if (hasNoPeriod || hasNoUnits || twice !== undefined) return;
    const made = await make.run(async (job) => {
      const { startRound } = await import("../../app/rate/start");
      return startRound({ instrument: id, period, units, raters: names, layout }, { today: today() }, job);
    });
    noteChange();
    if (!made) return;
    announce(ratePaneText.form.done(made.period, made.made.length + made.grown.length));
    onStarted({ instrument: instrument.title, period: made.period });
  };
  return {
    instrument,
    setInstrument: setId,
    period,
    setPeriod,
    units,
    setUnits,
    raters,
    setRaters,
    layout,
    setLayout,
    /** What keeps it from being started; what is missing counts once somebody has tried. */
    faults: { noPeriod: isTried && hasNoPeriod, noUnits: isTried && hasNoUnits, twice },
    make,
    start,
  };
}
