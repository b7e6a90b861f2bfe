import type { ReactNode, Ref } from "react";
import { Badge } from "../../src/ui/Badge/Badge";
import { Banner } from "../../src/ui/Banner/Banner";
import { Button } from "../../src/ui/Button/Button";
import { Checkbox } from "../../src/ui/Checkbox/Checkbox";
import { CodeInput } from "../../src/ui/CodeInput/CodeInput";
import { Countdown } from "../../src/ui/Countdown/Countdown";
import { Dialog } from "../../src/ui/Dialog/Dialog";
import { Empty } from "../../src/ui/Empty/Empty";
import { Facts } from "../../src/ui/Facts/Facts";
import { Field } from "../../src/ui/Field/Field";
import { Foot } from "../../src/ui/Foot/Foot";
import { Icon } from "../../src/ui/Icon/Icon";
import { IconButton } from "../../src/ui/IconButton/IconButton";
import { Message } from "../../src/ui/Message/Message";
import { Note } from "../../src/ui/Note/Note";
import { NumberInput } from "../../src/ui/NumberInput/NumberInput";
import { Page } from "../../src/ui/Page/Page";
import { PasswordInput } from "../../src/ui/PasswordInput/PasswordInput";
import { QrCode } from "../../src/ui/QrCode/QrCode";
import { RadioCards } from "../../src/ui/RadioCards/RadioCards";
import { Root } from "../../src/ui/Root/Root";
import { SecretKey } from "../../src/ui/SecretKey/SecretKey";
import { Section } from "../../src/ui/Section/Section";
import { Select } from "../../src/ui/Select/Select";
import { SettingsRow } from "../../src/ui/SettingsRow/SettingsRow";
import { SkeletonRow } from "../../src/ui/Skeleton/SkeletonRow";
import { Spinner } from "../../src/ui/Spinner/Spinner";
import { Split } from "../../src/ui/Split/Split";
import { StrengthMeter } from "../../src/ui/StrengthMeter/StrengthMeter";
import { Switch } from "../../src/ui/Switch/Switch";
import { TagsInput } from "../../src/ui/TagsInput/TagsInput";
import { TextInput } from "../../src/ui/TextInput/TextInput";
import { ThemeLook } from "../../src/ui/ThemeLook/ThemeLook";
import { UnsavedBar } from "../../src/ui/UnsavedBar/UnsavedBar";
import { VisuallyHidden } from "../../src/ui/VisuallyHidden/VisuallyHidden";

export interface Part {
  /** The part in a state that shows all of it, as it stands in a page. */
  sample: ReactNode;
  /** The same with a ref, for the parts that take one, and the element that it has to be. */
  withRef?: { render: (ref: Ref<never>) => ReactNode; element: string };
  /** The same with a class, for the parts that take one, and the class that has to stay. */
  withClass?: { render: (className: string) => ReactNode; keeps: string };
}

const nothing = () => undefined;
const buttons = <><Button variant="ghost">Discard</Button><Button variant="primary">Save</Button></>;
const rows = (
  <SettingsRow label="Display name" why="Up to 255 characters." dirty edited="Edited" error="Too long: 271 of 255 characters." notices={[{ tone: "warning", text: "Others see it." }]}>
    {(control) => <TextInput {...control} defaultValue="Ada" />}
  </SettingsRow>
);
const themes = ["#1976d2", "#00796b"].map((value) => ({ value, label: `Color ${value}`, caption: value, look: <ThemeLook light={{ primary: value }} dark={{ primary: "#90caf9" }} /> }));
const tagLabels = { remove: (tag: string) => `Remove ${tag}`, added: (tag: string) => `${tag} added`, removed: (tag: string) => `${tag} removed`, selected: (tag: string) => `${tag} selected` };

/** Every part of src/ui, by the name of its folder. */
export const parts: Record<string, Part> = {
  Badge: { sample: <><Badge>Off</Badge><Badge tone="success" icon="check">On</Badge><Badge tone="accent">Active</Badge></> },
  Banner: { sample: <Banner icon="lock" text="This app may see these settings but not change them." /> },
  Button: {
    sample: <>{buttons}<Button>Change…</Button><Button variant="danger" size="small" icon="close">Turn off</Button><Button busy>Save</Button></>,
    withRef: { render: (ref) => <Button ref={ref}>Save</Button>, element: "button" },
    withClass: { render: (className) => <Button className={className}>Save</Button>, keeps: "cr-button" },
  },
  Checkbox: {
    sample: <Checkbox label="Unlimited" defaultChecked />,
    withRef: { render: (ref) => <Checkbox ref={ref} label="Unlimited" />, element: "input" },
    withClass: { render: (className) => <Checkbox className={className} label="Unlimited" />, keeps: "cr-check" },
  },
  CodeInput: {
    sample: <CodeInput aria-label="Code" defaultValue="492" />,
    withRef: { render: (ref) => <CodeInput ref={ref} aria-label="Code" />, element: "input" },
    withClass: { render: (className) => <CodeInput className={className} aria-label="Code" />, keeps: "cr-input" },
  },
  Countdown: { sample: <><Countdown seconds={522} total={600} text="Key valid for 8:42" /><Countdown seconds={0} total={600} tone="danger" text="This key has run out" /></> },
  Dialog: {
    sample: (
      <Dialog open onOpenChange={nothing} title="Turn off two-factor authentication" description="Your password alone is enough then." closeLabel="Close" onSubmit={nothing} footer={buttons}>
        <Field label="Code">{(control) => <CodeInput {...control} />}</Field>
      </Dialog>
    ),
  },
  Empty: { sample: <Empty tone="danger" icon="cloud" title="These settings could not be loaded" text="The server did not answer." action={<Button>Try again</Button>} /> },
  Facts: { sample: <Facts items={["E-mail", "UID", "Group", "Member since"].map((name) => ({ name, value: "ada@example.com" }))} /> },
  Field: { sample: <Field label="Code" why="From your app." error="Wrong code." beside="8:42">{(control) => <TextInput {...control} />}</Field> },
  Foot: { sample: <><Foot tone="danger" icon="alert" text="Not saved: the server did not answer. Your change is kept.">{buttons}</Foot><Foot icon="spinner" text="Saving…" /></> },
  Icon: { sample: <><Icon name="alert" /><Icon name="tabs" mirror /></> },
  IconButton: {
    sample: <IconButton name="close" label="Close" />,
    withRef: { render: (ref) => <IconButton ref={ref} name="close" label="Close" />, element: "button" },
    withClass: { render: (className) => <IconButton className={className} name="close" label="Close" />, keeps: "cr-icon-button" },
  },
  Message: {
    sample: <><Message>Plain</Message><Message tone="danger">Wrong</Message><Message tone="warning">Odd</Message><Message tone="success">Right</Message></>,
    withRef: { render: (ref) => <Message ref={ref}>Plain</Message>, element: "p" },
  },
  Note: { sample: <Note tone="warning" text="Changed elsewhere to Ada Byron." actions={<><Button size="small">Use it</Button><Button size="small">Keep mine</Button></>} /> },
  NumberInput: {
    sample: <NumberInput aria-label="Versions" defaultValue="10" />,
    withRef: { render: (ref) => <NumberInput ref={ref} aria-label="Versions" />, element: "input" },
    withClass: { render: (className) => <NumberInput className={className} aria-label="Versions" />, keeps: "cr-input" },
  },
  Page: {
    sample: <Page title="Account settings" description="Who you are." navLabel="Sections" dirtyLabel="unsaved changes" nav={[{ id: "one", label: "Profile", dirty: true }]}><Section id="one" title="Profile">{rows}</Section></Page>,
    withClass: { render: (className) => <Page className={className} title="Settings" navLabel="Sections" dirtyLabel="unsaved" nav={[]} />, keeps: "cr-page" },
  },
  PasswordInput: {
    sample: <PasswordInput aria-label="Password" showLabel="Show password" hideLabel="Hide password" defaultValue="correct horse" />,
    withRef: { render: (ref) => <PasswordInput ref={ref} aria-label="Password" showLabel="Show" hideLabel="Hide" />, element: "input" },
    withClass: { render: (className) => <PasswordInput className={className} aria-label="Password" showLabel="Show" hideLabel="Hide" />, keeps: "cr-input" },
  },
  QrCode: { sample: <QrCode value="otpauth://totp/ada?secret=JBSWY3DPEHPK3PXP" label="QR code of the key" /> },
  RadioCards: { sample: <><p id="themes">Theme color</p><RadioCards id="cards" aria-labelledby="themes" name="theme" value="#1976d2" onChange={nothing} options={themes} /></> },
  Root: {
    sample: <Root>inside another one: nothing of its own</Root>,
  },
  SecretKey: { sample: <SecretKey groups={["JBSW", "Y3DP", "EHPK", "3PXP"]} label="Key" copyLabel="Copy key" copiedLabel="Copied" copyFailedLabel="Select it and copy" /> },
  Section: {
    sample: <Section as="form" title="Profile" description="What others see." state="failed" foot={<Foot tone="danger" icon="alert" text="Not saved.">{buttons}</Foot>}>{rows}</Section>,
    withRef: { render: (ref) => <Section ref={ref} as="form" title="Profile" />, element: "form" },
    withClass: { render: (className) => <Section className={className} title="Profile" />, keeps: "cr-section" },
  },
  Select: {
    sample: <Select aria-label="Language" options={[{ value: "en", label: "English" }]} />,
    withRef: { render: (ref) => <Select ref={ref} aria-label="Language" options={[]} />, element: "select" },
    withClass: { render: (className) => <Select className={className} aria-label="Language" options={[]} />, keeps: "cr-select-native" },
  },
  SettingsRow: { sample: rows },
  Skeleton: { sample: <><SkeletonRow control="control" /><SkeletonRow control="switch" /></> },
  Spinner: { sample: <Spinner /> },
  Split: { sample: <Split start={<Spinner />}><p>Beside it</p></Split> },
  StrengthMeter: { sample: <StrengthMeter score={3} label="Good." words="Another word would make it strong." /> },
  Switch: {
    sample: <Switch aria-label="Sync view settings" defaultChecked />,
    withRef: { render: (ref) => <Switch ref={ref} aria-label="Sync" />, element: "input" },
    withClass: { render: (className) => <Switch className={className} aria-label="Sync" />, keeps: "cr-switch" },
  },
  TagsInput: {
    sample: (
      <SettingsRow label="File extensions" why="Only files of these types." group>
        {(control) => <TagsInput {...control} value={["docx", ".TXT"]} onChange={nothing} onRefused={nothing} parse={(text) => ({ accepted: [text], refused: [] })} isOdd={(tag) => tag.startsWith(".")} labels={tagLabels} placeholder="Add…" />}
      </SettingsRow>
    ),
  },
  TextInput: {
    sample: <TextInput aria-label="Display name" placeholder="Ada" />,
    withRef: { render: (ref) => <TextInput ref={ref} aria-label="Name" />, element: "input" },
    withClass: { render: (className) => <TextInput className={className} aria-label="Name" />, keeps: "cr-input" },
  },
  ThemeLook: { sample: <ThemeLook light={{ primary: "#1976d2" }} dark={{ primary: "#90caf9" }} /> },
  UnsavedBar: { sample: <UnsavedBar label="Unsaved changes" text="3 unsaved changes in 2 sections" actions={buttons} /> },
  VisuallyHidden: { sample: <VisuallyHidden>unsaved changes</VisuallyHidden> },
};
