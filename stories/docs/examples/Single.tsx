import { PasswordSection, ProfileSection, ThemeSection, UnsavedChangesBar } from "../../../src/index";

export function MyProfilePage() {
  return (
    <>
      <h1>My profile</h1>
      <ProfileSection />
      <ThemeSection headingLevel={3} className="my-theme" id="theme" />
      <PasswordSection />
      <UnsavedChangesBar />
    </>
  );
}
