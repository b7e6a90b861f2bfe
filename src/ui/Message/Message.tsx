import { forwardRef, type HTMLAttributes } from "react";
import { Icon, type IconName } from "../Icon/Icon";

/** The tone of a message, by its color and icon. */
export type MessageTone = "muted" | "danger" | "warning" | "success";

/** Props of `Message`. */
export interface MessageProps extends Omit<HTMLAttributes<HTMLParagraphElement>, "className"> {
  tone?: MessageTone | undefined;
}

const iconOf: Record<MessageTone, IconName | undefined> = {
  muted: undefined,
  danger: "alert",
  warning: "warning",
  success: "check",
};

/** A line of text below a control: a hint, a warning, an error or a success. */
export const Message = forwardRef<HTMLParagraphElement, MessageProps>(function Message(
  { tone = "muted", children, ...props },
  ref,
) {
  const icon = iconOf[tone];
  return (
    <p {...props} ref={ref} className="cr-message" data-tone={tone}>
      {icon && <Icon name={icon} />}
      <span>{children}</span>
    </p>
  );
});
