export const draft = {
  saved: (time: string) => `Saved ${time}`,
  notSaved: 'Not saved. Keep this page open until you have submitted.',
  restored: (moment: string) => `Restored what you filled in on ${moment}.`,
  kept: (moment: string) =>
    `What you filled in on ${moment} is kept here and comes back when you can register.`,
  discardDraft: 'Discard draft',
  leave: 'Leave the form',
  closesIn: (left: string) => `Registration closes in ${left}`,
  stays: 'What you filled in stays here.',
  cannotSubmit: 'This cannot be submitted now. The reason stands at the top of the form.',
};
