import { useMessages } from "../../hooks/useMessages";
import { languageName, languages } from "./languages";
import type { ControlProps } from "../../ui/Field/useField";
import { Select } from "../../ui/Select/Select";
import { useRowsAccount, useRowsForm } from "../frame/Rows";
import { withStored } from "../frame/withStored";

const offered = languages.map(({ tag, name }) => ({ value: tag, label: name, lang: tag }));

/** A select with the languages of Cloudreve's own frontend, and the stored one if it is another. */
export function LanguageSelect(control: ControlProps) {
  const { notChosen } = useMessages().preferences.language;
  const { register } = useRowsForm<"preferences">();
  const { language } = useRowsAccount<"preferences">().user;
  const label = language === "" ? notChosen : languageName(language);
  return <Select {...control} {...register("language")} options={withStored(language, offered, label)} />;
}
