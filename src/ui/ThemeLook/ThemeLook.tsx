export interface ThemeLookProps {
  light: { primary: string };
  dark: { primary: string };
}

/**
 * A small picture of a theme, light and dark side by side. Its colors are SVG attributes: CSP may forbid inline styles.
 */
export function ThemeLook({ light, dark }: ThemeLookProps) {
  return (
    <svg className="cr-theme-look" viewBox="0 0 96 56" aria-hidden="true">
      <path fill="#fff" d="M0 0h48v56H0z" />
      <path fill="#17181c" d="M48 0h48v56H48z" />
      <Half x={9} text="#b4b9c2" lines="#dfe2e7" fill={light.primary} />
      <Half x={57} text="#7b818d" lines="#363a42" fill={dark.primary} />
    </svg>
  );
}

function Half({ x, text, lines, fill }: { x: number; text: string; lines: string; fill: string }) {
  return (
    <>
      <rect x={x} y="11" width="14" height="4" rx="2" fill={text} />
      <rect x={x} y="20" width="29" height="3" rx="1.5" fill={lines} />
      <rect x={x} y="26" width="22" height="3" rx="1.5" fill={lines} />
      <rect x={x} y="36" width="22" height="10" rx="5" fill={fill} />
    </>
  );
}
