import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect } from "storybook/test";
import { Badge } from "../../src/ui/Badge/Badge";
import { Button } from "../../src/ui/Button/Button";
import { List } from "../../src/ui/List/List";
import { ListRow } from "../../src/ui/List/ListRow";
import { Message } from "../../src/ui/Message/Message";
import { Section } from "../../src/ui/Section/Section";

const remove = (name: string) => (
  <Button variant="ghost" aria-label={`Remove passkey ${name}`}>
    Remove
  </Button>
);

const meta = {
  title: "UI/List",
  component: List,
  render: (args) => (
    <Section title="Passkeys" description="Sign in without a password." action={<Button icon="plus">Add</Button>}>
      <List {...args} />
    </Section>
  ),
  args: {
    children: (
      <>
        <ListRow
          icon="fingerprint"
          title="MacBook Air"
          facts={["Added March 3, 2026", "Used 2 days ago"]}
          action={remove("MacBook Air")}
        />
        <ListRow icon="fingerprint" title="YubiKey 5C" facts={["Added June 18, 2026"]} action={remove("YubiKey 5C")} />
      </>
    ),
  },
} satisfies Meta<typeof List>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Two: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole("listitem")).toHaveLength(2);
    await expect(canvas.getByRole("button", { name: "Remove passkey YubiKey 5C" })).toBeVisible();
    const [tile, words] = [".cr-tile", ".cr-row-text"].map((part) =>
      document.querySelector(part)?.getBoundingClientRect(),
    );
    const isRightToLeft = getComputedStyle(canvas.getByRole("list")).direction === "rtl";
    await expect(isRightToLeft ? words?.right : tile?.right).toBeLessThanOrEqual(
      (isRightToLeft ? tile?.left : words?.left) ?? NaN,
    );
    const heights = canvas.getAllByRole("listitem").map((row) => row.getBoundingClientRect().height);
    await expect(Math.min(...heights)).toBeGreaterThanOrEqual(60);
    const lefts = [".cr-tile", ".cr-row-text", ".cr-list-action"].map(
      (part) => canvas.getAllByRole("listitem")[0]?.querySelector(part)?.getBoundingClientRect().left ?? 0,
    );
    await expect(lefts).toEqual([...lefts].sort((a, b) => a - b));
  },
};

export const Narrow: Story = { parameters: { width: 320 } };

/** A letter in the tile, a badge, and a message below the row. */
export const Letter: Story = {
  args: {
    children: (
      <ListRow
        tile="D"
        title="Cloudreve Desktop"
        badge={<Badge tone="accent">This app</Badge>}
        facts={["Files: read and write", "Used 5 minutes ago"]}
        action={<Button variant="ghost">Revoke</Button>}
        below={
          <Message role="alert" tone="danger">
            Not revoked: the server could not be reached.
          </Message>
        }
      />
    ),
  },
};

export const LongNames: Story = {
  parameters: { width: 360 },
  args: {
    children: <ListRow tile="ﻣ" title={"long".repeat(40)} facts={["fact ".repeat(20)]} action={remove("long")} />,
  },
  play: async ({ canvas }) => {
    const row = canvas.getByRole("listitem");
    await expect(row.scrollWidth).toBeLessThanOrEqual(row.clientWidth);
  },
};
