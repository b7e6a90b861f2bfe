import type { Meta, StoryObj } from "@storybook/react-vite";
import { lazy, Suspense } from "react";
import { expect } from "storybook/test";
import { useShown } from "../../.storybook/shown";
import { text } from "../worlds/pageWords";
import { patchesOf } from "../worlds/plays";
import { inWorld, servedOf, serverOf } from "../worlds/storyWorlds";
import { MyProfilePage } from "./examples/Single";
import { openSession } from "./session";

/** The examples of the page "Getting started". */
const meta: Meta = { title: "Docs/Examples", tags: ["!dev"], parameters: { ...inWorld() } };
export default meta;

type Story = StoryObj<typeof meta>;

// It makes its client when it is loaded, as a host's own module does: when the session is there.
const Settings = lazy(async () => ({ default: (await import("./examples/Embed")).Settings }));

function WholePageShown({ globals }: { globals: Record<string, unknown> }) {
  const { locale } = useShown(globals);
  return (
    <Suspense>
      <Settings locale={locale} />
    </Suspense>
  );
}

/** The lines as they stand on the page. */
export const WholePage: Story = {
  parameters: { ...inWorld({ ownHost: true }) },
  render: (_, { loaded, globals }) => {
    openSession(servedOf({ loaded }));
    return <WholePageShown globals={globals} />;
  },
  play: async (page) => {
    const { canvas, userEvent } = page;
    const name = await canvas.findByLabelText(text.profile.nick.label);
    await userEvent.clear(name);
    await userEvent.type(name, "Ada King");
    await userEvent.click(await canvas.findByRole("button", { name: text.actions.save }));
    await canvas.findByText(text.state.saved);
    await expect(patchesOf(serverOf(page))).toEqual([{ nick: "Ada King" }]);
  },
};

/** Sections placed one by one. */
export const SingleSections: Story = { render: () => <MyProfilePage /> };
