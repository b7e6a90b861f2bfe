import type { Meta, StoryObj } from "@storybook/react-vite";
import { Skeleton } from "../../src/ui/Skeleton/Skeleton";
import { SkeletonFacts } from "../../src/ui/Skeleton/SkeletonFacts";
import { SkeletonRow } from "../../src/ui/Skeleton/SkeletonRow";

const meta = {
  title: "UI/Skeleton",
  component: Skeleton,
  args: { of: "description" },
} satisfies Meta<typeof Skeleton>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Line: Story = {};

/** Words that are known keep their own place, unseen. */
export const Words: Story = {
  args: { children: "Use the same layout and sorting of folders on all your devices." },
};

export const Rows: Story = {
  // No controls: they belong to `Skeleton`, and this story shows `SkeletonRow`.
  parameters: { controls: { disable: true } },
  render: () => (
    <>
      <SkeletonRow kind="control" />
      <SkeletonRow kind="control" label="Public profile" why="Which of your shares your profile page lists." />
      <SkeletonRow kind="control" why={null} />
      <SkeletonRow kind="switch" />
      <SkeletonRow kind="number" />
      <SkeletonRow kind="button" />
      <SkeletonRow kind="cards" />
      <SkeletonFacts items={[{}, {}, {}, {}]} />
    </>
  ),
};
