import type { ReactElement } from "react";
import { Avatar } from "../../src/ui/Avatar/Avatar";
import { Badge } from "../../src/ui/Badge/Badge";
import { Banner } from "../../src/ui/Banner/Banner";
import { Button } from "../../src/ui/Button/Button";
import { Checkbox } from "../../src/ui/Checkbox/Checkbox";
import { CodeInput } from "../../src/ui/CodeInput/CodeInput";
import { Combobox } from "../../src/ui/Combobox/Combobox";
import { CopyField } from "../../src/ui/CopyField/CopyField";
import { Countdown } from "../../src/ui/Countdown/Countdown";
import { Dialog } from "../../src/ui/Dialog/Dialog";
import { Disclosure } from "../../src/ui/Disclosure/Disclosure";
import { Empty } from "../../src/ui/Empty/Empty";
import { ErrorBoundary } from "../../src/ui/ErrorBoundary/ErrorBoundary";
import { Facts } from "../../src/ui/Facts/Facts";
import { Field } from "../../src/ui/Field/Field";
import { Foot } from "../../src/ui/Foot/Foot";
import { GroupsNav } from "../../src/ui/Groups/GroupsNav";
import { GroupsPage } from "../../src/ui/Groups/GroupsPage";
import { Icon } from "../../src/ui/Icon/Icon";
import { IconButton } from "../../src/ui/IconButton/IconButton";
import { List } from "../../src/ui/List/List";
import { ListRow } from "../../src/ui/List/ListRow";
import { Message } from "../../src/ui/Message/Message";
import { Meter } from "../../src/ui/Meter/Meter";
import { Note } from "../../src/ui/Note/Note";
import { NumberInput } from "../../src/ui/NumberInput/NumberInput";
import { Page } from "../../src/ui/Page/Page";
import { PasswordInput } from "../../src/ui/PasswordInput/PasswordInput";
import { Points } from "../../src/ui/Points/Points";
import { QrCode } from "../../src/ui/QrCode/QrCode";
import { RadioCards } from "../../src/ui/RadioCards/RadioCards";
import { Root } from "../../src/ui/Root/Root";
import { SearchBox } from "../../src/ui/Search/SearchBox";
import { SearchResults } from "../../src/ui/Search/SearchResults";
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
import type { Conformance } from "./describeConformance";
import { tagsInputProps } from "./tagsInputProps";

const nothing = () => undefined;
const look = <ThemeLook light={{ primary: "#1976d2" }} dark={{ primary: "#90caf9" }} />;

/** One example of each part of src/ui, by its folder, with most of its props, and the conformance tests that apply. */
export const parts: Record<string, [part: ReactElement<object>, conformance?: Conformance]> = {
  Avatar: [<Avatar size="large" initials="AL" label="Ada Lovelace" />, { className: "cr-avatar" }],
  Badge: [
    <Badge tone="success" icon="check">
      On
    </Badge>,
  ],
  Banner: [<Banner icon="lock" text="These settings may not be changed." />],
  Button: [
    <Button variant="primary" icon="check">
      Save
    </Button>,
    { ref: "button", className: "cr-button", props: "button" },
  ],
  Checkbox: [<Checkbox label="Unlimited" />, { ref: "input", className: "cr-check", props: "input" }],
  CodeInput: [
    <CodeInput aria-label="Code" defaultValue="123456" />,
    { ref: "input", className: "cr-input", props: "input" },
  ],
  Combobox: [
    <SettingsRow label="Fruit">
      {(control) => (
        <Combobox
          {...control}
          value="apple"
          label="Apple"
          onChange={nothing}
          find={() => [{ value: "apple", label: "Apple", detail: "A pome" }]}
          labels={{ list: "Fruits", loading: "Loading", none: "No fruit", found: String }}
        />
      )}
    </SettingsRow>,
  ],
  Countdown: [<Countdown seconds={200} total={300} text="3 min 20 s left" tone="danger" />],
  Dialog: [
    <Dialog
      open
      onOpenChange={nothing}
      onSubmit={nothing}
      title="Turn off"
      description="Are you sure?"
      closeLabel="Close"
      footer={<Button variant="danger">Turn off</Button>}
    >
      <Field label="Code">{(control) => <CodeInput {...control} />}</Field>
    </Dialog>,
  ],
  Disclosure: [
    <Disclosure
      label="Orders"
      why="What you have bought."
      show={{ text: "Show", name: "Show: Orders" }}
      hide={{ text: "Hide", name: "Hide: Orders" }}
    >
      {() => <p>None</p>}
    </Disclosure>,
  ],
  Empty: [
    <Empty
      tone="danger"
      icon="alert"
      title="Could not be loaded"
      text="The server does not answer."
      action={<Button>Try again</Button>}
    />,
  ],
  ErrorBoundary: [<ErrorBoundary>It works.</ErrorBoundary>],
  Facts: [
    <Facts
      items={[
        { name: "Group", value: "Pro" },
        { name: "Until", value: "March" },
      ]}
    />,
  ],
  Field: [
    <Field label="Name" why="Shown to all." error="Enter a name." beside={<Button>Check</Button>}>
      {(control) => <TextInput {...control} />}
    </Field>,
  ],
  Foot: [
    <Foot tone="danger" icon="alert" text="Not saved.">
      <Button>Try again</Button>
    </Foot>,
  ],
  Icon: [<Icon name="folder" mirror />],
  IconButton: [
    <IconButton name="close" label="Close" />,
    { ref: "button", className: "cr-icon-button", props: "button" },
  ],
  List: [
    <List label="Passkeys">
      <ListRow
        icon="fingerprint"
        title="MacBook Air"
        badge={<Badge>New</Badge>}
        facts={["Added March 3, 2026", "Never used"]}
        action={
          <Button variant="ghost" aria-label="Remove passkey MacBook Air">
            Remove
          </Button>
        }
        below={<Message tone="danger">Not removed.</Message>}
      />
      <ListRow tile="P" title="Photo Frame" />
    </List>,
  ],
  Message: [<Message tone="warning">It matches no file.</Message>, { ref: "p", props: "p" }],
  Note: [<Note tone="warning" text="Saved elsewhere." actions={<Button size="small">Keep mine</Button>} />],
  NumberInput: [
    <NumberInput aria-label="Versions" defaultValue="10" />,
    { ref: "input", className: "cr-input", props: "input" },
  ],
  Page: [
    <Page
      title="Settings"
      description="ada@example.com"
      nav={[{ id: "one", label: "One", dirty: true, failed: true }]}
      navLabel="Sections"
      dirtyLabel="unsaved changes"
      failedLabel="Could not be loaded"
    >
      <Section id="one" title="One" />
    </Page>,
    { className: "cr-page" },
  ],
  Groups: [
    <GroupsPage
      title="Settings"
      page={{ current: null }}
      heading={{ current: null }}
      groupTitle="Security"
      groupDescription="How you sign in."
      backLabel="All settings"
      onBack={nothing}
      isListShown={false}
      nav={
        <GroupsNav
          groups={[
            { id: "profile", elementId: "a", label: "Profile", unsaved: 2, isOwn: false, sections: [] },
            {
              ...{ id: "security", elementId: "b", label: "Security", summary: "Two-factor off" },
              ...{ unsaved: 0, isOwn: false },
              sections: [
                { id: "password", elementId: "c", label: "Password" },
                { id: "twoFactor", elementId: "d", label: "Two-factor authentication", failed: true },
              ],
              failed: true,
            },
            { id: "own", elementId: "e", label: "Billing", unsaved: 0, isOwn: true, sections: [] },
          ]}
          shown="security"
          current="password"
          label="Settings"
          unsavedLabel={(count) => `${count} unsaved changes`}
          failedLabel="Could not be loaded"
          onFollowGroup={nothing}
          onFollowSection={nothing}
        />
      }
    >
      <Section title="Password" headingLevel={3} />
    </GroupsPage>,
    { className: "cr-groups-page" },
  ],
  Search: [
    <SearchBox label="Search" query="theme" onQuery={nothing} shortcut="/" listId="found" active="found-1">
      <SearchResults
        id="found"
        label="Search"
        results={[
          { elementId: "found-1", label: "Theme color", place: "Preferences, Theme" },
          { elementId: "found-2", label: "Sync" },
        ]}
        active="found-1"
        onOpen={nothing}
      />
    </SearchBox>,
    { ref: "input" },
  ],
  PasswordInput: [
    <PasswordInput aria-label="Password" showLabel="Show" hideLabel="Hide" />,
    { ref: "input", className: "cr-input", props: "input" },
  ],
  QrCode: [<QrCode value="otpauth://totp/ada?secret=JBSWY3DP" label="QR code" />],
  RadioCards: [
    <RadioCards
      id="colors"
      name="color"
      value="blue"
      onChange={nothing}
      options={["blue", "pink"].map((value) => ({ value, label: value, caption: value, look }))}
    />,
  ],
  // Inside another Root, like all parts here. Root.browser.test.tsx tests a Root alone.
  Root: [
    <Root>
      <p>Words in the color of text</p>
    </Root>,
  ],
  SecretKey: [
    <SecretKey
      groups={["JBSW", "Y3DP"]}
      label="Key"
      copyLabel="Copy"
      copiedLabel="Copied"
      copyFailedLabel="Not copied"
    />,
  ],
  Section: [
    <Section title="Profile" description="What others see." state="dirty" foot={<Foot text="1 change" />}>
      <SettingsRow label="Name">{(control) => <TextInput {...control} />}</SettingsRow>
    </Section>,
    { ref: "section", className: "cr-section" },
  ],
  Select: [
    <Select aria-label="Language" options={[{ value: "de", label: "Deutsch", lang: "de" }]} />,
    { ref: "select", className: "cr-select-native", props: "select" },
  ],
  SettingsRow: [
    <SettingsRow
      dirty
      label="Name"
      why="Shown to all."
      edited="edited"
      error="Enter a name."
      notices={[{ tone: "warning", text: "Too long for some." }]}
      badge={<Badge tone="accent">New</Badge>}
      conflict={<Note tone="warning" text="Saved elsewhere." />}
    >
      {(control) => <TextInput {...control} />}
    </SettingsRow>,
  ],
  CopyField: [
    <CopyField
      label="Server address"
      value="https://drive.example/dav"
      copyLabel="Copy"
      copyName="Copy: Server address"
      copiedLabel="Copied"
      copyFailedLabel="Not copied"
    />,
  ],
  Meter: [<Meter label="Storage used" value={3} max={4} words="3 GB of 4 GB used" tone="warning" />],
  Points: [
    <Points title="Your group" points={[{ text: "Share files" }, { icon: "clock", text: "Trash for 7 days" }]} />,
  ],
  Skeleton: [<SkeletonRow kind="button" label="App" why="On your phone." words={["Turn on"]} />],
  Spinner: [<Spinner />],
  Split: [<Split start={look}>Words</Split>],
  StrengthMeter: [<StrengthMeter score={1} label="Weak." words="Add a word." />],
  Switch: [
    <Switch aria-label="Keep versions" defaultChecked />,
    { ref: "input", className: "cr-switch", props: "input" },
  ],
  TagsInput: [
    <SettingsRow group label="File types">
      {(control) => <TagsInput {...tagsInputProps} {...control} />}
    </SettingsRow>,
  ],
  TextInput: [
    <TextInput aria-label="Name" placeholder="Ada" />,
    { ref: "input", className: "cr-input", props: "input" },
  ],
  ThemeLook: [look],
  UnsavedBar: [
    <UnsavedBar label="Unsaved changes" text="2 sections" actions={<Button variant="primary">Save all</Button>} />,
  ],
  VisuallyHidden: [<VisuallyHidden>unsaved changes</VisuallyHidden>, { props: "span" }],
};
