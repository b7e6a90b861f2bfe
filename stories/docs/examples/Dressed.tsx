import { ProfileSection, type ClassNames } from "../../../src/index";
import "./dressed.css";

const classNames: ClassNames = { card: "my-card", button: "my-button", row: "my-row" };

export function Dressed() {
  return <ProfileSection classNames={classNames} />;
}
