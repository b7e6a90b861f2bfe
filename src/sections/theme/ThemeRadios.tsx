import { useController } from "react-hook-form";
import { useMessages } from "../../hooks/useMessages";
import type { Messages } from "../../messages/Messages";
import { colorName } from "./colorName";
import { sameTheme, type ThemeOption } from "../../settings/themes";
import type { AccountOf } from "../../account/sectionResources";
import type { ControlProps } from "../../ui/Field/useField";
import { useRowsAccount, useRowsForm } from "../frame/Rows";
import { RadioCards } from "../../ui/RadioCards/RadioCards";
import { useThemePreview } from "./useThemePreview";
import { ThemeLook } from "../../ui/ThemeLook/ThemeLook";

/**
 * The themes of the site as radio cards, each with its light and dark colors and the name of its color. Those whose
 * color has no name, or the name of another one, have its value, too.
 */
export function ThemeRadios(control: ControlProps) {
  const form = useRowsForm<"theme">();
  const { site, user } = useRowsAccount<"theme">();
  const { theme } = useMessages();
  const { field } = useController({ control: form.control, name: "preferred_theme" });
  const themes = withStoredTheme(site.themes, user.preferred_theme || site.default_theme);
  const chosen = themes.find(({ color }) => sameTheme(color, field.value))?.color ?? field.value;
  const names = themes.map(({ color }) => colorName(color));
  useThemePreview(field.value);
  if (themes.length === 0) return <p>{theme.noThemes}</p>;

  return (
    <RadioCards
      {...control}
      name={field.name}
      value={chosen}
      onChange={field.onChange}
      onBlur={field.onBlur}
      inputRef={(radio) => {
        field.ref(radio);
        if (radio) form.focusable("preferred_theme")(radio);
      }}
      options={themes.map((option) => {
        const named = colorName(option.color);
        const name = theme.colors[named];
        const remark = remarkOn(option, site, theme);
        const isClear = named !== "other" && names.indexOf(named) === names.lastIndexOf(named);
        const value = isClear ? undefined : option.color;
        return {
          value: option.color,
          label: theme.option(name, value, remark),
          caption: (
            <>
              <span className="cr-radio-card-name">{name}</span>
              {value && (
                <span dir="ltr" translate="no">
                  {value}
                </span>
              )}
              {remark && <span className="cr-radio-card-remark">{remark}</span>}
            </>
          ),
          look: <ThemeLook light={option.light} dark={option.dark} />,
        };
      })}
    />
  );
}

function remarkOn(
  { color }: ThemeOption,
  site: AccountOf<"theme">["site"],
  theme: Messages["theme"],
): string | undefined {
  if (sameTheme(color, site.default_theme)) return theme.default;
  return site.themes.some((offered) => sameTheme(offered.color, color)) ? undefined : theme.notOffered;
}

/** Adds the stored theme if the site does not offer it, so that it can be shown and kept. */
function withStoredTheme(themes: ThemeOption[], stored: string): ThemeOption[] {
  if (!stored || themes.some(({ color }) => sameTheme(color, stored))) return themes;
  const own = { primary: stored, secondary: undefined };
  return [...themes, { color: stored, light: own, dark: own }];
}
