import { useEffect, useRef } from "react";
import { fileIn, letFilesDrop } from "./fileIn";

/** Takes the files that are pasted or dropped anywhere on the page while a dialog is open, also beside the dialog. */
export function useFilesOfPage(inside: HTMLElement | null, onFile: (file: Blob) => void): void {
  const latest = useRef(onFile);
  useEffect(() => {
    latest.current = onFile;
  });
  useEffect(() => {
    const page = inside?.ownerDocument;
    const take = (event: Event, data: DataTransfer | null) => {
      const file = data && !event.defaultPrevented ? fileIn(data) : undefined;
      if (!file) return;
      event.preventDefault();
      latest.current(file);
    };
    const paste = (event: ClipboardEvent) => take(event, event.clipboardData);
    const drop = (event: DragEvent) => take(event, event.dataTransfer);
    page?.addEventListener("paste", paste);
    page?.addEventListener("dragover", letFilesDrop);
    page?.addEventListener("drop", drop);
    return () => {
      page?.removeEventListener("paste", paste);
      page?.removeEventListener("dragover", letFilesDrop);
      page?.removeEventListener("drop", drop);
    };
  }, [inside]);
}
