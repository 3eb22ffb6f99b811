import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Job } from "../../app/job";
import type { Ratings } from "../../app/rate/read";
import { ratePaneText } from "../../text/pane/rate";
import { Outcome } from "../parts/Actions";
import { Stack } from "../parts/Screen";
import { Heading } from "../parts/text";
import { today } from "../parts/today";
import { useJob } from "../parts/useJob";
import { usePane } from "../shell/pane";

const { more: words } = ratePaneText;

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** What else there is to do with ratings: leaders' reflections, questions, instruments of one's own. */
export function More({
  ratings,
  onLeaders,
  onRead,
}: {
  readonly ratings: Ratings;
  readonly onLeaders: () => void;
  readonly onRead: () => void;
}) {
  const styles = useStyles();
  const { announce } = usePane();
  const job = useJob<string>();
  const isBusy = job.state.kind === "busy";
  const make = async (work: (job: Job) => Promise<string>) => {
    const sheet = await job.run(work);
    if (sheet === null) return;
    announce(words.made(sheet));
    onRead();
  };
  const leaders = () => import("../../app/rate/leaders");
  const refresh = async () => {
    const done = await job.run(async (steps) => {
      const { refreshRatings } = await import("../../app/rate/start");
      await refreshRatings({ today: today() }, steps);
      return "";
    });
    if (done !== null) announce(words.refreshed);
  };
  return (
    <Stack>
      <Heading level={3}>{words.heading}</Heading>
      <div className={styles.buttons}>
        <Button onClick={onLeaders}>{words.leaders}</Button>
        <Button
          disabledFocusable={isBusy}
          onClick={() => void make(async (steps) => (await leaders()).makeQuestions(steps))}
        >
          {words.questions}
        </Button>
        <Button
          disabledFocusable={isBusy}
          onClick={() => void make(async (steps) => (await leaders()).makeOwnInstruments(steps))}
        >
          {words.own}
        </Button>
        {ratings.forms.length > 0 && (
          <Button disabledFocusable={isBusy} onClick={() => void refresh()}>
            {words.refresh}
          </Button>
        )}
      </div>
      <Outcome state={job.state} label={words.making} />
    </Stack>
  );
}
