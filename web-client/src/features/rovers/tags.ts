/** Tags as people type them: apart by blanks or commas, each once. */
export function tagsOf(typed: string): string[] {
  return [...new Set(typed.split(/[\s,]+/).filter((tag) => tag !== ''))];
}
