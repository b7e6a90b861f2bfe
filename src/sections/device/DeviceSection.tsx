import { Fragment, type ReactNode } from "react";
import { useCapabilities } from "../../hooks/useCapabilities";
import { useHydrating } from "../../hooks/useHydrating";
import { useMessages } from "../../hooks/useMessages";
import { useSettingsContext } from "../../hooks/SettingsContext";
import { devicePreferences, type DevicePreferenceName } from "../../settings/devicePreferences";
import type { ControlProps } from "../../ui/Field/useField";
import { Foot } from "../../ui/Foot/Foot";
import { Section } from "../../ui/Section/Section";
import { Select } from "../../ui/Select/Select";
import { SettingsRow } from "../../ui/SettingsRow/SettingsRow";
import { SkeletonRow } from "../../ui/Skeleton/SkeletonRow";
import { Switch } from "../../ui/Switch/Switch";
import { OwnRows, useRowId } from "../frame/PageRows";
import { SectionBoundary, type SectionProps } from "../frame/SectionBoundary";
import { TimeZoneInput } from "./TimeZoneInput";
import { useDevicePreference } from "./useDevicePreference";

/**
 * The preferences of this device: color scheme, time zone, tree of folders, click on a folder. Applied and kept at once
 * by the provider's `deviceAdapter`. Renders nothing without one.
 */
export function DeviceSection(props: SectionProps) {
  const { device } = useCapabilities(["device"]);
  if (device.length === 0) return null;
  return (
    <SectionBoundary
      section="device"
      skeleton={<DeviceSkeleton names={device} />}
      places={devicePreferences}
      {...props}
    >
      {() => <DeviceCard names={device} {...props} />}
    </SectionBoundary>
  );
}

interface DeviceRowsProps {
  names: readonly DevicePreferenceName[];
}

function DeviceCard({ names, ...props }: SectionProps & DeviceRowsProps) {
  const { device } = useMessages();
  const isHydrating = useHydrating();
  return (
    <Section {...props} title={device.title} description={device.description} foot={<Foot />}>
      {isHydrating ? (
        <DeviceSkeleton names={names} />
      ) : (
        names.map((name) => {
          const Row = rows[name];
          return (
            <Fragment key={name}>
              <Row />
              <OwnRows section="device" after={name} />
            </Fragment>
          );
        })
      )}
    </Section>
  );
}

/** Also shown by a server, which does not know the device. */
function DeviceSkeleton({ names }: DeviceRowsProps) {
  const text = useSettingsContext().messages?.device;
  return names.map((name) => (
    <SkeletonRow
      key={name}
      kind={name === "tree_view_auto_expand" ? "switch" : "control"}
      label={text?.[name].label}
      why={text?.[name].why}
    />
  ));
}

const rows: Record<DevicePreferenceName, () => ReactNode> = {
  preferred_dark_mode: DarkModeRow,
  time_zone: TimeZoneRow,
  tree_view_auto_expand: ExpandTreeRow,
  folder_click_action: FolderClickRow,
};

interface DeviceRowProps {
  name: DevicePreferenceName;
  layout?: "inline" | undefined;
  notKept: boolean;
  children: (control: ControlProps) => ReactNode;
}

function DeviceRow({ name, notKept, ...row }: DeviceRowProps) {
  const { device } = useMessages();
  return (
    <SettingsRow
      {...row}
      id={useRowId(name)}
      label={device[name].label}
      why={device[name].why}
      error={notKept ? device.notKept : undefined}
    />
  );
}

function DarkModeRow() {
  const name = "preferred_dark_mode";
  const { device } = useMessages();
  const { value, notKept, choose } = useDevicePreference(name);
  const { system, light, dark } = device[name];
  const options = [
    { value: "system", label: system },
    { value: "light", label: light },
    { value: "dark", label: dark },
  ];
  return (
    <DeviceRow name={name} notKept={notKept}>
      {(control) => (
        <Select
          {...control}
          value={value === undefined ? "system" : value ? "dark" : "light"}
          onChange={({ target }) => choose(target.value === "system" ? undefined : target.value === "dark")}
          options={options}
        />
      )}
    </DeviceRow>
  );
}

function TimeZoneRow() {
  const { value, notKept, choose } = useDevicePreference("time_zone");
  return (
    <DeviceRow name="time_zone" notKept={notKept}>
      {(control) => <TimeZoneInput {...control} value={value} onChange={choose} />}
    </DeviceRow>
  );
}

function ExpandTreeRow() {
  const name = "tree_view_auto_expand";
  const { value = true, notKept, choose } = useDevicePreference(name);
  return (
    <DeviceRow name={name} layout="inline" notKept={notKept}>
      {(control) => <Switch {...control} checked={value} onChange={({ target }) => choose(target.checked)} />}
    </DeviceRow>
  );
}

function FolderClickRow() {
  const name = "folder_click_action";
  const { device } = useMessages();
  const { value = "open", notKept, choose } = useDevicePreference(name);
  const options = [
    { value: "open", label: device[name].open },
    { value: "select", label: device[name].select },
  ];
  return (
    <DeviceRow name={name} notKept={notKept}>
      {(control) => (
        <Select
          {...control}
          value={value}
          onChange={({ target }) => choose(target.value === "select" ? "select" : "open")}
          options={options}
        />
      )}
    </DeviceRow>
  );
}
