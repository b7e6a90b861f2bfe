import { useRef, useState } from "react";
import { useDeviceValue } from "../../hooks/useDeviceValue";
import { useSettingsContext } from "../../hooks/SettingsContext";
import type { DevicePreferenceName, DevicePreferences } from "../../settings/devicePreferences";

interface Choice<Name extends DevicePreferenceName> {
  /** The last chosen value while the host keeps it. */
  pending?: { value: DevicePreferences[Name] | undefined };
  /** The kept value when a chosen one was not kept. */
  refused?: { kept: DevicePreferences[Name] | undefined };
}

/** Returns a preference of the device, whether the last choice was not kept, and the function that chooses a value. */
export function useDevicePreference<Name extends DevicePreferenceName>(
  name: Name,
): {
  value: DevicePreferences[Name] | undefined;
  notKept: boolean;
  choose: (value: DevicePreferences[Name]) => void;
} {
  const { deviceAdapter } = useSettingsContext();
  const kept = useDeviceValue(deviceAdapter, name);
  // A new object for each choice renders again, so that a value which no listener was told of is shown, too.
  const [{ pending, refused }, setChoice] = useState<Choice<Name>>({});
  const last = useRef<object>(undefined);

  const choose = (value: DevicePreferences[Name]) => {
    const mine = {};
    last.current = mine;
    const end = (isKept: boolean) => {
      if (last.current === mine) setChoice(isKept ? {} : { refused: { kept } });
    };
    try {
      const keeping = deviceAdapter?.set(name, value);
      if (keeping === undefined) end(true);
      else {
        setChoice({ pending: { value } });
        keeping.then(
          () => end(true),
          () => end(false),
        );
      }
    } catch {
      end(false);
    }
  };
  return {
    value: pending ? pending.value : kept,
    notKept: refused !== undefined && Object.is(refused.kept, kept),
    choose,
  };
}
