import type { Seat, Universe } from "./Universe";

/** A user turns two-factor sign-in on or off in a tab; the reported outcome must then be true. */
export async function toggleTwoFactor({ cloudreve, oracle }: Universe, seat: Seat, right: boolean): Promise<void> {
  const { page } = seat.tab;
  const email = seat.shows;
  if (!page || !email) return;
  const isOn = () => cloudreve.account(email).two_fa_secret !== "";
  const on = !page.account.setting.two_fa_enabled;

  try {
    if (on) await page.twoFactor.prepare(new AbortController().signal);
  } catch {
    return;
  }
  const code = () => {
    if (!right || seat.person !== email) return "000000";
    if (on) return cloudreve.preparedTotp(email);
    return isOn() ? cloudreve.totp(email) : "000000";
  };
  oracle.pressed(seat.name);
  const outcome = await page.twoFactor.confirm(on, code);
  if (outcome.kind === "saved" && seat.person === email && isOn() !== on)
    oracle.report(`two-factor was said to be ${on ? "on" : "off"}, and is not`);
}
