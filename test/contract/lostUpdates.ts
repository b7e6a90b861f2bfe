import type { ContractServer } from "./ContractServer";
import type { Person } from "./Person";

/**
 * Sends pairs of PATCHes on two keys of the preference blob, and returns the differences from the recording: some pairs
 * in flight at once lose one of the two, pairs one after another do not, and all are answered with code 0. The number
 * of lost updates is chance and not compared.
 */
export async function lostUpdateDifferences(server: ContractServer, person: Person, pairs: number): Promise<string[]> {
  const together = await countLost(server, person, pairs, (patches) => Promise.all(patches.map((patch) => patch())));
  const inTurn = await countLost(server, person, pairs, async ([first, second]) => [await first(), await second()]);
  return [
    ...(together.lost === 0 ? [`recorded that some of ${pairs} pairs at once lose one, got none`] : []),
    ...(inTurn.lost > 0 ? [`of ${pairs} pairs sent one after another, ${inTurn.lost} lost one`] : []),
    ...(together.refused + inTurn.refused > 0
      ? [`recorded that each is answered with code 0, got ${together.refused + inTurn.refused} others`]
      : []),
  ];
}

type Send = () => Promise<number>;

async function countLost(
  server: ContractServer,
  person: Person,
  pairs: number,
  inFlight: (patches: [Send, Send]) => Promise<number[]>,
) {
  const headers = { authorization: `Bearer ${person.accessToken}`, "content-type": "application/json" };
  const json = async (path: string, init: RequestInit) =>
    (await (await server.fetch(path, { headers, ...init })).json()) as { code: number; data?: Record<string, unknown> };
  const patch = (body: object) => async () =>
    (await json("/user/setting", { method: "PATCH", body: JSON.stringify(body) })).code;

  let lost = 0;
  let refused = 0;
  for (let pair = 1; pair <= pairs; pair += 1) {
    const max = pair;
    const language = `x-pair-${pair}`;
    const codes = await inFlight([patch({ version_retention_max: max }), patch({ language })]);
    refused += codes.filter((code) => code !== 0).length;
    const [setting, user] = await Promise.all([json("/user/setting", {}), json("/user/me", {})]);
    if (setting.data?.["version_retention_max"] !== max || user.data?.["language"] !== language) lost += 1;
    // Both values of the next pair must differ from the stored ones.
    await patch({ version_retention_max: 0, language: "en-US" })();
  }
  return { lost, refused };
}
