import type { LscError } from '@livestream-campaigns/elements';
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { css, html as draw } from 'lit';
import { BodyController, type Body } from '../../packages/elements/src/shared/body-controller.js';
import { KitElement } from '../../packages/elements/src/shared/kit-element.js';
import { LazyPart } from '../../packages/elements/src/shared/lazy-part.js';
import type { Kit } from '../../packages/elements/src/shared/kit.js';
import { allByRole, byRole, findByRole, focusedName, textOf } from '../support/by-role.js';
import { deferred, testClient } from '../support/element-fixture.js';
import { memoryApi } from '../support/memory-api.js';

interface Late {
  readonly LateBody: new () => Body;
  readonly styles: ReturnType<typeof css>[];
}

const late: Late = {
  LateBody: class {
    render = () => draw`<button>Here</button>`;
    tell = () => {};
  },
  styles: [
    css`
      button {
        margin-top: 3px;
      }
    `,
  ],
};

const client = testClient(memoryApi());
let answers: ReturnType<typeof deferred<Late>>[];
let part: LazyPart<Late>;

class LateElement extends KitElement {
  readonly #body = new BodyController(this, part, ({ LateBody }) => new LateBody());

  protected override renderWith(kit: Kit): unknown {
    return this.#body.render(kit, () => draw`<div class="skeleton"></div>`);
  }
}
customElements.define('late-element', LateElement);

const show = () => fixture<LateElement>(html`<late-element .client=${client}></late-element>`);
const answer = (nth: number) => answers[nth] ?? expect.fail(`was not loaded ${nth + 1} times`);

async function failing(note: (event: LscError) => void = () => {}): Promise<LateElement> {
  const element = await show();
  element.addEventListener('lsc-error', note);
  answer(0).reject(new TypeError('Failed to fetch dynamically imported module'));
  await findByRole(element, 'alert');
  return element;
}

describe('an element whose code comes late', () => {
  beforeEach(() => {
    answers = [];
    part = new LazyPart<Late>(() => {
      const next = deferred<Late>();
      answers.push(next);
      return next.promise;
    });
  });

  it('keeps its place meanwhile, and says that it is loading', async () => {
    const element = await show();
    expect(textOf(byRole(element, 'status'))).to.contain('Loading');
    expect(element.shadowRoot?.querySelectorAll('.skeleton')).to.have.length(1);
    await expect(element).to.be.accessible();
  });

  it('is drawn once its code is here, in its styles', async () => {
    const element = await show();
    answer(0).resolve(late);
    const button = await findByRole(element, 'button', 'Here');
    expect(getComputedStyle(button).marginTop).to.equal('3px');
    expect(allByRole(element, 'status')).to.have.length(0);
  });

  it('loads its code once for all of its kind, and stays drawn when it is moved', async () => {
    const element = await show();
    answer(0).resolve(late);
    await findByRole(element, 'button', 'Here');
    const other = await show();
    expect(byRole(other, 'button').textContent).to.equal('Here');
    document.body.append(element);
    await element.updateComplete;
    expect(byRole(element, 'button').textContent).to.equal('Here');
    element.remove();
    expect(answers).to.have.length(1);
  });

  it('says what is wrong when its code cannot be loaded, and loads it again on demand', async () => {
    const element = await failing();
    expect(byRole(element, 'alert').textContent).to.match(/could not be reached/);
    expect(byRole(element, 'alert').textContent).to.match(/Reload the page/);
    byRole(element, 'button', 'Try again').click();
    answer(1).resolve(late);
    await findByRole(element, 'button', 'Here');
  });

  it('tells the host of each failure once, however often it is drawn, with a way to try again', async () => {
    const told: LscError[] = [];
    const element = await failing((event) => told.push(event));
    client.update({ timeZone: 'Asia/Jakarta' });
    await element.updateComplete;
    expect(told).to.have.length(1);
    expect(told[0]).to.include({ failed: 'read' });
    expect(told[0]?.detail.code).to.equal('network');
    told[0]?.retry();
    answer(1).reject(new TypeError('Failed to fetch dynamically imported module'));
    await waitUntil(() => told.length === 2);
    told[1]?.retry();
    answer(2).resolve(late);
    await findByRole(element, 'button', 'Here');
  });

  it('takes the keyboard on to what it draws after another attempt', async () => {
    const element = await failing();
    const again = byRole(element, 'button', 'Try again');
    again.focus();
    again.click();
    answer(1).resolve(late);
    await waitUntil(() => focusedName() === 'Here', 'the focus is lost');
  });
});
