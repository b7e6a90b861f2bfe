export function failedFiles(said: string): string[];
