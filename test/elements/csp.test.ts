import { contentSecurityPolicy } from '@livestream-campaigns/elements/csp';
import { expect, fixture, html } from '@open-wc/testing';

/** Does what the page's policy forbids; gives the directive, and keeps the report from failing the test. */
async function violated(forbidden: () => void): Promise<string> {
  const heard = new Promise<SecurityPolicyViolationEvent>((resolve) => {
    const take = (event: SecurityPolicyViolationEvent) => {
      event.stopPropagation();
      resolve(event);
    };
    document.addEventListener('securitypolicyviolation', take, { once: true });
  });
  try {
    forbidden();
  } catch {
    // Trusted Types throw as well.
  }
  return (await heard).effectiveDirective;
}

describe('contentSecurityPolicy()', () => {
  it('names the backend for requests and images, and pictures from memory', () => {
    const apiOrigin = 'https://api.example/v2?shop=1; script-src *';
    expect(contentSecurityPolicy({ apiOrigin })).to.deep.equal({
      'connect-src': ['https://api.example'],
      'img-src': ['blob:', 'https://api.example'],
      'trusted-types': ['lit-html'],
    });
  });

  it('takes images from where the host says', () => {
    const imageOrigins = ['https://a.example/covers/', 'https://*.cdn.example'];
    const { 'img-src': images } = contentSecurityPolicy({ imageOrigins });
    expect(images).to.deep.equal(['blob:', 'https://a.example', 'https://*.cdn.example']);
  });

  it('means the page’s own backend when none is named', () => {
    const { 'connect-src': connections } = contentSecurityPolicy();
    expect(connections).to.deep.equal(["'self'"]);
  });

  it('knows the name under which the standalone file makes trusted types', () => {
    const { 'trusted-types': policies } = contentSecurityPolicy({ kit: 'standalone' });
    expect(policies).to.deep.equal(['lsc-v1']);
  });

  it('refuses what is no origin', () => {
    for (const apiOrigin of ['api.example', 'data:,', "'self'"]) {
      expect(() => contentSecurityPolicy({ apiOrigin }), apiOrigin).to.throw(TypeError);
    }
  });
});

describe('the page of every element test', () => {
  let place: HTMLElement;
  beforeEach(async () => (place = await fixture(html`<p></p>`)));

  it('forbids style attributes', async () => {
    expect(await violated(() => place.setAttribute('style', 'color: red'))).to.equal(
      'style-src-attr',
    );
  });

  it('forbids style elements', async () => {
    const style = document.createElement('style');
    style.textContent = 'p {}';
    expect(await violated(() => place.append(style))).to.equal('style-src-elem');
  });

  it('forbids text as HTML', async () => {
    expect(await violated(() => (place.innerHTML = '<b></b>'))).to.equal(
      'require-trusted-types-for',
    );
  });

  it('forbids images out of an address', async () => {
    const image = new Image();
    expect(await violated(() => (image.src = 'data:image/gif;base64,R0lGOD'))).to.equal('img-src');
  });
});
