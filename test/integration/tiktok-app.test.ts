import { expect, waitUntil } from '@open-wc/testing';
import { INVITATION } from '../../mocks/seed/landmarks.js';
import { HostPage, startAfresh } from '../support/host-page.js';

const FINGER_PX = 44;
const WIDTH_PX = 390;
const form = (token: string) => `tiktok-app/#invitation=${token}`;

/** What can be pressed on the page and is smaller than a finger. */
function tooSmall(page: HostPage): string[] {
  const roles = ['button', 'link', 'checkbox', 'radio', 'combobox', 'textbox'];
  return roles
    .flatMap((role) => page.all(role))
    .filter((element) => !element.closest('[popover], dialog'))
    .map((element) => {
      // A label is pressed with its control.
      const { width, height } = (element.closest('label') ?? element).getBoundingClientRect();
      return { name: `${element.localName} ${element.textContent?.trim()}`, width, height };
    })
    .filter(({ width, height }) => width > 1 && Math.min(width, height) < FINGER_PX - 0.5)
    .map(({ name, width, height }) => `${name}: ${Math.round(width)} × ${Math.round(height)}`);
}

async function input(page: HostPage, selector: string): Promise<HTMLInputElement> {
  const find = () =>
    page.document
      .querySelector('livestream-campaigns')
      ?.shadowRoot?.querySelector('registration-form')
      ?.shadowRoot?.querySelector<HTMLInputElement>(selector);
  await waitUntil(find, `no ${selector}`);
  return find() as HTMLInputElement;
}

describe('the TikTok app page', function () {
  this.timeout(120_000);

  const pages: HostPage[] = [];
  const open = async (path: string, width = WIDTH_PX) => {
    const page = await HostPage.open(`/demo/${path}`, width);
    pages.push(page);
    return page;
  };
  beforeEach(startAfresh);
  afterEach(() => pages.splice(0).forEach((page) => page.close()));

  it('R4 R106 has nothing to open without a link, and no list behind one', async () => {
    const page = await open('tiktok-app/');
    await page.see('heading', 'Open the link you were sent');
    expect(page.all('tab')).to.have.length(0);
    await page.press('A link to a public campaign', 'link');
    await page.see('button', 'Submit registration');
    expect(page.all('button', /^Back to Livestream campaigns/)).to.have.length(0);
  });

  it('R50 R51 R52 R109 R110 R111 R112 opens the form with its five fields in their order', async () => {
    const page = await open(form(INVITATION.multiUse));
    await page.see('button', 'Submit registration');
    const fields = [
      'willingness level',
      'Live period',
      'main category',
      'merchandise support',
      'Notes',
    ];
    const places = fields.map((field) =>
      page.text.search(new RegExp(`${field}[^.]* (required|optional)`)),
    );
    expect(
      places.every((place) => place >= 0),
      String(places),
    ).to.equal(true);
    expect(places).to.deep.equal([...places].sort((a, b) => a - b));
    for (const absent of ['TikTok account required', 'White-background image', 'Brand logo']) {
      expect(page.text).not.to.contain(absent);
    }
    expect(page.all('radio', 'Yes').concat(page.all('radio', 'No'))).to.have.length(2);
  });

  it('R53 R113 leaves by “<” at the upper left, after a question when something was filled in', async () => {
    const page = await open(form(INVITATION.multiUse));
    const back = await page.see('button', 'Leave the form');
    const heading = await page.see('heading', 'Register livestream');
    expect(back.getBoundingClientRect().left).to.be.lessThan(heading.getBoundingClientRect().left);
    expect(back.getBoundingClientRect().top).to.be.lessThan(100);
    expect(page.all('button', 'Cancel')).to.have.length(0);
    await page.press(/Diamond/, 'checkbox');
    back.click();
    await page.press('Discard registration');
    await page.see('button', 'Register livestream');
  });

  it('R75 is made for fingers: everything is at least 44 px and nothing is wider than the screen', async () => {
    const page = await open(form(INVITATION.multiUse));
    await page.see('button', 'Submit registration');
    await page.press('Plan more sessions');
    expect(tooSmall(page)).to.deep.equal([]);
    expect(page.document.documentElement.scrollWidth).to.be.at.most(WIDTH_PX);
  });

  it('R54 R115 registers, and the session can be managed in Seller Center', async () => {
    const page = await open(form(INVITATION.multiUse));
    await page.press(/Platinum/, 'checkbox');
    await page.press(/^Place/);
    const category = (await page.see('combobox', /main category/)) as HTMLSelectElement;
    await page.fill(category, 'BEAUTY_PERSONAL_CARE');
    await page.press('No', 'radio');
    await input(page, '#livePeriod-from');
    await page.press('Submit registration');
    const done = await page.see('heading', /^Session \d+ is under review/);
    const id = /\d{10,}/.exec(done.textContent ?? '')?.[0] ?? '';
    const portal = await open(`seller-center/#invitation=${INVITATION.multiUse}`, 1280);
    await portal.press('Manage sessions');
    const cancel = await portal.see('button', `Cancel session ${id}`);
    expect(cancel.getAttribute('aria-disabled')).not.to.equal('true');
  });
});
