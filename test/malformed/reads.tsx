import { expect } from "vitest";
import { AccountSettings } from "../../src/index";
import { messages as enUS } from "../../src/messages/en-US";
import { resourcesOf } from "../../src/account/sectionResources";
import { sectionOrder, type SectionId } from "../../src/settings/sections";
import type { Json, Resources } from "../specs/Spec";
import { startOf } from "../specs/words";
import { expectSound } from "./expectSound";
import type { MalformedAnswer } from "./MalformedAnswer";
import { click, find } from "./page";
import { expectShown, readShown } from "./shown";
import type { Stage } from "./Stage";
import { soundData, type ResourceName } from "./truth";
import { until } from "./until";
import { endpointOf, sectionComponents, server, truth } from "./world";

/** Opens a section while one of its reads has this answer: it shows the data, or that it could not be read. */
export async function readCase(
  stage: Stage,
  id: SectionId,
  resource: ResourceName,
  answer: MalformedAnswer,
): Promise<void> {
  const Section = sectionComponents[id];
  server.spoil([endpointOf[resource]], answer);
  stage.mount(<Section id={`cr-${id}`} />, { drawn: false });
  await stage.settled();

  const data = soundData(resource, answer);
  if (data) expect(readShown(id)).toEqual(expectShown(id, { ...truth(), [resource]: data }));
  // They show nothing before it is known whether there is a membership, or WebDAV.
  else if (ofPro.includes(id) || (id === "webDav" && resource === "user")) expect(readShown(id)).toBe("absent");
  else expectReadFailure();
  expectSound(answer);

  await recover(stage, [id]);
}

/** Opens the whole page while some of its reads have this answer. */
export async function pageCase(
  stage: Stage,
  resources: readonly ResourceName[],
  answer: MalformedAnswer,
): Promise<void> {
  server.spoil(
    resources.map((resource) => endpointOf[resource]),
    answer,
  );
  stage.mount(<AccountSettings layout="page" />);
  await stage.settled();

  const answered = Object.fromEntries(
    Object.entries(truth()).map(([resource, good]) => [
      resource,
      resources.includes(resource as ResourceName) ? soundData(resource as ResourceName, answer) : good,
    ]),
  ) as Record<ResourceName, Json | undefined>;
  const isRead = (id: SectionId) => resourcesOf(id).every((resource: ResourceName) => answered[resource]);
  for (const id of sectionOrder.filter(isRead))
    expect(readShown(id)).toEqual(expectShown(id, answered as unknown as Resources));
  const missing = sectionOrder.filter((id) => !isRead(id) && isThere(id, answered));
  for (const id of missing) expect(document.getElementById(`cr-${id}`)).toBeNull();
  if (missing.length > 0) expectReadFailure();
  // One message for all of them, which names each.
  for (const id of missing) expect(find("[role=alert]")?.textContent).toContain(enUS[id].title);
  const heading = find("h1");
  expect(heading?.textContent).toBe(enUS.page.title);
  expect(heading?.checkVisibility()).toBe(true);
  expectSound(answer);

  await recover(stage, sectionOrder);
}

const ofPro: readonly SectionId[] = ["membership", "linkedIdentities", "signInActivity", "finance"];

/** Whether a section that cannot be read is known to be there. */
function isThere(id: SectionId, { setting, user, login }: Record<ResourceName, Json | undefined>): boolean {
  const shown = () =>
    expectShown(id, {
      setting: setting ?? {},
      site: {},
      user: user ?? {},
      capacity: {},
      davAccounts: {},
      login: login ?? {},
    });
  if (ofPro.includes(id)) return setting !== undefined && shown() !== "absent";
  if (id === "passkeys") return setting === undefined || login === undefined || shown() !== "absent";
  return id !== "webDav" || (user !== undefined && shown() !== "absent");
}

const couldNot = new RegExp(`^(${enUS.state.readFailed}$|${startOf(enUS.state.sectionsFailed)})`);

function expectReadFailure(): void {
  expect(find("[data-state=readFailed] h2")?.textContent).not.toBe("");
  const words = [...document.querySelectorAll("[data-state=readFailed] [role=alert] p")].map(
    (line) => line.textContent,
  );
  expect(words).toEqual([expect.stringMatching(couldNot), expect.stringMatching(/^.+\.$/s)]);
  expect(find("[data-state=readFailed] button")?.textContent).toBe(enUS.actions.tryAgain);
}

/** Makes the server work again. After Try again, or the next read if there is no such button, everything is shown. */
async function recover(stage: Stage, sections: readonly SectionId[]): Promise<void> {
  server.recover();
  if (find("[data-state=readFailed]")) {
    click("[data-state=readFailed] button");
    await until(() => !find("[data-state=readFailed]"), "Try again has helped");
  }
  // Data that could be read, odd as it was, stays until the next read.
  await stage.queryClient.refetchQueries();
  for (const id of sections) {
    const expected = JSON.stringify(expectShown(id, truth()));
    await until(() => JSON.stringify(readShown(id)) === expected, `${id} shows ${expected}`);
  }
  expect(find("[data-dirty]")).toBeNull();
}
