import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { forwardRef, useState } from "react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { page } from "vitest/browser";
import { render } from "vitest-browser-react";
import {
  AccountSettings,
  SettingsProvider,
  type CheckboxSlotProps,
  type InputSlotProps,
  type SelectSlotProps,
  type Slots,
  type SwitchSlotProps,
} from "../../src/index";
import { clientOf } from "../../stories/worlds/clientOf";
import { text } from "../../stories/worlds/pageWords";
import { openPassword } from "../../stories/worlds/openPassword";
import { patchesOf } from "../../stories/worlds/plays";
import { world } from "../../stories/worlds/world";

afterEach(() => {
  vi.restoreAllMocks();
});

/** The attributes that a button takes of those of a native box. */
const own = (props: Omit<SwitchSlotProps, "ref" | "checked" | "onChange">) => ({
  id: props.id,
  role: props.role,
  disabled: props.disabled,
  "aria-describedby": props["aria-describedby"],
});

/** The state of a switch that draws itself: a button, as Radix's and Ant Design's are. */
const look = (checked: boolean) => ({ "data-look": checked ? "on" : "off", "aria-checked": checked });

const withoutRef = <Props extends { ref?: unknown }>(props: Props) => ({ ...props, ref: undefined });

const kinds: Record<string, Slots> = {
  "controlled boxes that pass their event": {
    input: ({ ref, ...props }: InputSlotProps) => <input {...props} ref={ref} />,
    select: ({ options, ref, ...props }: SelectSlotProps) => (
      <select {...props} ref={ref}>
        {options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    ),
    switch: ({ ref, ...props }: SwitchSlotProps) => <input {...props} ref={ref} {...look(props.checked)} />,
    checkbox: ({ ref, label, ...props }: CheckboxSlotProps) => (
      <label>
        <input {...props} ref={ref} {...look(props.checked)} />
        {label}
      </label>
    ),
  },
  "controlled parts that pass their value, with a handle instead of an element": {
    input: function TextField({ ref, onChange, ...props }: InputSlotProps) {
      const [handle] = useState(() => ({ focus: () => document.getElementById(props.id ?? "")?.focus() }));
      return (
        <input
          {...props}
          ref={() => {
            ref?.(handle);
          }}
          onChange={({ target }) => onChange(target.value)}
        />
      );
    },
    switch: ({ ref, checked, onChange, ...props }: SwitchSlotProps) => (
      <button {...own(props)} ref={ref} type="button" {...look(checked)} onClick={() => onChange(!checked)} />
    ),
    checkbox: ({ ref, checked, onChange, label, ...props }: CheckboxSlotProps) => (
      <button
        {...own(props)}
        ref={ref}
        type="button"
        role="checkbox"
        {...look(checked)}
        onClick={() => onChange(!checked)}
      >
        {label}
      </button>
    ),
    select: ({ ref, value, onChange, options, ...props }: SelectSlotProps) => (
      <span ref={ref} role="radiogroup" id={props.id} aria-label={props["aria-label"]} tabIndex={-1}>
        {options.map((option) => (
          <button
            key={option.value}
            type="button"
            role="radio"
            {...look(option.value === value)}
            onClick={() => onChange(option.value)}
          >
            {option.label}
          </button>
        ))}
      </span>
    ),
  },
  "parts that take no ref": {
    input: (props: InputSlotProps) => <input {...withoutRef(props)} />,
    switch: ({ checked, onChange, ...props }: SwitchSlotProps) => (
      <button {...own(props)} type="button" {...look(checked)} onClick={() => onChange(!checked)} />
    ),
    checkbox: ({ label, ...props }: CheckboxSlotProps) => (
      <label>
        <input {...withoutRef(props)} {...look(props.checked)} />
        {label}
      </label>
    ),
  },
  "parts made with forwardRef": {
    input: forwardRef<HTMLInputElement, InputSlotProps>(function TextField(props, ref) {
      return <input {...props} ref={ref} />;
    }),
    switch: forwardRef<HTMLInputElement, SwitchSlotProps>(function Toggle(props, ref) {
      return <input {...props} ref={ref} {...look(props.checked)} />;
    }),
  },
};

async function open(slots: Slots) {
  await page.viewport(1280, 900);
  const cloudreve = world();
  const queryClient = new QueryClient();
  const screen = await render(
    <QueryClientProvider client={queryClient}>
      <SettingsProvider client={clientOf(cloudreve)}>
        <AccountSettings layout="page" slots={slots} />
      </SettingsProvider>
    </QueryClientProvider>,
  );
  await expect.poll(() => document.querySelector(".cr-skeleton")).toBeNull();
  const form = (title: string) => screen.getByRole("form", { name: title });
  return { cloudreve, screen, form, readAgain: () => queryClient.invalidateQueries() };
}

describe.each(Object.entries(kinds))("%s", (_, slots) => {
  it("show what the account holds, and save what the user does", async () => {
    const { cloudreve, form, screen } = await open(slots);
    const profile = form(text.profile.title);
    const name = profile.getByRole("textbox", { name: text.profile.nick.label });
    await expect.element(name).toHaveValue("Ada Lovelace");
    await name.fill("Ada King");

    const retention = form(text.versionRetention.title);
    const keep = retention.getByRole("switch", { name: text.versionRetention.version_retention_enabled.label });
    await expect.element(keep).toBeChecked();
    await expect.element(keep).toHaveAttribute("data-look", "on");
    await keep.click();
    await expect.element(keep).not.toBeChecked();
    await expect.element(keep).toHaveAttribute("data-look", "off");

    await screen.getByRole("button", { name: text.actions.saveAll }).click();
    await expect.poll(() => patchesOf(cloudreve)).toEqual([{ nick: "Ada King", version_retention_enabled: false }]);
    await expect.element(name).toHaveValue("Ada King");
    await expect.element(keep).toHaveAttribute("data-look", "off");
  });

  it("show what Discard and another device bring", async () => {
    const { cloudreve, form, readAgain } = await open(slots);
    const retention = form(text.versionRetention.title);
    const keep = retention.getByRole("switch", { name: text.versionRetention.version_retention_enabled.label });
    await keep.click();
    await retention.getByRole("button", { name: text.actions.discard }).click();
    await expect.element(keep).toHaveAttribute("data-look", "on");

    const name = form(text.profile.title).getByRole("textbox", { name: text.profile.nick.label });
    await name.fill("Ada King");
    cloudreve.change("ada@example.com", { nick: "Countess", version_retention_enabled: false });
    await readAgain();
    await expect.element(keep).toHaveAttribute("data-look", "off");
    await expect.element(name).toHaveValue("Ada King");
    await form(text.profile.title).getByRole("button", { name: text.actions.useTheirs }).click();
    await expect.element(name).toHaveValue("Countess");
  });

  it("get the focus after a refusal, and a label", async () => {
    const { form } = await open(slots);
    const profile = form(text.profile.title);
    const name = profile.getByRole("textbox", { name: text.profile.nick.label });
    await name.fill(" ");
    await profile.getByRole("button", { name: text.actions.save }).click();
    await expect.element(name).toHaveFocus();
    await expect.element(name).toHaveAccessibleDescription(new RegExp(text.issues.nameRequired));
  });

  it("work as number and check box, and as passwords, which are gone after Discard", async () => {
    const { cloudreve, form } = await open(slots);
    const retention = form(text.versionRetention.title);
    const maximum = retention.getByRole("textbox", { name: text.versionRetention.version_retention_max.label });
    const unlimited = retention.getByRole("checkbox", {
      name: text.versionRetention.version_retention_max.unlimited,
    });
    await unlimited.click();
    await expect.element(unlimited).toBeChecked();
    await expect.element(maximum).toHaveValue("");
    await unlimited.click();
    await maximum.fill("7");
    await retention.getByRole("button", { name: text.actions.save }).click();
    await expect.poll(() => patchesOf(cloudreve)).toEqual([{ version_retention_max: 7 }]);

    const password = form(text.password.title);
    await openPassword(password);
    const current = password.getByLabelText(text.password.current_password.label, { exact: true });
    await current.fill("first-pass-1");
    await password.getByLabelText(text.password.new_password.label, { exact: true }).fill("second-pass-1");
    await password.getByRole("button", { name: text.actions.discard }).click();
    await expect.element(current).not.toBeInTheDocument();
  });
});

it("a part without an element is reported to the developer, and still saves", async () => {
  const report = vi.spyOn(console, "error").mockImplementation(() => undefined);
  const { cloudreve, form } = await open({
    switch: ({ checked, onChange }: SwitchSlotProps) => (
      <button type="button" onClick={() => onChange(!checked)}>
        {checked ? "is on" : "is off"}
      </button>
    ),
  });
  expect(report.mock.calls.map(([words]) => String(words))).toEqual([expect.stringContaining("slots.switch")]);
  const retention = form(text.versionRetention.title);
  await retention.getByRole("button", { name: "is on" }).click();
  await retention.getByRole("button", { name: text.actions.save }).click();
  await expect.poll(() => patchesOf(cloudreve)).toEqual([{ version_retention_enabled: false }]);
});
