export const serveSite = (_: unknown): Promise<void> => Promise.resolve()
