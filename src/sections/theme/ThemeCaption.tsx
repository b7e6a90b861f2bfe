interface ThemeCaptionProps {
  color: string;
  remark?: string | undefined;
}

/** What is read below the picture of a theme. */
export function ThemeCaption({ color, remark }: ThemeCaptionProps) {
  return (
    <>
      <span dir="ltr">{color}</span>
      {remark && <span className="cr-radio-card-remark">{remark}</span>}
    </>
  );
}
