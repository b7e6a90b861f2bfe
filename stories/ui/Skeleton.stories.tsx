import type { Meta, StoryObj } from "@storybook/react-vite";
import { Skeleton } from "../../src/ui/Skeleton/Skeleton";
import { SkeletonRow } from "../../src/ui/Skeleton/SkeletonRow";

const meta = {
  title: "UI/Skeleton",
  component: Skeleton,
  args: { of: "description" },
} satisfies Meta<typeof Skeleton>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Line: Story = {};

export const Rows: Story = {
  // No controls: they belong to `Skeleton`, and this story shows `SkeletonRow`.
  parameters: { controls: { disable: true } },
  render: () => (
    <>
      <SkeletonRow kind="control" />
      <SkeletonRow kind="bare" />
      <SkeletonRow kind="switch" />
      <SkeletonRow kind="cards" />
      <SkeletonRow kind="facts" />
    </>
  ),
};
