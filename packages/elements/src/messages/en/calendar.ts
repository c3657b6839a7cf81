/** What a calendar file says. */
export const calendar = {
  name: (campaign: string) => `${campaign} · livestreams`,
  summary: (campaign: string, levels: string) => (levels ? `${campaign} · ${levels}` : campaign),
  status: (status: string) => `Status: ${status}`,
  session: (id: string) => `Session ID: ${id}`,
  account: (name: string, handle: string) => `Account: ${name} (@${handle})`,
  category: (category: string) => `Main category: ${category}`,
  notes: (notes: string) => `Notes: ${notes}`,
};
