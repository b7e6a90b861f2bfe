import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { expect, test } from "vitest";
import { render } from "vitest-browser-react";
import { SettingsProvider, useAccount, useSectionForm, useSectionState, type Account } from "../../src/index";
import { clientOf } from "../../stories/worlds/clientOf";
import { world } from "../../stories/worlds/world";

function Names({ account }: { account: Pick<Account, "user" | "setting"> }) {
  const form = useSectionForm("profile", account);
  const { attach, register } = form;
  const dirty = useSectionState(form, (state) => [...state.dirty]);
  return (
    <form ref={attach}>
      <input aria-label="Name" {...register("nick")} />
      <output>{dirty.join()}</output>
    </form>
  );
}

function Loaded() {
  const read = useAccount(["user", "setting"]);
  return read.status === "ready" && <Names account={read.account} />;
}

test("a selector may return a new object for the same state", async () => {
  const screen = await render(
    <QueryClientProvider client={new QueryClient()}>
      <SettingsProvider client={clientOf(world())}>
        <Loaded />
      </SettingsProvider>
    </QueryClientProvider>,
  );
  await screen.getByLabelText("Name").fill("Ada King");
  await expect.element(screen.getByRole("status")).toHaveTextContent("nick");
});
