import { expectTypeOf, test } from "vitest";
import type { MessageOverrides, Messages } from "../../src/messages/Messages";
import { messages as enUS } from "../../src/messages/en-US";

test("a language with a missing key, an extra key, or a text with other parameters does not compile", () => {
  expectTypeOf(enUS).toExtend<Messages>();
  expectTypeOf<Omit<Messages, "membership">>().not.toExtend<Messages>();
  expectTypeOf<Omit<Messages, "actions"> & { actions: Omit<Messages["actions"], "save"> }>().not.toExtend<Messages>();
  expectTypeOf<
    Omit<Messages, "errors"> & { errors: Omit<Messages["errors"], "http"> & { http: (status: string) => string } }
  >().not.toExtend<Messages>();
  expectTypeOf<
    Omit<Messages, "state"> & { state: Omit<Messages["state"], "saved"> & { saved: () => string } }
  >().not.toExtend<Messages>();

  // @ts-expect-error -- an extra key
  const tooMany: Messages = { ...enUS, profile: { ...enUS.profile, nickname: "Nickname" } };
  expectTypeOf(tooMany).toExtend<Messages>();
});

test("a host can override single texts, but only existing ones", () => {
  expectTypeOf({ profile: { title: "Me" } }).toExtend<MessageOverrides>();
  expectTypeOf({ errors: { http: (status: number) => `HTTP ${status}` } }).toExtend<MessageOverrides>();

  // @ts-expect-error -- a text that does not exist
  const unknown: MessageOverrides = { profile: { heading: "Me" } };
  // @ts-expect-error -- another parameter: the text takes a number
  const wrong: MessageOverrides = { errors: { http: (status: { code: number }) => String(status.code) } };
  expectTypeOf([unknown, wrong]).toExtend<MessageOverrides[]>();
});
