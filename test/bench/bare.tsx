import { useForm } from "react-hook-form";

/** The floor of a keystroke: one input of react-hook-form, with nothing around it. */
export function BareForm() {
  const { register } = useForm({ defaultValues: { nick: "Ada Lovelace" } });
  return (
    <form>
      <label htmlFor="bare">Display name</label>
      <input id="bare" {...register("nick")} />
    </form>
  );
}

/** The floor of a mount: as many native controls as the page has, each with its label, in one react-hook-form. */
export function BarePage({ controls }: { controls: number }) {
  const { register } = useForm({ defaultValues: {} as Record<string, string> });
  return (
    <form>
      {Array.from({ length: controls }, (_, index) => (
        <p key={index}>
          <label htmlFor={`bare-${index}`}>Control</label>
          <input id={`bare-${index}`} {...register(`field${index}`)} />
        </p>
      ))}
    </form>
  );
}
