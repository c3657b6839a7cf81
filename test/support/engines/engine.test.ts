import { expect, fixture, html } from '@open-wc/testing';
import { emulateMedia, sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';

const REDUCED = '(prefers-reduced-motion: reduce)';

/** What all tests take for granted; here an engine that is driven wrongly is told from a kit that is wrong. */
describe('the engine', () => {
  it('shows the page in front, at 800 by 600', () => {
    expect(document.visibilityState).to.equal('visible');
    expect([innerWidth, innerHeight]).to.deep.equal([800, 600]);
  });

  it('draws frames', () => new Promise(requestAnimationFrame));

  it('takes another viewport', async () => {
    await setViewport({ width: 390, height: 700 });
    expect([innerWidth, innerHeight]).to.deep.equal([390, 700]);
    await setViewport({ width: 800, height: 600 });
    expect(innerWidth).to.equal(800);
  });

  it('reduces motion when asked', async () => {
    await emulateMedia({ reducedMotion: 'reduce' });
    expect(matchMedia(REDUCED).matches).to.be.true;
  });

  it('types, presses and holds keys', async () => {
    const field = await fixture<HTMLInputElement>(html`<input aria-label="Words" />`);
    field.focus();
    await sendKeys({ type: 'Live now!' });
    await sendKeys({ press: 'Backspace' });
    await sendKeys({ down: 'Shift' });
    await sendKeys({ press: 'ArrowLeft' });
    await sendKeys({ press: 'ArrowLeft' });
    await sendKeys({ up: 'Shift' });
    expect(field.value).to.equal('Live now');
    expect(field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0)).to.equal('ow');
  });

  it('moves, presses and releases the mouse', async () => {
    const button = await fixture<HTMLButtonElement>(html`<button>Go</button>`);
    const seen: string[] = [];
    for (const type of ['pointerdown', 'pointerup', 'click'])
      button.addEventListener(type, () => seen.push(type));
    const { x, y } = button.getBoundingClientRect();
    const position: [number, number] = [Math.ceil(x) + 2, Math.ceil(y) + 2];
    await sendMouse({ type: 'move', position });
    expect(button.matches(':hover'), 'hover').to.be.true;
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'up' });
    expect(seen).to.deep.equal(['pointerdown', 'pointerup', 'click']);
    await sendMouse({ type: 'move', position: [0, 0] });
  });
});
