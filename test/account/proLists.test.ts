import { QueryClient } from "@tanstack/react-query";
import { expect, test, vi } from "vitest";
import { settingsKeys } from "../../src/account/accountKeys";
import { refetchProLists } from "../../src/account/proLists";
import { scriptedClient } from "../saving/scriptedClient";

vi.mock("react", () => ({}));

test("the credit, orders, policies and nodes are read again, and nothing else", () => {
  const { client } = scriptedClient();
  const queryClient = new QueryClient();
  const names = ["creditChanges", "payments", "policies", "nodes", "setting"];
  const keyOf = (name: string) => [...settingsKeys.user(client), name];
  for (const name of names) queryClient.setQueryData(keyOf(name), []);
  refetchProLists(queryClient, client);
  const isOld = (name: string) => queryClient.getQueryState(keyOf(name))?.isInvalidated;
  expect(names.filter(isOld)).toEqual(["creditChanges", "payments", "policies", "nodes"]);
});
