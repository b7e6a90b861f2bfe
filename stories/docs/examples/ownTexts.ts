import type { MessageOverrides } from "../../../src/index";

export const messages: MessageOverrides = {
  profile: {
    title: "Me",
    nick: { label: "What others call me" },
  },
  state: {
    unsaved: (count) => (count === 1 ? "One thing is not saved" : `${count} things are not saved`),
  },
};
