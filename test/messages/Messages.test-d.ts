import { expectTypeOf, test } from "vitest";
import type { MessageOverrides, Messages } from "../../src/messages/Messages";
import { messages as enUS } from "../../src/messages/en-US";

test("a language with a key too few, one too many, or a text that takes something else does not compile", () => {
  expectTypeOf(enUS).toExtend<Messages>();
  expectTypeOf<Omit<Messages, "membership">>().not.toExtend<Messages>();
  expectTypeOf<Omit<Messages, "actions"> & { actions: Omit<Messages["actions"], "save"> }>().not.toExtend<Messages>();
  expectTypeOf<
    Omit<Messages, "errors"> & { errors: Omit<Messages["errors"], "http"> & { http: (status: string) => string } }
  >().not.toExtend<Messages>();
  expectTypeOf<
    Omit<Messages, "state"> & { state: Omit<Messages["state"], "saved"> & { saved: () => string } }
  >().not.toExtend<Messages>();

  // @ts-expect-error -- no language knows this key
  const tooMany: Messages = { ...enUS, profile: { ...enUS.profile, nickname: "Nickname" } };
  expectTypeOf(tooMany).toExtend<Messages>();
});

test("a host says single texts its own way, and none that there is not", () => {
  expectTypeOf({ profile: { title: "Me" } }).toExtend<MessageOverrides>();
  expectTypeOf({ errors: { http: (status: number) => `HTTP ${status}` } }).toExtend<MessageOverrides>();

  // @ts-expect-error -- there is no such text
  const unknown: MessageOverrides = { profile: { heading: "Me" } };
  // @ts-expect-error -- this one takes a number
  const wrong: MessageOverrides = { errors: { http: (status: { code: number }) => String(status.code) } };
  expectTypeOf([unknown, wrong]).toExtend<MessageOverrides[]>();
});
