import { useForm } from "react-hook-form";
import { text } from "../../stories/worlds/pageWords";

/** The least that a keystroke can cost: one react-hook-form input, with nothing around it. */
export function BareForm() {
  const { register } = useForm({ defaultValues: { nick: "Ada Lovelace" } });
  return (
    <form>
      <label htmlFor="bare">{text.profile.nick.label}</label>
      <input id="bare" {...register("nick")} />
    </form>
  );
}

/**
 * The least that a mount can cost: as many native controls as the page has, each with a label, in one react-hook-form.
 */
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
